import { operations } from '@lectern/contracts/api/operations.ts';
import { QueuePauseRequest } from '@lectern/contracts/api/system/queue.ts';
import type { Context } from '../../context.ts';
import { ownVersion } from '../../observability/own-version.ts';
import { ProblemError } from '../../problem.ts';
import type { Slots } from '../live/slots.ts';
import { parse } from '../parse.ts';
import { type Route, route } from '../route.ts';
import { createHealth } from './health.ts';
import { measureSystem } from './metrics.ts';
import { presentQueue, presentWorker, withoutDetails } from './present.ts';
import { createScrape } from './prometheus.ts';
import { checkScraper } from './scrape-guard.ts';

/** What administrators see and do; health is for everybody. */
export function systemRoutes(context: Context, slots: Pick<Slots, 'taken'>): Route[] {
  const { config, jobs, log, meters } = context;
  const health = createHealth(context);
  const scrape = createScrape(context, health, () => slots.taken);
  return [
    route(operations.getHealth, async (_request, _reply, caller) => {
      const { status, checked_at, components } = await health();
      const members =
        caller?.role === 'admin'
          ? { checked_at, version: ownVersion, components }
          : { checked_at, components: withoutDetails(components) };
      if (status !== 'unhealthy') return { status, ...members };
      const down = Object.entries(components).filter(([, one]) => one.status === 'down');
      throw new ProblemError('unhealthy', {
        detail: `Down: ${down.map(([name, { reasons }]) => `${name} (${reasons.join(', ')})`).join(', ')}.`,
        headers: { 'retry-after': '5' },
        members,
      });
    }),
    route(operations.listWorkers, async () => ({ workers: (await jobs.workers()).map(presentWorker) })),
    route(operations.pauseQueue, async (request, _reply, { userId }) => {
      const { reason = null } = parse(QueuePauseRequest, request.body ?? {});
      const pause = await jobs.pauseQueue(userId, reason);
      log.warn({ user_id: userId }, 'queue paused');
      return presentQueue(pause);
    }),
    route(operations.resumeQueue, async (_request, _reply, { userId }) => {
      await jobs.resumeQueue(userId);
      log.warn({ user_id: userId }, 'queue resumed');
      return presentQueue(null);
    }),
    route(operations.getMetrics, () => measureSystem(context, slots.taken)),
    route(operations.getPrometheusMetrics, async (request, reply) => {
      checkScraper(request, config.metricsToken?.reveal() ?? null);
      return reply
        .type(meters.contentType)
        .serializer(String)
        .send(await scrape());
    }),
  ];
}
