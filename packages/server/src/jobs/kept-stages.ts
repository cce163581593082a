import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { JobPayload } from '@lectern/contracts/queue.ts';
import type { StageStore } from '@lectern/pipeline/making/kept.ts';
import { stageKey } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';
import type { Log } from './log.ts';

/** Of one artifact; a greater one is made again. */
const mostBytes = 16_777_216;
/** Attempts before this one that are asked for what they have left. */
const lookBack = 5;

/**
 * What stages leave, in storage, where workers on other machines find it. Every attempt writes under its own number, so
 * that one that should be dead cannot spoil what a later one left; the latest attempt that has something is read.
 */
export function storedStages(
  storage: Pick<Storage, 'putFile' | 'open'>,
  { job_id, attempt }: JobPayload,
  folder: string,
  log: Log,
): StageStore {
  return {
    async read(name) {
      for (let before = attempt; before > Math.max(0, attempt - 1 - lookBack); before -= 1) {
        try {
          await using object = await storage.open(stageKey(job_id, before, name));
          if (object && object.size <= mostBytes) return await text(object.read());
        } catch (error) {
          log.warn({ err: error, name }, 'what a stage has left cannot be read');
        }
      }
      return null;
    },
    async write(name, content) {
      const file = join(folder, name);
      try {
        await writeFile(file, content);
        await storage.putFile(stageKey(job_id, attempt, name), file);
      } catch (error) {
        log.warn({ err: error, name }, 'what a stage leaves cannot be kept');
      } finally {
        await rm(file, { force: true });
      }
    },
  };
}
