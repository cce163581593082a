import type { Stage } from '@lectern/contracts/stages.ts';
import { z } from 'zod';
import { keyOf } from '../cache/key.ts';
import type { Work } from './work.ts';

/**
 * What the stages of one job have left, so that a later attempt, perhaps on another machine, need not do them again.
 * Neither method rejects for what it holds: what cannot be read counts as absent.
 */
export interface StageStore {
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
}

/** Keeps nothing. */
export const noStages: StageStore = {
  read: async () => null,
  write: async () => undefined,
};

const Kept = z.object({ key: z.string(), value: z.unknown() });

/**
 * The artifact of a stage: what an earlier attempt has left when it was made from an equal `input`, else what `make` makes
 * now, which is kept. What was kept is read by `schema`; anything that does not fit is made again.
 */
export async function kept<Value>(
  work: Work,
  stage: Stage,
  schema: z.ZodType<Value>,
  input: unknown,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  return work.progress.stage(stage, async () => {
    const key = keyOf({ stage, input });
    const before = await readKept(work.stages, stage, schema);
    if (before?.key === key) {
      work.reuse.stages.push(stage);
      return before.value;
    }
    const value = await make();
    work.signal.throwIfAborted();
    await work.stages.write(`${stage}.json`, JSON.stringify({ key, value }));
    return value;
  });
}

/** What was left of a stage, whatever it was made from; null when nothing was, or it does not fit. */
export async function readKept<Value>(
  stages: StageStore,
  stage: Stage,
  schema: z.ZodType<Value>,
): Promise<{ key: string; value: Value } | null> {
  const text = await stages.read(`${stage}.json`);
  if (text === null) return null;
  try {
    const { key, value } = Kept.parse(JSON.parse(text));
    return { key, value: schema.parse(value) };
  } catch {
    return null;
  }
}
