import { z } from 'zod';
import { Timestamp } from './ids.ts';

/** What Clerk tells of a user. */
export const Profile = z
  .strictObject({
    name: z.string().nullable(),
    email: z.string().nullable().describe('The primary address.'),
    image_url: z.string().nullable(),
    as_of: Timestamp.describe('When Clerk said so.'),
    stale: z.boolean().describe('Clerk does not answer now: this is what it said last.'),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof Profile>;

/** Who the caller is. */
export const Account = z
  .strictObject({
    user_id: z.string().describe('`user_…`; for the key of an organisation `org_…`, for a machine `mch_…`.'),
    kind: z.enum(['session', 'api_key', 'machine']).describe('What the token is.'),
    role: z.enum(['user', 'admin']),
    permissions: z.array(z.string()).describe('In the organisation that is active in the session.'),
    scopes: z.array(z.string()).nullable().describe('What the API key may do; null: all that its owner may.'),
    profile: Profile.nullable().describe('Null when Clerk has never told.'),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

export const exampleAccount: Account = {
  user_id: 'user_2xAbCdEfGhIjKlMnOpQrStUvWxY',
  kind: 'session',
  role: 'user',
  permissions: [],
  scopes: null,
  profile: {
    name: 'Alice Example',
    email: 'alice@example.com',
    image_url: 'https://img.clerk.com/alice',
    as_of: '2026-11-22T19:30:00.000Z',
    stale: false,
  },
};
