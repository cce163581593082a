import type { HealthComponents } from '@lectern/contracts/api/system/health.ts';
import type { QueuePause, QueueState } from '@lectern/contracts/api/system/queue.ts';
import type { SystemWorker } from '@lectern/contracts/api/system/workers.ts';
import type { Pause } from '../../jobs/pause.ts';
import type { LivingWorker } from '../../jobs/registry.ts';

export function presentPause({ paused_at, paused_by, reason }: Pause): QueuePause {
  return { paused_at: paused_at.toISOString(), paused_by, reason };
}

export function presentQueue(pause: Pause | null): QueueState {
  return { paused: pause !== null, pause: pause && presentPause(pause) };
}

export function presentWorker({ heartbeat_age_ms, ...record }: LivingWorker): SystemWorker {
  return { ...record, heartbeat_age_s: heartbeat_age_ms / 1000 };
}

/** What everybody may know: the states, and why. */
export function withoutDetails(components: HealthComponents): HealthComponents {
  const entries = Object.entries(components).map(([name, { status, reasons }]) => [
    name,
    { status, reasons },
  ]);
  return Object.fromEntries(entries) as HealthComponents;
}
