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

const Quota = { limit: z.int(), used: z.int() };

/** What the caller may have, and has. */
export const Quotas = z
  .strictObject({
    unfinished_jobs: z.strictObject(Quota).describe('Jobs that have not ended.'),
    jobs_per_day: z
      .strictObject({ ...Quota, resets_at: Timestamp })
      .describe(
        'Jobs asked for on this day of UTC. One that failed, or was cancelled before it began, is given back.',
      ),
  })
  .meta({ id: 'Quotas' });
export type Quotas = z.infer<typeof Quotas>;

/** Who the caller is. */
export const Account = z
  .strictObject({
    user_id: z.string().describe('`user_…`; for the key of an organisation `org_…`, for a machine `mch_…`.'),
    kind: z.enum(['session', 'api_key', 'machine']).describe('What the token is.'),
    role: z.enum(['user', 'admin']),
    permissions: z.array(z.string()).describe('In the organisation that is active in the session.'),
    scopes: z.array(z.string()).nullable().describe('What the API key may do; null: all that its owner may.'),
    quotas: Quotas,
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
  quotas: {
    unfinished_jobs: { limit: 500, used: 2 },
    jobs_per_day: { limit: 10_000, used: 7, resets_at: '2026-11-23T00:00:00.000Z' },
  },
  profile: {
    name: 'Alice Example',
    email: 'alice@example.com',
    image_url: 'https://img.clerk.com/alice',
    as_of: '2026-11-22T19:30:00.000Z',
    stale: false,
  },
};
