import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const traceParent = /^[0-9a-e][0-9a-f]-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:$|-)/;
const noTrace = '0'.repeat(32);

/**
 * The trace that a request belongs to (W3C Trace Context): the one that its `traceparent` names, else one made of its
 * request id.
 */
export function traceIdOf(request: IncomingMessage, requestId: string): string {
  const given = request.headers.traceparent;
  const named = typeof given === 'string' ? traceParent.exec(given)?.[1] : undefined;
  if (named && named !== noTrace) return named;
  const plain = requestId.replaceAll('-', '');
  return /^[0-9a-f]{32}$/.test(plain)
    ? plain
    : createHash('sha256').update(requestId).digest('hex').slice(0, 32);
}
