import type { WorkerEvent } from '@lectern/contracts/worker-events.ts';
import type { Meters } from './meters.ts';

/** What is counted of a job as it was before an event of its worker changed it. */
export interface CountedJob {
  status: string;
  attempt: number;
  created_at: Date;
  started_at: Date | null;
}

/** Counts an event of a worker, to be called once for each that has changed its job. */
export function countJobEvent(meters: Meters, event: WorkerEvent, job: CountedJob): void {
  meters.event();
  const at = Date.parse(event.at);
  const work = job.started_at && Math.max(0, at - job.started_at.getTime()) / 1000;
  switch (event.type) {
    case 'started':
      if (job.status === 'processing') meters.death();
      else if (job.attempt === 1) meters.wait(Math.max(0, at - job.created_at.getTime()) / 1000);
      break;
    case 'stage':
      if (event.state === 'completed' && event.seconds !== null) meters.stage(event.stage, event.seconds);
      break;
    case 'completed':
    case 'cancelled':
      meters.end(event.type, '', work);
      break;
    case 'failed':
      meters.end('failed', event.error.code, work);
      break;
  }
}
