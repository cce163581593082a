import { z } from 'zod';
import { Account, exampleAccount } from '../account.ts';
import type { Operation } from '../operation.ts';

export const accountOperations = {
  getAccount: {
    id: 'getAccount',
    method: 'GET',
    path: '/api/v1/me',
    tag: 'account',
    summary: 'Who the token says you are',
    description: 'The profile comes from Clerk and is at most a minute old, unless it says that it is stale.',
    access: 'user',
    answers: { 200: { description: 'You.', schema: Account, example: exampleAccount } },
    problems: [],
  },
  receiveClerkMessage: {
    id: 'receiveClerkMessage',
    method: 'POST',
    path: '/hooks/clerk',
    tag: 'service',
    summary: 'Where Clerk tells of users that have changed or gone',
    description:
      'Signed by Svix with the secret of the endpoint. With `user.deleted` all data of the user is erased. A message may come twice.',
    access: 'anyone',
    content: 'stream',
    headers: z.object({
      'svix-id': z.string().optional(),
      'svix-timestamp': z.string().optional(),
      'svix-signature': z.string().optional(),
    }),
    answers: { 204: { description: 'Received; nothing that was asked for will be lost.' } },
    problems: ['bad_request', 'not_found', 'body_too_large'],
  },
} as const satisfies Record<string, Operation>;
