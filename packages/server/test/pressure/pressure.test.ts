import { totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { type MeasuredPressure, measurePressure } from '../../src/pressure/measure-pressure.ts';
import { readDisk } from '../../src/pressure/read-disk.ts';
import { readMemory } from '../../src/pressure/read-memory.ts';
import { watchEventLoop } from '../../src/pressure/watch-event-loop.ts';

const limits = { eventLoopDelay_ms: 100, memory_bytes: 1_000, diskReserve_bytes: 500 };
const calm = { delay: 0, heapUsed: 10, rss: 10, free: 10_000 };

/** A guard over a world that the test decides. */
async function watch() {
  const world = { ...calm };
  const pressure = await measurePressure(limits, {
    eventLoopDelay: () => world.delay,
    memory: () => ({ heapUsed: world.heapUsed, heapLimit: 1_000, rss: world.rss }),
    disk: async () => ({ free: world.free, total: 20_000 }),
  });
  const become = async (changes: Partial<typeof calm>) => {
    Object.assign(world, changes);
    await pressure.sample();
    return judged(pressure);
  };
  return { pressure, become };
}

const judged = (pressure: MeasuredPressure) => ({
  create: pressure.shortageFor('create'),
  upload: pressure.shortageFor('upload'),
  read: pressure.shortageFor('read'),
  critical: pressure.critical,
});
const none = { create: null, upload: null, read: null, critical: [] };

test('a delay of the event loop keeps new work out at its limit, and reading at twice as much', async () => {
  const { become } = await watch();
  expect(await become({ delay: 99 })).toEqual(none);
  const strained = { create: 'event_loop', upload: 'event_loop', read: null, critical: [] };
  expect(await become({ delay: 100 })).toEqual(strained);
  expect(await become({ delay: 199 })).toEqual(strained);
  expect(await become({ delay: 200 })).toEqual({ ...strained, read: 'event_loop', critical: ['event_loop'] });
});

test('what has reached a threshold stays over it until it is clearly under it', async () => {
  const { become } = await watch();
  await become({ delay: 200 });
  expect((await become({ delay: 180 })).read).toBe('event_loop');
  expect((await become({ delay: 179 })).read).toBeNull();
  expect((await become({ delay: 90 })).create).toBe('event_loop');
  expect(await become({ delay: 89 })).toEqual(none);
  expect(await become({ delay: 99 })).toEqual(none);
});

test.each(['heapUsed', 'rss'] as const)(
  'memory by %s: 85 % keeps new work out, 95 %% everything',
  async (which) => {
    const { become } = await watch();
    expect(await become({ [which]: 849 })).toEqual(none);
    expect(await become({ [which]: 850 })).toMatchObject({ create: 'memory', read: null, critical: [] });
    expect(await become({ [which]: 949 })).toMatchObject({ read: null });
    expect(await become({ [which]: 950 })).toMatchObject({ read: 'memory', critical: ['memory'] });
  },
);

test('a disk below its reserve takes nothing new, but is read', async () => {
  const { become, pressure } = await watch();
  expect(await become({ free: 501 })).toEqual(none);
  const short = { create: 'disk', upload: 'disk', read: null, critical: ['disk'] };
  expect(await become({ free: 500 })).toEqual(short);
  expect(await become({ free: 0 })).toEqual(short);
  expect(await become({ free: 550 })).toEqual(short);
  expect(await become({ free: 556 })).toEqual(none);
  expect(pressure.read()).toEqual({
    event_loop_delay_ms: 0,
    heap_used_bytes: 10,
    heap_limit_bytes: 1_000,
    rss_bytes: 10,
    memory_limit_bytes: 1_000,
    disk_free_bytes: 556,
    disk_total_bytes: 20_000,
  });
});

test('a loop that is held up shows by its delay', async () => {
  const loop = watchEventLoop();
  try {
    const tick = () => new Promise((resolve) => setTimeout(resolve, 25));
    for (let round = 0; round < 3; round += 1) {
      await tick();
      const end = performance.now() + 300;
      while (performance.now() < end);
    }
    await tick();
    expect(loop.take()).toBeGreaterThan(150);
  } finally {
    loop.stop();
  }
});

test('real memory and a real disk are measured, also before a folder is made', async () => {
  const { heapUsed, heapLimit, rss } = readMemory();
  expect(heapUsed).toBeLessThan(heapLimit);
  expect(rss).toBeLessThan(totalmem());
  const { free, total } = await readDisk(['/tmp', '/tmp/not/there/yet']);
  expect(free).toBeGreaterThan(0);
  expect(total).toBeGreaterThanOrEqual(free);
});
