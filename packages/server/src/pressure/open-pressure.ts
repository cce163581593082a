import { startDuty } from '../jobs/duty.ts';
import type { Log } from '../jobs/log.ts';
import { measurePressure, type PressureLimits } from './measure-pressure.ts';
import type { Pressure } from './pressure.ts';
import { readDisk } from './read-disk.ts';
import { readMemory } from './read-memory.ts';
import { watchEventLoop } from './watch-event-loop.ts';

const every_ms = 1_000;

/** Watches this process and the file systems of `folders` until it is closed. */
export async function openPressure(
  limits: PressureLimits,
  folders: readonly string[],
  log: Log,
): Promise<Pressure & { close(): Promise<void> }> {
  const loop = watchEventLoop();
  const disk = () => readDisk(folders);
  const pressure = await measurePressure(limits, { eventLoopDelay: loop.take, memory: readMemory, disk });
  const duty = startDuty('pressure', every_ms, () => pressure.sample(), log);
  return {
    get critical() {
      return pressure.critical;
    },
    read: pressure.read,
    shortageFor: pressure.shortageFor,
    async close() {
      await duty.close();
      loop.stop();
    },
  };
}
