import type { HealthComponents, HealthReason } from '@lectern/contracts/api/system/health.ts';
import type { Context } from '../../context.ts';
import { findPause } from '../../jobs/pause.ts';
import type { LivingWorker } from '../../jobs/registry.ts';
import { countInQueue } from '../../jobs/store.ts';
import { createCheck, type Finding } from './check.ts';
import { presentPause } from './present.ts';

export interface HealthReport {
  status: 'ok' | 'degraded' | 'unhealthy';
  checked_at: string;
  components: HealthComponents;
}

const fresh_ms = 500;
/** Without these nothing works; without the others jobs wait. */
const critical = ['database', 'redis', 'storage', 'resources'] as const;

/** Looks at every part, at most twice a second however many ask. A look takes less than two seconds, whatever hangs. */
export function createHealth(context: Context): () => Promise<HealthReport> {
  const look = createLook(context);
  let last: Promise<HealthReport> | undefined;
  let validUntil = 0;
  return () => {
    if (last && performance.now() < validUntil) return last;
    validUntil = Number.POSITIVE_INFINITY;
    last = look().finally(() => {
      validUntil = performance.now() + fresh_ms;
    });
    return last;
  };
}

function createLook({ database, jobs, storage, pressure }: Context): () => Promise<HealthReport> {
  const checkDatabase = createCheck(() => database.ping());
  const checkRedis = createCheck(() => jobs.describeRedis());
  const checkStorage = createCheck(() => storage.check());
  const checkWorkers = createCheck(() => jobs.workers());
  const checkQueue = createCheck(async () => {
    const [counts, pause] = await Promise.all([countInQueue(database.db), findPause(database.db)]);
    return { counts, pause };
  });
  return async () => {
    const [base, redis, stored, workers, queue] = await Promise.all([
      checkDatabase(),
      checkRedis(),
      checkStorage(),
      checkWorkers(),
      checkQueue(),
    ]);
    const { totalCount, idleCount, waitingCount } = database.pool;
    const { latency_ms, error } = base;
    const components: HealthComponents = {
      database: {
        ...state(base),
        details: {
          ...{ latency_ms, error, version: base.answer },
          connections: { open: totalCount, idle: idleCount, waiting: waitingCount },
        },
      },
      redis: {
        ...state(redis),
        details: {
          latency_ms: redis.latency_ms,
          version: redis.answer?.version ?? null,
          memory_bytes: redis.answer?.memory_bytes ?? null,
          error: redis.error,
        },
      },
      queue: {
        ...(redis.error ? state(redis) : state(queue, queue.answer?.pause ? 'paused' : undefined)),
        details: {
          waiting: queue.answer?.counts.waiting ?? null,
          active: queue.answer?.counts.active ?? null,
          oldest_s: queue.answer?.counts.oldest_s ?? null,
          pause: queue.answer?.pause ? presentPause(queue.answer.pause) : null,
        },
      },
      storage: { ...state(stored), details: { latency_ms: stored.latency_ms, error: stored.error } },
      workers: describeWorkers(workers),
      resources: {
        status: pressure.critical.length > 0 ? 'down' : pressure.shortageFor('create') ? 'degraded' : 'up',
        reasons: shortages(pressure),
        details: wholeNumbers(pressure.read()),
      },
    };
    return { status: judge(components), checked_at: new Date().toISOString(), components };
  };
}

function judge(components: HealthComponents): HealthReport['status'] {
  if (critical.some((name) => components[name].status === 'down')) return 'unhealthy';
  return Object.values(components).every(({ status }) => status === 'up') ? 'ok' : 'degraded';
}

function state(finding: Finding<unknown>, reason?: HealthReason) {
  if (finding.error !== null) return { status: 'down' as const, reasons: ['no_answer' as const] };
  return reason ? { status: 'degraded' as const, reasons: [reason] } : { status: 'up' as const, reasons: [] };
}

function shortages({ critical, shortageFor }: Context['pressure']): HealthReason[] {
  const strained = shortageFor('create');
  return critical.length > 0 ? [...critical] : strained ? [strained] : [];
}

function describeWorkers(finding: Finding<LivingWorker[]>): HealthComponents['workers'] {
  const all = finding.answer ?? [];
  const count = (names: (worker: LivingWorker) => string[]) => {
    const having: Record<string, number> = {};
    for (const name of all.flatMap(names)) having[name] = (having[name] ?? 0) + 1;
    return having;
  };
  const none = finding.error === null && all.every((worker) => worker.capacity === 0);
  return {
    ...(none ? { status: 'down' as const, reasons: ['no_workers' as const] } : state(finding)),
    details: {
      count: all.length,
      capacity: all.reduce((total, worker) => total + worker.capacity, 0),
      busy: all.reduce((total, worker) => total + worker.jobs.length, 0),
      versions: [...new Set(all.map((worker) => worker.version))].sort(),
      stages: count((worker) => worker.capabilities.stages),
      models: count((worker) => worker.capabilities.models),
      voices: count((worker) => worker.capabilities.voices),
    },
  };
}

function wholeNumbers(reading: ReturnType<Context['pressure']['read']>) {
  const delay = Math.round(reading.event_loop_delay_ms * 10) / 10;
  return {
    ...reading,
    event_loop_delay_ms: delay,
    memory_limit_bytes: Math.round(reading.memory_limit_bytes),
  };
}
