import { operations } from '@lectern/contracts/api/operations.ts';
import type { Context } from '../../context.ts';
import { readClerkMessage } from '../../identity/clerk-message.ts';
import { ProblemError } from '../../problem.ts';
import { readQuotas } from '../limits/quotas.ts';
import { header, type Route, route } from '../route.ts';
import { handleClerkMessage } from './clerk-messages.ts';
import { readWhole } from './read-whole.ts';

/** The caller, and what Clerk tells of users. */
export function accountRoutes(context: Context): Route[] {
  const { config, profiles } = context;
  const { webhookSecret } = config.identity;
  return [
    route(operations.getAccount, async (_request, _reply, caller) => ({
      user_id: caller.userId,
      kind: caller.kind,
      role: caller.role,
      permissions: caller.permissions,
      scopes: caller.scopes,
      quotas: await readQuotas(context, caller.userId),
      profile: await profiles.of(caller.userId),
    })),
    route(operations.receiveClerkMessage, async (request, reply) => {
      if (webhookSecret === null) throw new ProblemError('not_found');
      const names = ['svix-id', 'svix-timestamp', 'svix-signature'];
      const headers = Object.fromEntries(names.map((name) => [name, header(request, name)]));
      const body = await readWhole(request.raw, config.http.bodyLimitBytes);
      const message = await readClerkMessage(headers, body, webhookSecret.reveal());
      if (!message) throw new ProblemError('bad_request', { detail: 'The message cannot be verified.' });
      await handleClerkMessage(context, message);
      return reply.code(204).send();
    }),
  ];
}
