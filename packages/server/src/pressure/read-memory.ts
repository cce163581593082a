import { getHeapStatistics } from 'node:v8';

export interface MemoryReading {
  heapUsed: number;
  heapLimit: number;
  rss: number;
}

export function readMemory(): MemoryReading {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return { heapUsed: used_heap_size, heapLimit: heap_size_limit, rss: process.memoryUsage.rss() };
}
