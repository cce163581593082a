/**
 * Seconds that the next attempt waits at most, after the first, second, … failed one; the last holds for all that
 * follow. The wait is drawn anew each time between a second and the bound (full jitter), so that many deliveries to an
 * address that was away do not come back all at once.
 */
export const waitBounds_s = [5, 10, 15, 20, 30, 60, 120, 300, 900, 1_800, 3_600, 7_200, 14_400] as const;

/** Attempts end a day after the first was due. */
export const day_ms = 86_400_000;
/** And after so many, should chance draw short waits only. */
export const mostTries = 50;
/** What an address may ask for with Retry-After. */
const longestRetryAfter_s = 14_400;

/** When to try again after `tries` attempts since `roundAt`; null when it is over. `chance`: 0 up to 1. */
export function nextAttempt(
  { tries, roundAt, now, retryAfter_s }: { tries: number; roundAt: Date; now: Date; retryAfter_s: number },
  chance = Math.random(),
): Date | null {
  const end = roundAt.getTime() + day_ms;
  if (now.getTime() >= end || tries >= mostTries) return null;
  const bound = waitBounds_s[Math.min(tries, waitBounds_s.length) - 1] ?? waitBounds_s[0];
  const wait_s = Math.max(1 + chance * (bound - 1), Math.min(retryAfter_s, longestRetryAfter_s));
  // The last attempt is made when the day is over, not before.
  return new Date(Math.min(now.getTime() + wait_s * 1_000, end));
}

/** Seconds that a Retry-After header asks for (RFC 9110, section 10.2.3); 0 when it is absent or cannot be read. */
export function readRetryAfter(value: string | null, now: Date): number {
  if (value === null) return 0;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, (at - now.getTime()) / 1_000);
}
