import createClient from 'openapi-fetch';
import type { paths } from './generated/schema.ts';
import { runMainJob } from './main-job.ts';

const [baseUrl = '', token = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });

await runMainJob({
  async generate(topic, context) {
    const { data, error } = await client.POST('/api/v1/videos/generate', {
      params: { header: { 'Idempotency-Key': 'openapi-fetch' } },
      body: { topic, context, quality: 'low' },
    });
    if (!data) throw new Error(error.detail);
    return data;
  },
  async status(jobId) {
    const { data, error } = await client.GET('/api/v1/videos/jobs/{job_id}/status', {
      params: { path: { job_id: jobId } },
    });
    if (!data) throw new Error(error?.detail ?? 'not modified');
    return { status: data.status, percentage: data.progress.percentage };
  },
  async download(jobId) {
    const { data, error } = await client.GET('/api/v1/videos/jobs/{job_id}/download', {
      params: { path: { job_id: jobId } },
      parseAs: 'blob',
    });
    if (!data) throw new Error(error?.detail ?? 'not modified');
    return data as unknown as Blob;
  },
});
