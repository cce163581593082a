const sameKeypress_ms = 700;

/** Why the process is to stop: the name of a signal, `disconnect`, or an error that nothing could be done about. */
export type StopReason = NodeJS.Signals | 'disconnect' | Error;

export interface StopRequest {
  /** Aborted once the process is to stop; its reason is the StopReason. */
  signal: AbortSignal;
  stop(reason: StopReason): void;
}

/**
 * Listens for SIGTERM, SIGINT, SIGHUP, and for the end of a parent that keeps a channel to us. A second SIGINT or SIGTERM
 * leaves at once with exit code 130; the copies of one Ctrl-C that npm forwards beside the terminal's own do not count.
 */
export function listenForStop(): StopRequest {
  const controller = new AbortController();
  let first_ms = 0;
  const stop = (reason: StopReason) => {
    if (controller.signal.aborted) return;
    first_ms = performance.now();
    controller.abort(reason);
  };
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && performance.now() - first_ms > sameKeypress_ms) process.exit(130);
      stop(name);
    });
  }
  if (process.channel) {
    process.on('disconnect', () => stop('disconnect'));
    // The channel alone must not keep the process alive.
    process.channel.unref();
  }
  return { signal: controller.signal, stop };
}

/** Resolves when the signal is aborted, with its reason. */
export function stopped(signal: AbortSignal): Promise<StopReason> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(signal.reason);
    signal.addEventListener('abort', () => resolve(signal.reason), { once: true });
  });
}
