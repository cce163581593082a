import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, type Registry } from 'prom-client';

export interface ProcessFigures {
  uptime_s: number;
  /** Of one core, since a minute ago at most. */
  cpu_share: number;
  delay_p50_s: number;
  delay_p99_s: number;
}

const resolution_ms = 10;
const window_ms = 60_000;

/**
 * Measures this process until closed, and registers it under the names that Prometheus' own libraries use. prom-client's
 * default metrics are not used: three of them break the naming rules (`promtool check metrics`), and their observer of the
 * garbage collector can never be stopped.
 */
export function watchProcess(registry: Registry): { read(): ProcessFigures; close(): void } {
  const registers = [registry];
  const delays = monitorEventLoopDelay({ resolution: resolution_ms });
  delays.enable();
  let since = { at: performance.now(), cpu: process.cpuUsage() };
  const timer = setInterval(() => {
    delays.reset();
    since = { at: performance.now(), cpu: process.cpuUsage() };
  }, window_ms).unref();

  /** The timer that measures adds its own interval. */
  const delay_s = (percentile: number) =>
    delays.count === 0 ? 0 : Math.max(0, delays.percentile(percentile) / 1e9 - resolution_ms / 1e3);
  const cpu_s = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;

  let counted = 0;
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU time of this process, user and system.',
    registers,
    collect() {
      const total = cpu_s(process.cpuUsage());
      this.inc(total - counted);
      counted = total;
    },
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read());
      },
    });
  gauge('process_resident_memory_bytes', 'Resident memory of this process.', () => process.memoryUsage.rss());
  const started = Math.round(Date.now() / 1000 - process.uptime());
  gauge('process_start_time_seconds', 'When this process started, since 1970.', () => started);
  gauge('nodejs_heap_size_used_bytes', 'Heap of JavaScript in use.', () => process.memoryUsage().heapUsed);
  const delay = 'Delay of the event loop, since a minute ago at most';
  gauge('nodejs_eventloop_delay_p50_seconds', `${delay}: half of the time.`, () => delay_s(50));
  gauge('nodejs_eventloop_delay_p99_seconds', `${delay}: in one of a hundred looks.`, () => delay_s(99));

  return {
    read: () => ({
      uptime_s: Math.round(process.uptime()),
      cpu_share: cpu_s(process.cpuUsage(since.cpu)) / Math.max(0.001, (performance.now() - since.at) / 1e3),
      delay_p50_s: delay_s(50),
      delay_p99_s: delay_s(99),
    }),
    close() {
      clearInterval(timer);
      delays.disable();
    },
  };
}
