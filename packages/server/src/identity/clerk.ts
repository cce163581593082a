import { type APIKey, createClerkClient, type M2MToken, type User } from '@clerk/backend';
import { ProblemError } from '../problem.ts';

/** Where Clerk's Backend API is, and the keys that open it. */
export interface ClerkAccess {
  /** Address without a path; asked for at the first call. */
  url(): Promise<string>;
  secretKey: string;
  /** Null: tokens of machines are not taken. */
  machineSecretKey: string | null;
}

/**
 * Clerk's Backend API through its own client. Null is Clerk's no. Every call rejects within two seconds with the problem
 * `unavailable` when Clerk does not answer, and at once for a while after it has not.
 */
export interface Clerk {
  findUser(userId: string): Promise<User | null>;
  verifyKey(secret: string): Promise<APIKey | null>;
  verifyMachineToken(token: string): Promise<M2MToken | null>;
}

const patience_ms = 2_000;
const pause_ms = 5_000;
const mostAtOnce = 32;

export function createClerk(access: ClerkAccess): Clerk {
  let client: Promise<ReturnType<typeof createClerkClient>> | undefined;
  const open = () => {
    client ??= access
      .url()
      .then((apiUrl) =>
        createClerkClient({ apiUrl, secretKey: access.secretKey, telemetry: { disabled: true } }),
      );
    return client;
  };
  const ask = guard();
  const { machineSecretKey } = access;
  return {
    findUser: (userId) => ask(async () => (await open()).users.getUser(userId)),
    verifyKey: (secret) => ask(async () => (await open()).apiKeys.verify(secret)),
    async verifyMachineToken(token) {
      if (machineSecretKey === null) return null;
      return ask(async () => (await open()).m2m.verify({ token, machineSecretKey }));
    },
  };
}

/** The client has no limit of time of its own: a call given up may end later, so that calls under way are bounded too. */
function guard(): <Answer>(call: () => Promise<Answer>) => Promise<Answer | null> {
  let underWay = 0;
  let pausedUntil = 0;
  return async (call) => {
    if (Date.now() < pausedUntil || underWay >= mostAtOnce) throw noAnswer();
    underWay += 1;
    const calling = call().finally(() => {
      underWay -= 1;
    });
    try {
      return await inTime(calling);
    } catch (cause) {
      if (isRefusal(cause)) return null;
      pausedUntil = Date.now() + pause_ms;
      throw noAnswer(cause);
    }
  };
}

async function inTime<Answer>(calling: Promise<Answer>): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Clerk does not answer in time')), patience_ms);
  try {
    return await Promise.race([calling, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** A 401 is about our own key, and 408 and 429 are about the moment: none of them says anything of the caller. */
function isRefusal(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 && ![401, 408, 429].includes(status);
}

const noAnswer = (cause?: unknown) =>
  new ProblemError('unavailable', {
    detail: 'Who you are cannot be verified at the moment.',
    cause,
    headers: { 'retry-after': String(pause_ms / 1_000) },
  });
