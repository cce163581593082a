import type { SystemMetrics } from '@lectern/contracts/api/system/metrics.ts';
import { Stage } from '@lectern/contracts/stages.ts';
import type { Context } from '../../context.ts';
import {
  countWaitingUsers,
  type EndFigures,
  readEnds,
  readTimes,
  readWaiting,
  type TimeFigures,
} from '../../jobs/figures.ts';
import { findPause } from '../../jobs/pause.ts';
import { countInQueue } from '../../jobs/store.ts';

/** Everything measured, now. @throws when the database or Redis does not answer. */
export async function measureSystem(context: Context, sockets: number): Promise<SystemMetrics> {
  const { database, jobs, meters } = context;
  const { db } = database;
  const backlog = await jobs.backlog();
  // One after the other: metrics should not take the connections of those who wait for an answer.
  const counts = await countInQueue(db);
  const pause = await findPause(db);
  const waiting = await readWaiting(db);
  const users = await countWaitingUsers(db);
  const ends = await readEnds(db);
  const times = await readTimes(db);
  return {
    measured_at: new Date().toISOString(),
    queue: {
      ...{ ...counts, users, paused: pause !== null },
      by_priority: waiting.map(({ priority, ...figures }) => ({ priority: nameOf(priority), ...figures })),
    },
    processing: {
      jobs: timesOf(times, 'job'),
      waits: timesOf(times, 'wait'),
      stages: Stage.options.flatMap((stage) =>
        times.some(({ name }) => name === stage) ? [{ stage, ...timesOf(times, stage) }] : [],
      ),
    },
    outcomes: outcomesOf(ends),
    recorder: { backlog: backlog.events, lag_s: backlog.oldestMs / 1000 },
    process: { ...describeProcess(context), sockets, operations: await meters.requests() },
  };
}

const nameOf = (priority: number) => (priority < 0 ? 'low' : priority > 0 ? 'high' : 'normal');

function timesOf(times: readonly TimeFigures[], wanted: string) {
  const { samples, p50_s, p95_s } = times.find(({ name }) => name === wanted) ?? nothing;
  return { samples, p50_s, p95_s };
}
const nothing = { samples: 0, p50_s: null, p95_s: null };

function outcomesOf(ends: readonly EndFigures[]): SystemMetrics['outcomes'] {
  const sum = (of: (end: EndFigures) => number) => ends.reduce((total, end) => total + of(end), 0);
  const having = (status: EndFigures['status']) => sum((end) => (end.status === status ? end.jobs : 0));
  const completed = having('completed');
  const failed = having('failed');
  return {
    last_minute: sum(({ recent }) => recent),
    last_hour: sum(({ jobs }) => jobs),
    ...{ completed, failed, cancelled: having('cancelled') },
    success_rate: completed + failed === 0 ? null : completed / (completed + failed),
    failures: ends.flatMap(({ code, jobs }) => (code === null ? [] : [{ code, jobs }])),
  };
}

function describeProcess({ database, meters, pressure }: Context) {
  const { uptime_s, cpu_share, delay_p50_s, delay_p99_s } = meters.process();
  const reading = pressure.read();
  const { totalCount, idleCount, waitingCount } = database.pool;
  return {
    ...{ uptime_s, cpu_share },
    rss_bytes: reading.rss_bytes,
    heap_used_bytes: reading.heap_used_bytes,
    heap_limit_bytes: reading.heap_limit_bytes,
    event_loop: { delay_p50_s, delay_p99_s },
    disk: { free_bytes: reading.disk_free_bytes, total_bytes: reading.disk_total_bytes },
    database: { open: totalCount, idle: idleCount, waiting: waitingCount },
  };
}
