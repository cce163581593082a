import type { Db } from '../db/database.ts';
import { type Duty, startDuty } from '../jobs/duty.ts';
import type { Log } from '../jobs/log.ts';
import type { Networks } from '../outbound/networks.ts';
import { postGuarded, type Resolve } from '../outbound/post.ts';
import { signedHeaders } from '../outbound/signature.ts';
import type { Seal } from '../signing/seal.ts';
import { type Claimed, claimDue } from './claim.ts';
import { writePayload } from './payload.ts';
import { nextAttempt, readRetryAfter } from './schedule.ts';
import {
  type Attempt,
  forgetOldDeliveries,
  release,
  settleDelivered,
  settleFailed,
  settleGone,
} from './settle.ts';

export interface WebhooksOptions {
  db: Db;
  log: Log;
  seal: Seal;
  networks: Networks;
  /** Looks names up; the system's way when absent. */
  resolve?: Resolve;
  /** Public address of this service, for links. */
  base: string;
}

/** Sends what is due, as long as it is open. */
export interface Webhooks {
  readonly seal: Seal;
  readonly networks: Networks;
  /** There is something to send now. */
  wake(): void;
  /** Lets what is on its way arrive, five seconds at most; what is cut off then is sent again by another replica. */
  close(): Promise<void>;
}

const every_ms = 1_000;
const prune_ms = 600_000;
/** An attempt in all: name, connection, answer. */
const patience_ms = 10_000;
const lastPatience_ms = 5_000;
const sideBySide = 32;

/** Starts delivering; any number of replicas may. Each event is sent at least once, with the same `webhook-id`. */
export function openWebhooks(options: WebhooksOptions): Webhooks {
  const { db, log, seal, networks } = options;
  const closing = new AbortController();
  const sending = new Set<Promise<void>>();

  const round = async () => {
    const free = sideBySide - sending.size;
    if (free <= 0) return;
    const claimed = await claimDue(db, free);
    for (const one of claimed) {
      const sent = deliver(one, options, closing.signal)
        .catch((error) => log.error({ err: error, delivery_id: one.id }, 'a webhook delivery is not settled'))
        .finally(() => {
          sending.delete(sent);
          duty.wake();
        });
      sending.add(sent);
    }
  };
  const duty: Duty = startDuty('webhooks', every_ms, round, log);
  const pruning = startDuty('webhook history', prune_ms, () => forgetOldDeliveries(db), log);

  return {
    seal,
    networks,
    wake: duty.wake,
    async close() {
      await Promise.all([duty.close(), pruning.close()]);
      const timer = setTimeout(() => closing.abort(), lastPatience_ms);
      await Promise.all(sending);
      clearTimeout(timer);
    },
  };
}

async function deliver(claimed: Claimed, options: WebhooksOptions, closing: AbortSignal): Promise<void> {
  const { db, seal, base } = options;
  const begun = performance.now();
  const signal = AbortSignal.any([AbortSignal.timeout(patience_ms), closing]);
  const secrets = secretsOf(claimed, seal);
  if (secrets.length === 0) {
    const unreadable = { response_status: null, failure: 'secret', duration_ms: 0, next: null } as const;
    return settleFailed(db, claimed, unreadable);
  }
  const body = writePayload(claimed, base);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Lectern-Webhooks/1',
    ...signedHeaders(claimed.id, new Date(), body, secrets),
  };
  const outcome = await postGuarded(claimed.url, headers, body, { ...options, signal });
  if (closing.aborted && outcome.kind === 'failure') return release(db, claimed);
  const now = new Date();
  const status = outcome.kind === 'answer' ? outcome.status : null;
  const retryAfter_s = outcome.kind === 'answer' ? readRetryAfter(outcome.retryAfter, now) : 0;
  const attempt: Attempt = {
    response_status: status,
    failure: outcome.kind === 'failure' ? outcome.failure : null,
    duration_ms: Math.round(performance.now() - begun),
    next: nextAttempt({ tries: claimed.tries, roundAt: claimed.round_at, now, retryAfter_s }),
  };
  if (status !== null && status >= 200 && status < 300) return settleDelivered(db, claimed, attempt);
  const failed: Attempt = { ...attempt, failure: attempt.failure ?? 'status' };
  return status === 410 ? settleGone(db, claimed, failed) : settleFailed(db, claimed, failed);
}

/** The secret, and for a day after it was changed the one before; none when they were sealed with another key. */
function secretsOf({ webhook_id, secret, previous_secret, previous_secret_until }: Claimed, seal: Seal) {
  const before = previous_secret_until && previous_secret_until > new Date() ? previous_secret : null;
  return [secret, before].flatMap((sealed) => {
    try {
      return sealed === null ? [] : [seal.open(sealed, webhook_id)];
    } catch {
      return [];
    }
  });
}
