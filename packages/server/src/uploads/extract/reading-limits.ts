/** Bounds of the process that reads one file. */
export const readingLimits = {
  seconds: 30,
  /** Of JavaScript's own memory, in MiB. */
  heap_mb: 192,
  /** Of the whole process, in bytes; looked at every 25 ms. */
  memory: 402_653_184,
} as const;

/** How the process ends when it needs too much. */
export const tooMuch = 70;
