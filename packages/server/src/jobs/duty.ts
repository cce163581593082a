import type { Log } from './log.ts';

/** Work that is done again and again in the background, never twice at the same moment. */
export interface Duty {
  /** Asks for another round soon; asked during a round, it follows at once. */
  wake(): void;
  /** Ends after the round that is under way. */
  close(): Promise<void>;
}

const retryMs = 1_000;

/**
 * Does `round` now, whenever woken, and at the latest `everyMs` after the last one. A round that throws is logged (once
 * while it goes on failing the same way) and tried again after a second.
 */
export function startDuty(
  name: string,
  everyMs: number,
  round: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
): Duty {
  const closing = new AbortController();
  let woken = true;
  let ring = () => {};
  let trouble = '';

  const loop = async () => {
    while (!closing.signal.aborted) {
      woken = false;
      try {
        await round(closing.signal);
        if (trouble) log.info({ duty: name }, 'duty works again');
        trouble = '';
      } catch (error) {
        if (closing.signal.aborted) return;
        const text = error instanceof Error ? error.message : String(error);
        if (text !== trouble) log.error({ duty: name, err: error }, 'duty failed, will try again');
        trouble = text;
        await pause(retryMs, false);
        continue;
      }
      if (!woken) await pause(everyMs, true);
    }
  };
  /** Waits; ends early when closed, or when woken if `mayWake`. */
  const pause = (milliseconds: number, mayWake: boolean) =>
    new Promise<void>((resolve) => {
      if (closing.signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        closing.signal.removeEventListener('abort', done);
        ring = () => {};
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      closing.signal.addEventListener('abort', done);
      if (mayWake) ring = done;
    });
  const running = loop();
  return {
    wake() {
      woken = true;
      ring();
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}
