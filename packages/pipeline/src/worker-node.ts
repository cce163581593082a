/**
 * How Node is started for a process that makes videos, so that it stays small. A larger nursery for young objects makes
 * nothing faster here; sounds and pictures come and go in large pieces, which the allocator gives back when it maps each
 * of them, and two arenas are enough for as many threads as ever allocate at once.
 */
export const workerNode = {
  flags: ['--max-semi-space-size=4'],
  environment: { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' },
} as const;
