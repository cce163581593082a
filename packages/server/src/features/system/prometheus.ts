import type { Context } from '../../context.ts';
import type { HealthReport } from './health.ts';

/** Renders the measurements of this process, with gauges of the whole as health finds it. What does not answer has no value. */
export function createScrape(
  { jobs, meters }: Context,
  health: () => Promise<HealthReport>,
  sockets: () => number,
): () => Promise<string> {
  const { gauge } = meters;
  const up = gauge('lectern_component_up', '1 unless the part is down.', 'component');
  const queue = gauge('lectern_queue_jobs', 'Unfinished jobs of the whole service.', 'state');
  const oldest = gauge(
    'lectern_queue_oldest_seconds',
    'Age of the job that has waited longest; 0: none waits.',
  );
  const paused = gauge('lectern_queue_paused', '1 while no job is begun.');
  const workers = gauge('lectern_workers', 'Workers that are alive.');
  const slots = gauge(
    'lectern_worker_slots',
    'Jobs that workers can run, and do run, side by side.',
    'state',
  );
  const backlog = gauge('lectern_recorder_backlog_events', 'Events of workers that are not on record yet.');
  const lag = gauge('lectern_recorder_lag_seconds', 'Age of the eldest event that is not on record yet.');
  const connections = gauge('lectern_database_connections', 'Connections of this process.', 'state');
  const open = gauge('lectern_sockets', 'Open sockets and streams of events of this process.');
  const delay = gauge('lectern_pressure_event_loop_delay_seconds', 'What a request waits for this process.');
  const memory = gauge('lectern_pressure_memory_limit_bytes', 'Memory that this process may use.');
  const disk = gauge('lectern_disk_bytes', 'The fullest disk that this process writes to.', 'state');

  return async () => {
    const [{ components }, waiting] = await Promise.all([health(), withinTime(jobs.backlog())]);
    for (const [component, { status }] of Object.entries(components)) {
      up.set({ component }, status === 'down' ? 0 : 1);
    }
    const counts = components.queue.details!;
    set(queue, { waiting: counts.waiting, active: counts.active });
    setOne(oldest, counts.waiting === null ? null : (counts.oldest_s ?? 0));
    setOne(paused, counts.waiting === null ? null : Number(counts.pause !== null));
    const known = components.workers.reasons.includes('no_answer') ? undefined : components.workers.details;
    setOne(workers, known?.count ?? null);
    set(slots, { total: known?.capacity ?? null, busy: known?.busy ?? null });
    setOne(backlog, waiting?.events ?? null);
    setOne(lag, waiting && waiting.oldestMs / 1000);
    set(connections, components.database.details!.connections);
    open.set(sockets());
    const resources = components.resources.details!;
    delay.set(resources.event_loop_delay_ms / 1000);
    memory.set(resources.memory_limit_bytes);
    set(disk, { free: resources.disk_free_bytes, total: resources.disk_total_bytes });
    return meters.render();
  };
}

interface GaugeOfStates {
  set(labels: { state: string }, value: number): void;
  remove(state: string): void;
}

const set = (gauge: GaugeOfStates, values: Record<string, number | null>) => {
  for (const [state, value] of Object.entries(values)) {
    if (value === null) gauge.remove(state);
    else gauge.set({ state }, value);
  }
};

const setOne = (gauge: { remove(): void; set(value: number): void }, value: number | null) =>
  value === null ? gauge.remove() : gauge.set(value);

/** Null for what fails or takes too long. */
async function withinTime<Answer>(work: Promise<Answer>): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, 1_500, null);
  return Promise.race([work.catch(() => null), promise]).finally(() => clearTimeout(timer));
}
