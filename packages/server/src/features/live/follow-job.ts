import type { WebSocket } from 'ws';
import type { Context } from '../../context.ts';
import { requireJob } from '../videos/find-job.ts';
import { type Closing, ended } from './close-codes.ts';
import { follow, type SocketRequest } from './follow.ts';
import { createOutbox } from './outbox.ts';
import { tellJob } from './tell-job.ts';

/** Serves one client of a job, then closes with code 1000 once the job has ended; see `follow`. */
export function followJob(
  context: Context,
  socket: WebSocket,
  { id, after, admit }: SocketRequest,
): Promise<Closing | null> {
  return follow(context, socket, admit, async (caller, signal) => {
    const job = await requireJob(context.database.db, id, caller);
    await tellJob(context, createOutbox(socket, signal), job, after, signal);
    return ended('job');
  });
}
