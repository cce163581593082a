/** What both clients must be able to do; each does it with what was generated for it. */
export interface Client {
  generate(topic: string, context: string): Promise<{ job_id: string }>;
  status(jobId: string): Promise<{ status: string; percentage: number }>;
  download(jobId: string): Promise<Blob>;
}

/** Asks for a video, follows the job to its end, and tells what it has got. */
export async function runMainJob(client: Client): Promise<void> {
  const { job_id } = await client.generate('The Pythagorean theorem', 'In a right triangle a² + b² = c².');
  let job = await client.status(job_id);
  for (let look = 0; look < 600 && ['queued', 'processing'].includes(job.status); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    job = await client.status(job_id);
  }
  const video = await client.download(job_id);
  console.log(JSON.stringify({ job_id, status: job.status, percentage: job.percentage, bytes: video.size }));
}
