import { verifyWebhook } from '@clerk/backend/webhooks';
import { z } from 'zod';

const Message = z.object({ type: z.string(), data: z.looseObject({ id: z.string().optional() }) });

/** What Clerk has to say: a type such as `user.deleted`, and whom it is about. */
export interface ClerkMessage {
  type: string;
  id: string | null;
}

/**
 * A message of Clerk, verified by its own library: signed with the secret, at most five minutes old or early. Null for
 * any other, without a word why.
 */
export async function readClerkMessage(
  headers: Record<string, string | undefined>,
  body: string,
  secret: string,
): Promise<ClerkMessage | null> {
  const given = Object.entries(headers).filter(([name, value]) => name.startsWith('svix-') && value);
  const request = new Request('https://lectern.invalid/hooks/clerk', {
    method: 'POST',
    headers: given as [string, string][],
    body,
  });
  const verified = await verifyWebhook(request, { signingSecret: secret }).catch(() => null);
  const message = Message.safeParse(verified);
  return message.success ? { type: message.data.type, id: message.data.data.id ?? null } : null;
}
