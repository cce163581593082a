/** What this process can run short of. */
export type Resource = 'disk' | 'memory' | 'event_loop';

/** `create`: work that makes new work or new things; `upload`: brings bytes to keep; `read`: all else that costs something. */
export type Kind = 'create' | 'read' | 'upload';

/** What was measured last. */
export interface PressureReading {
  /** What a request that comes at any moment waits for the event loop. */
  event_loop_delay_ms: number;
  heap_used_bytes: number;
  heap_limit_bytes: number;
  rss_bytes: number;
  /** The configured limit, or the container's, or the machine's memory. */
  memory_limit_bytes: number;
  /** Of the fullest file system that we write to. */
  disk_free_bytes: number;
  disk_total_bytes: number;
}

/** Knows what this process is running short of. Measured once a second, so asking costs nothing. */
export interface Pressure {
  /** So short that health answers 503. Stays until there is clearly more again. */
  readonly critical: readonly Resource[];
  read(): PressureReading;
  /** What keeps work of this kind from being taken now, or null. New work is refused earlier than reading. */
  shortageFor(kind: Kind): Resource | null;
}
