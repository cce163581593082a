import type { Context } from '../../context.ts';
import type { ClerkMessage } from '../../identity/clerk-message.ts';
import { requestErasure } from './erasures.ts';

const whoIsGone = /^(?:user|org)_[\w-]{1,100}$/;

/** Does what a message of Clerk asks for; any other message is nothing to us. May be done twice. */
export async function handleClerkMessage(
  { database, profiles, log }: Pick<Context, 'database' | 'profiles' | 'log'>,
  { type, id }: ClerkMessage,
): Promise<void> {
  if (id === null || !whoIsGone.test(id)) return;
  if (type === 'user.deleted' || type === 'organization.deleted') {
    await requestErasure(database.db, id);
    log.info({ user_id: id }, 'data of a deleted user will be erased');
  }
  // Should Redis be down, the profile is not used longer than a minute all the same.
  if (type === 'user.updated') await profiles.forget(id).catch(() => undefined);
}
