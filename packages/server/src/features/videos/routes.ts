import { operations } from '@lectern/contracts/api/operations.ts';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import { sendTagged } from '../entity-tag.ts';
import { readIdempotencyKey, sendCreated } from '../idempotency.ts';
import { linkNext } from '../lists/next-link.ts';
import { parse } from '../parse.ts';
import { parameter, type Route, route } from '../route.ts';
import { cancelVideo } from './cancel.ts';
import { cancelAsAdmin } from './cancel-as-admin.ts';
import { deleteVideo } from './delete.ts';
import { estimateVideo } from './estimate.ts';
import { requireJob } from './find-job.ts';
import { generateVideo } from './generate.ts';
import { listAllJobs, listOwnJobs } from './list.ts';
import { readMetadata } from './metadata.ts';
import { presentJob } from './present.ts';
import { retryVideo } from './retry.ts';

const askAgain_s: Partial<Record<JobRow['status'], string>> = { queued: '2', processing: '1' };

/** Jobs: asking for a video, following and stopping the work. */
export function videoRoutes(context: Context): Route[] {
  const { database, jobs, config } = context;
  const present = async (job: JobRow) => presentJob(job, await jobs.place(job), config.http.publicUrl ?? '');
  return [
    route(operations.generateVideo, async (request, reply, caller) => {
      const key = readIdempotencyKey(request);
      return sendCreated(
        reply,
        await generateVideo(context, caller, request.body, { key, traceId: request.traceId }),
      );
    }),
    route(operations.estimateVideo, (request, _reply, caller) =>
      estimateVideo(context, caller, request.body),
    ),
    route(operations.listJobs, async (request, reply, caller) => {
      const page = await listOwnJobs(context, caller, parse(operations.listJobs.query, request.query));
      linkNext(request, reply, config.http.publicUrl ?? '', page.next_cursor);
      return page;
    }),
    route(operations.listAllJobs, async (request, reply, caller) => {
      const page = await listAllJobs(context, caller, parse(operations.listAllJobs.query, request.query));
      linkNext(request, reply, config.http.publicUrl ?? '', page.next_cursor);
      return page;
    }),
    route(operations.getJobStatus, async (request, reply, caller) => {
      const job = await requireJob(database.db, parameter(request, 'job_id'), caller);
      const wait = askAgain_s[job.status];
      if (wait) reply.header('retry-after', wait);
      return sendTagged(request, reply, await present(job));
    }),
    route(operations.getJobMetadata, async (request, reply, caller) => {
      const job = await requireJob(database.db, parameter(request, 'job_id'), caller);
      return sendTagged(
        request,
        reply,
        await readMetadata(database.db, job, await present(job), config.retentionDays),
      );
    }),
    route(operations.retryJob, async (request, reply, caller) => {
      const key = readIdempotencyKey(request);
      return sendCreated(reply, await retryVideo(context, caller, parameter(request, 'job_id'), key));
    }),
    route(operations.deleteJob, async (request, reply, caller) => {
      await deleteVideo(context, caller, parameter(request, 'job_id'));
      return reply.code(204).send();
    }),
    route(operations.cancelJobAsAdmin, async (request, reply, caller) => {
      const { outcome, job } = await cancelAsAdmin(context, caller, parameter(request, 'job_id'));
      if (outcome === 'requested') reply.header('retry-after', '1');
      return reply.code(outcome === 'requested' ? 202 : 200).send({ outcome, job: await present(job) });
    }),
    route(operations.cancelJob, async (request, reply, caller) => {
      const { done, job } = await cancelVideo(context, caller, parameter(request, 'job_id'));
      if (!done) reply.header('retry-after', '1');
      return reply.code(done ? 200 : 202).send(await present(job));
    }),
  ];
}
