import { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { JobResult } from '@lectern/contracts/queue.ts';
import { sampleResult } from '../../test/jobs/fixtures/requests.ts';

/** The job that everybody watches, and what it leaves. */
export const sampleRequest = VideoRequest.parse({ topic: 'Triangles', context: 'Angles add up to 180°.' });
export const jobFinished: JobResult = sampleResult;
