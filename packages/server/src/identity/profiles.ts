import { Profile } from '@lectern/contracts/api/account.ts';
import { keys } from '../jobs/keys.ts';
import { openRedis, type Redis } from '../jobs/redis.ts';
import { ProblemError } from '../problem.ts';
import type { Clerk } from './clerk.ts';

/** What Clerk tells of users, kept in Redis so that it need not be asked, or answer, each time. */
export interface Profiles {
  /** Null when it is not known. Answers within three seconds, whatever is down; never rejects for that. */
  of(userId: string): Promise<Profile | null>;
  /** What is kept is not to be used any more. */
  forget(userId: string): Promise<void>;
  close(): void;
}

const fresh_ms = 60_000;
const kept_s = 86_400;

export function openProfiles(
  clerk: Clerk | null,
  redisUrl: string,
  onError: (error: Error) => void,
): Profiles {
  const redis = openRedis(redisUrl, 'hasty', onError);
  const asking = new Map<string, Promise<Profile | null>>();

  const ask = async (userId: string): Promise<Profile | null> => {
    const profile = await fetchProfile(clerk, userId);
    await (profile ? keep(redis, userId, profile) : redis.del(keys.profile(userId))).catch(() => undefined);
    return profile;
  };
  /** One call for all who ask for the same user at the same time. */
  const askOnce = (userId: string) => {
    const pending = asking.get(userId) ?? ask(userId).finally(() => asking.delete(userId));
    asking.set(userId, pending);
    return pending;
  };
  return {
    async of(userId) {
      if (!clerk || !userId.startsWith('user_')) return null;
      const known = await find(redis, userId).catch(() => null);
      if (known && Date.now() - Date.parse(known.as_of) < fresh_ms) return known;
      try {
        return await askOnce(userId);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        return known && { ...known, stale: true };
      }
    },
    async forget(userId) {
      await redis.del(keys.profile(userId));
    },
    close: () => redis.disconnect(),
  };
}

async function fetchProfile(clerk: Clerk | null, userId: string): Promise<Profile | null> {
  const user = await clerk?.findUser(userId);
  if (!user) return null;
  return {
    name: user.fullName || user.username || null,
    email: user.primaryEmailAddress?.emailAddress ?? null,
    image_url: user.imageUrl || null,
    as_of: new Date().toISOString(),
    stale: false,
  };
}

async function find(redis: Redis, userId: string): Promise<Profile | null> {
  const text = await redis.get(keys.profile(userId));
  return text === null ? null : (Profile.safeParse(JSON.parse(text)).data ?? null);
}

const keep = (redis: Redis, userId: string, profile: Profile) =>
  redis.set(keys.profile(userId), JSON.stringify(profile), 'EX', kept_s);
