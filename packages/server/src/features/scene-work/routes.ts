import { operations } from '@lectern/contracts/api/operations.ts';
import { Approval, SceneRetry } from '@lectern/contracts/api/scene-work.ts';
import type { Context } from '../../context.ts';
import { readIdempotencyKey, sendCreated } from '../idempotency.ts';
import { parse } from '../parse.ts';
import { header, parameter, type Route, route } from '../route.ts';
import { presentJob } from '../videos/present.ts';
import { approveStoryboard } from './approve.ts';
import { retryScene } from './retry-scene.ts';

/** Work on single scenes: approving a storyboard, and making one scene of a video again. */
export function sceneWorkRoutes(context: Context): Route[] {
  return [
    route(operations.approveStoryboard, async (request, _reply, caller) => {
      const job = await approveStoryboard(
        context,
        caller,
        parameter(request, 'job_id'),
        parse(Approval, request.body ?? {}),
        header(request, 'if-match'),
      );
      return presentJob(job, await context.jobs.place(job), context.config.http.publicUrl ?? '');
    }),
    route(operations.retryScene, async (request, reply, caller) => {
      const which = {
        jobId: parameter(request, 'job_id'),
        scene: parameter(request, 'scene'),
        key: readIdempotencyKey(request),
      };
      const wish = parse(SceneRetry, request.body ?? {});
      return sendCreated(reply, await retryScene(context, caller, which, wish));
    }),
  ];
}
