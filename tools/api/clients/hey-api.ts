import { client } from './generated/client.gen.ts';
import { downloadVideo, generateVideo, getJobStatus } from './generated/sdk.gen.ts';
import { runMainJob } from './main-job.ts';

const [baseUrl = '', token = ''] = process.argv.slice(2);
// A download can also be asked for by a signed address: that credential is not ours.
client.setConfig({ baseUrl, auth: ({ scheme }) => (scheme === 'bearer' ? token : undefined) });

await runMainJob({
  async generate(topic, context) {
    const { data } = await generateVideo({
      body: { topic, context, quality: 'low' },
      headers: { 'Idempotency-Key': 'hey-api' },
      throwOnError: true,
    });
    return data;
  },
  async status(jobId) {
    const { data } = await getJobStatus({ path: { job_id: jobId }, throwOnError: true });
    return { status: data.status, percentage: data.progress.percentage };
  },
  async download(jobId) {
    const { data } = await downloadVideo({ path: { job_id: jobId }, throwOnError: true });
    return data;
  },
});
