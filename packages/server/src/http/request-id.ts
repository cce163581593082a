import type { IncomingMessage } from 'node:http';
import { v7 as uuidv7 } from 'uuid';

/** The id that the client or a proxy gave when it is a sane one, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : uuidv7();
}
