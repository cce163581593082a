/** What a check found. Both fields besides are null where they do not apply. */
export interface Finding<Answer> {
  answer: Answer | null;
  /** Rounded to tenths. Null when there was no answer in time. */
  latency_ms: number | null;
  /** Kind of the error. Its text stays inside. */
  error: string | null;
}

const patience_ms = 1_500;

/**
 * A question to a part of the service that is over within a second and a half. One that still hangs is not asked again
 * beside itself, so that checks do not pile up on what is broken.
 */
export function createCheck<Answer>(ask: () => Promise<Answer>): () => Promise<Finding<Answer>> {
  let hanging: Promise<Answer> | undefined;
  return async () => {
    const start = performance.now();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error('no answer in time')), patience_ms);
    hanging ??= ask().finally(() => {
      hanging = undefined;
    });
    try {
      const answer = await Promise.race([hanging, late]);
      return { answer, latency_ms: Math.round((performance.now() - start) * 10) / 10, error: null };
    } catch (error) {
      return { answer: null, latency_ms: null, error: kindOf(error) };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** A code such as ECONNREFUSED or 57P03, of the error or of what caused it; else its class. */
function kindOf(error: unknown): string {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
    const { code } = one as { code?: unknown };
    if (typeof code === 'string' && /^\w{1,40}$/.test(code)) return code;
  }
  return error instanceof Error ? error.name : typeof error;
}
