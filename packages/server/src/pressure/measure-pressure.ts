import type { Kind, Pressure, PressureReading, Resource } from './pressure.ts';
import type { DiskReading } from './read-disk.ts';
import type { MemoryReading } from './read-memory.ts';

export interface PressureLimits {
  /** Delay of the event loop at which new work is refused; reading is at twice as much. */
  eventLoopDelay_ms: number;
  memory_bytes: number;
  /** Free space below which nothing new is taken. */
  diskReserve_bytes: number;
}

/** Where the measurements come from. */
export interface Probes {
  /** Milliseconds, since the last call. */
  eventLoopDelay(): number;
  memory(): MemoryReading;
  disk(): Promise<DiskReading>;
}

/** Pressure as the last `sample` has found it. */
export interface MeasuredPressure extends Pressure {
  sample(): Promise<void>;
}

/** Shares of the memory at which new work is refused, and at which everything is. */
const memoryShares = { strained: 0.85, critical: 0.95 };
/** What has reached a threshold stays over it until it has come down to this share of it. */
const release = 0.9;

type Level = 'fine' | 'strained' | 'critical';

/** Answers once everything has been measured for the first time. @throws when the disk cannot be looked at. */
export async function measurePressure(limits: PressureLimits, probes: Probes): Promise<MeasuredPressure> {
  const levels: Record<Resource, Level> = { disk: 'fine', memory: 'fine', event_loop: 'fine' };
  let reading = describe(limits, 0, probes.memory(), await probes.disk());

  const judge = (resource: Resource, value: number, strainedAt: number, criticalAt: number) => {
    const before = levels[resource];
    const reaches = (threshold: number, held: boolean) => value >= (held ? threshold * release : threshold);
    if (reaches(criticalAt, before === 'critical')) levels[resource] = 'critical';
    else levels[resource] = reaches(strainedAt, before !== 'fine') ? 'strained' : 'fine';
  };
  const judgeAll = () => {
    const delay = limits.eventLoopDelay_ms;
    judge('event_loop', reading.event_loop_delay_ms, delay, 2 * delay);
    const heap = reading.heap_used_bytes / reading.heap_limit_bytes;
    const share = Math.max(heap, reading.rss_bytes / reading.memory_limit_bytes);
    judge('memory', share, memoryShares.strained, memoryShares.critical);
    judge('disk', limits.diskReserve_bytes / Math.max(1, reading.disk_free_bytes), 1, 1);
  };
  judgeAll();

  return {
    get critical() {
      return (Object.keys(levels) as Resource[]).filter((resource) => levels[resource] === 'critical');
    },
    read: () => reading,
    shortageFor: (kind) =>
      refusing[kind].find(([resource, level]) => reachesLevel(levels[resource], level))?.[0] ?? null,
    async sample() {
      const delay = probes.eventLoopDelay();
      const memory = probes.memory();
      reading = describe(limits, delay, memory, await probes.disk());
      judgeAll();
    },
  };
}

/** From which level of which resource on a kind of work is refused. Reading needs no room on the disk. */
const refusing: Record<Kind, readonly [Resource, Level][]> = {
  create: [
    ['disk', 'strained'],
    ['memory', 'strained'],
    ['event_loop', 'strained'],
  ],
  upload: [
    ['disk', 'strained'],
    ['memory', 'strained'],
    ['event_loop', 'strained'],
  ],
  read: [
    ['memory', 'critical'],
    ['event_loop', 'critical'],
  ],
};

const reachesLevel = (level: Level, least: Level) => level === 'critical' || level === least;

function describe(
  limits: PressureLimits,
  delay: number,
  memory: MemoryReading,
  disk: DiskReading,
): PressureReading {
  return {
    event_loop_delay_ms: delay,
    heap_used_bytes: memory.heapUsed,
    heap_limit_bytes: memory.heapLimit,
    rss_bytes: memory.rss,
    memory_limit_bytes: limits.memory_bytes,
    disk_free_bytes: disk.free,
    disk_total_bytes: disk.total,
  };
}
