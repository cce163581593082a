import { operations } from '@lectern/contracts/api/operations.ts';
import type { Context } from '../../context.ts';
import { type Route, route } from '../route.ts';
import { checkReadiness } from './readiness.ts';

/** Probes. */
export function serviceRoutes({ database, jobs, storage }: Context): Route[] {
  const checks = {
    database: () => database.ping(),
    redis: () => jobs.pingRedis(),
    storage: () => storage.check(),
  };
  return [
    route(operations.getLiveness, async () => ({ status: 'alive' })),
    route(operations.getReadiness, async () => {
      await checkReadiness(checks);
      return { status: 'ready', checks: { database: 'up', redis: 'up', storage: 'up' } };
    }),
  ];
}
