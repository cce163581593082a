import { createHmac, randomUUID } from 'node:crypto';

/** A message as Clerk sends it: signed by Svix. `secret` is `whsec_` and base64. */
export function signClerkMessage(
  secret: string,
  message: { type: string; data: object },
  { id = `msg_${randomUUID()}`, at = Date.now() } = {},
): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify({ object: 'event', instance_id: 'ins_development', timestamp: at, ...message });
  const seconds = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64');
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': seconds,
    'svix-signature': `v1,${signature}`,
  };
  return { headers, body };
}
