/** Thrown, as the reason of the signal, when the user stops us. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super('Stopped.');
    this.name = 'Interrupted';
    this.exitCode = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal];
  }
}

const sameKeypress_ms = 700;

/**
 * A signal that is aborted at the first Ctrl-C (or SIGTERM, SIGHUP). A second one leaves at once; the copies of one Ctrl-C
 * that npm forwards beside the terminal's own do not count as a second.
 */
export function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  let first_ms: number | null = null;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      const interrupted = new Interrupted(name);
      if (first_ms === null) {
        first_ms = performance.now();
        controller.abort(interrupted);
      } else if (performance.now() - first_ms > sameKeypress_ms) process.exit(interrupted.exitCode);
    });
  }
  return controller.signal;
}
