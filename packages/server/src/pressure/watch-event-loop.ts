import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution_ms = 20;

/**
 * Measures what a request that arrives at any moment waits for the event loop, in milliseconds since the last call. The
 * mean of the delays would hide a long one among many short ones, so each counts by its length: E[d²] / E[d].
 */
export function watchEventLoop(): { take(): number; stop(): void } {
  const histogram = monitorEventLoopDelay({ resolution: resolution_ms });
  histogram.enable();
  return {
    take() {
      const { mean, stddev, count } = histogram;
      histogram.reset();
      if (count === 0 || !(mean > 0)) return 0;
      return Math.max(0, (mean * mean + stddev * stddev) / mean / 1e6 - resolution_ms);
    },
    stop: () => void histogram.disable(),
  };
}
