import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { createMinuteCounts } from './minute-counts.ts';
import { watchProcess } from './process-figures.ts';
import { type Bucket, quantile } from './quantile.ts';

/** What one operation has been asked, and what that took. Null: nothing was asked. */
export interface RequestFigures {
  operation: string;
  requests: number;
  per_minute: number;
  errors: number;
  p50_s: number | null;
  p95_s: number | null;
}

export type Meters = ReturnType<typeof createMeters>;

/**
 * The measurements of one process, in bounded memory: every label has a fixed set of values. What is read elsewhere when
 * it is asked for (queue, workers, …) gets a gauge from `gauge` and is set before `render`.
 */
export function createMeters(version: string) {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const perMinute = createMinuteCounts();
  const requests = new Histogram({
    name: 'lectern_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, by operation and class of status.',
    labelNames: ['operation', 'status_class'] as const,
    buckets: [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const stages = new Histogram({
    name: 'lectern_stage_duration_seconds',
    help: 'Work on a stage of the pipeline, as this process recorded it.',
    labelNames: ['stage'] as const,
    buckets: [0.05, 0.25, 1, 2.5, 5, 10, 20, 40, 80, 160, 320, 640],
    registers,
  });
  const jobTimes = new Histogram({
    name: 'lectern_job_duration_seconds',
    help: 'Work on a job from its start to its end, as this process recorded it.',
    labelNames: ['outcome'] as const,
    buckets: [1, 5, 10, 20, 40, 60, 90, 120, 180, 300, 600, 1_200, 3_600],
    registers,
  });
  const waits = new Histogram({
    name: 'lectern_job_wait_seconds',
    help: 'From the acceptance of a job to the start of its first attempt, as this process recorded it.',
    buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900, 3_600],
    registers,
  });
  const ends = new Counter({
    name: 'lectern_jobs_finished_total',
    help: 'Jobs whose end a worker reported and this process recorded, by outcome and error code.',
    labelNames: ['outcome', 'code'] as const,
    registers,
  });
  const deaths = new Counter({
    name: 'lectern_worker_deaths_total',
    help: 'Runs that were begun again as their worker had died, as this process recorded it.',
    registers,
  });
  const events = new Counter({
    name: 'lectern_worker_events_recorded_total',
    help: 'Events of workers that this process recorded.',
    registers,
  });
  new Gauge({
    name: 'lectern_build_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'node'] as const,
    registers,
  }).set({ version, node: process.versions.node }, 1);
  const process_ = watchProcess(registry);

  return {
    request(operation: string, status: number, seconds: number) {
      requests.observe({ operation, status_class: `${Math.floor(status / 100)}xx` }, seconds);
      perMinute.add(operation);
    },
    event: () => events.inc(),
    stage: (stage: string, seconds: number) => stages.observe({ stage }, seconds),
    wait: (seconds: number) => waits.observe(seconds),
    death: () => deaths.inc(),
    /** `seconds` is null when it is not known since when there was work on it. */
    end(outcome: 'completed' | 'failed' | 'cancelled', code: string, seconds: number | null) {
      ends.inc({ outcome, code });
      if (seconds !== null) jobTimes.observe({ outcome }, seconds);
    },
    gauge: <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
      new Gauge<Label>({ name, help, labelNames, registers }),
    process: () => process_.read(),
    /** By operation, in the order of their names. */
    async requests(): Promise<RequestFigures[]> {
      const { values } = await requests.get();
      const byOperation = Map.groupBy(values, ({ labels }) => String(labels.operation));
      return [...byOperation]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([operation, own]) => describe(operation, own, perMinute.of(operation)));
    },
    render: () => registry.metrics(),
    contentType: registry.contentType,
    close: () => process_.close(),
  };
}

type Value = { metricName?: string; labels: Partial<Record<string, string | number>>; value: number };

function describe(operation: string, values: Value[], per_minute: number): RequestFigures {
  const counts = values.filter(({ metricName }) => metricName?.endsWith('_count'));
  const requests = counts.reduce((total, { value }) => total + value, 0);
  const failed = counts.filter(({ labels }) => labels.status_class === '5xx');
  const buckets = new Map<number, number>();
  for (const { metricName, labels, value } of values) {
    if (!metricName?.endsWith('_bucket')) continue;
    const limit = labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le);
    buckets.set(limit, (buckets.get(limit) ?? 0) + value);
  }
  const sorted: Bucket[] = [...buckets]
    .map(([limit, count]) => ({ limit, count }))
    .sort((one, other) => one.limit - other.limit);
  return {
    ...{ operation, requests, per_minute },
    errors: failed.reduce((total, { value }) => total + value, 0),
    p50_s: quantile(sorted, 0.5),
    p95_s: quantile(sorted, 0.95),
  };
}
