import { ProblemError } from '../../problem.ts';

/** What readiness depends on; each throws when it does not answer. */
export type Checks = Record<'database' | 'redis' | 'storage', () => Promise<unknown>>;

const patience_ms = 1_500;

/** Resolves when everything answers. @throws ProblemError `unavailable` within two seconds, naming what does not. */
export async function checkReadiness(checks: Checks): Promise<void> {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ({ name, ...(await settle(check)) })),
  );
  const down = outcomes.filter((outcome) => !outcome.up);
  if (down.length === 0) return;
  throw new ProblemError('unavailable', {
    detail: `Down: ${down.map((outcome) => outcome.name).join(', ')}.`,
    cause: down[0]?.reason,
    headers: { 'retry-after': '5' },
  });
}

async function settle(check: () => Promise<unknown>): Promise<{ up: boolean; reason?: unknown }> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), patience_ms);
  try {
    await Promise.race([check(), promise]);
    return { up: true };
  } catch (reason) {
    return { up: false, reason };
  } finally {
    clearTimeout(timer);
  }
}
