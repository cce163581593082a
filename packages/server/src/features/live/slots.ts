/** The places of one process for clients that stay: sockets and streams of events. */
export interface Slots {
  /** Aborts when the process stops. */
  readonly stopping: AbortSignal;
  /** Takes a place; the answer gives it back. Null when all are taken. */
  take(): (() => void) | null;
  /** How many are taken. */
  readonly taken: number;
  stop(): void;
}

export function createSlots(limit: number): Slots {
  const stopping = new AbortController();
  let taken = 0;
  return {
    stopping: stopping.signal,
    take() {
      if (taken >= limit) return null;
      taken += 1;
      let held = true;
      return () => {
        if (held) taken -= 1;
        held = false;
      };
    },
    get taken() {
      return taken;
    },
    stop: () => stopping.abort(),
  };
}
