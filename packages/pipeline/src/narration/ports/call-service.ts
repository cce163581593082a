import { setTimeout as wait } from 'node:timers/promises';
import { VoiceFailure } from './voice-failure.ts';

export interface CallLimits {
  /** Seconds that one answer may take. */
  timeout_s: number;
  /** Bytes of an answer at most. */
  bytes: number;
  /** How often one sentence is asked for. */
  tries: number;
  /** Seconds that a service may make us wait before another try; when it wants more, we give up. */
  patience_s: number;
}

export const usualLimits: CallLimits = { timeout_s: 30, bytes: 20_000_000, tries: 3, patience_s: 10 };

export interface ServiceCall {
  url: string;
  headers: Record<string, string>;
  body: unknown;
  limits: CallLimits;
  signal: AbortSignal;
}

interface ServiceAnswer {
  bytes: Buffer;
  /** Without parameters, in small letters. */
  mediaType: string;
}

/** A failure that another try may mend, after so many seconds. */
interface Again {
  failure: VoiceFailure;
  wait_s: number;
}

const secondsIn = (retryAfter: string | null): number | null => {
  if (retryAfter === null) return null;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? null : Math.max(0, (moment - Date.now()) / 1000);
};

const readBounded = async (response: Response, limit: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > limit)
      throw new VoiceFailure('broken', 'The speech service sent more than a sentence can take.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const judge = (response: Response, attempt: number): Again | VoiceFailure | null => {
  const { status } = response;
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403)
    return new VoiceFailure('unauthorised', 'The speech service does not accept our key.');
  const usual_s = 0.25 * 2 ** attempt;
  if (status === 429) {
    const failure = new VoiceFailure('busy', 'The speech service takes no more requests at the moment.');
    return { failure, wait_s: secondsIn(response.headers.get('retry-after')) ?? usual_s };
  }
  if (status >= 500) {
    const failure = new VoiceFailure('unreachable', `The speech service failed (${status}).`);
    return { failure, wait_s: secondsIn(response.headers.get('retry-after')) ?? usual_s };
  }
  return new VoiceFailure('refused', `The speech service refused the request (${status}).`);
};

const once = async (call: ServiceCall, attempt: number): Promise<ServiceAnswer | Again> => {
  const late = AbortSignal.timeout(call.limits.timeout_s * 1000);
  try {
    const response = await fetch(call.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...call.headers },
      body: JSON.stringify(call.body),
      redirect: 'error',
      signal: AbortSignal.any([call.signal, late]),
    });
    const verdict = judge(response, attempt);
    if (verdict !== null) {
      await response.body?.cancel();
      if (verdict instanceof VoiceFailure) throw verdict;
      return verdict;
    }
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    return { bytes: await readBounded(response, call.limits.bytes), mediaType: mediaType.trim() };
  } catch (cause) {
    call.signal.throwIfAborted();
    if (cause instanceof VoiceFailure) throw cause;
    const failure = late.aborted
      ? new VoiceFailure('silent', `The speech service did not answer within ${call.limits.timeout_s} s.`)
      : new VoiceFailure('unreachable', 'The speech service could not be reached.', { cause });
    return { failure, wait_s: 0.25 * 2 ** attempt };
  }
};

/**
 * Asks a speech service over HTTP, and again where that may help: when it is busy, fails or is silent. Never follows it
 * elsewhere, since the key would go there too. Throws `VoiceFailure`, or the signal's reason.
 */
export const callService = async (call: ServiceCall): Promise<ServiceAnswer> => {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(call, attempt);
    if ('bytes' in answer) return answer;
    const last = attempt + 1 >= call.limits.tries;
    if (last || answer.wait_s > call.limits.patience_s) throw answer.failure;
    await wait(answer.wait_s * 1000, undefined, { signal: call.signal }).catch(() => undefined);
    call.signal.throwIfAborted();
  }
};
