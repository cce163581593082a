import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keyOf } from '../../src/cache/key.ts';
import { kept, type StageStore } from '../../src/making/kept.ts';
import type { Work } from '../../src/making/work.ts';
import { ProgressReporter } from '../../src/progress.ts';

const store = (): StageStore & { texts: Map<string, string> } => {
  const texts = new Map<string, string>();
  return {
    texts,
    read: async (name) => texts.get(name) ?? null,
    write: async (name, text) => void texts.set(name, text),
  };
};

/** An attempt of a job, as far as stages see of it. */
const attempt = (stages: StageStore): Work =>
  ({
    stages,
    signal: new AbortController().signal,
    progress: new ProgressReporter(() => undefined, new AbortController().signal),
    reuse: { stages: [] },
  }) as unknown as Work;

const Plan = z.strictObject({ scenes: z.array(z.string()) });
const request = VideoRequest.parse({ topic: 'Even numbers', context: 'Two divides them.' });

describe('the artifact of a stage', () => {
  test('is taken from an earlier attempt when it was made from the same', async () => {
    const stages = store();
    const made = await kept(attempt(stages), 'planning', Plan, { request }, () => ({ scenes: ['one'] }));
    const later = attempt(stages);
    const again = await kept(later, 'planning', Plan, { request }, () => expect.unreachable());
    expect(again).toEqual(made);
    expect(later.reuse.stages).toEqual(['planning']);
  });

  test('is made again when what it was made from has changed', async () => {
    const stages = store();
    await kept(attempt(stages), 'planning', Plan, { request }, () => ({ scenes: ['one'] }));
    const later = attempt(stages);
    const other = { request: { ...request, seed: 1 } };
    expect(await kept(later, 'planning', Plan, other, () => ({ scenes: ['two'] }))).toEqual({
      scenes: ['two'],
    });
    expect(later.reuse.stages).toEqual([]);
  });

  test.each([
    ['is not JSON', () => '{"key":'],
    ['does not fit its schema', (key: string) => JSON.stringify({ key, value: { scenes: [1] } })],
    ['has no key', () => JSON.stringify({ value: { scenes: ['one'] } })],
  ])('is made again when what was left %s', async (_, left) => {
    const stages = store();
    stages.texts.set('planning.json', left(keyOf({ stage: 'planning', input: { request } })));
    const again = await kept(attempt(stages), 'planning', Plan, { request }, () => ({ scenes: ['new'] }));
    expect(again).toEqual({ scenes: ['new'] });
  });

  test('is not left behind by a stage that fails', async () => {
    const stages = store();
    const failing = kept(attempt(stages), 'planning', Plan, { request }, () => {
      throw new Error('no plan');
    });
    await expect(failing).rejects.toThrow('no plan');
    expect(stages.texts.size).toBe(0);
  });
});

describe('a key', () => {
  test('is equal for equal content, whatever the order of its properties', () => {
    expect(keyOf({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(keyOf({ b: [{ c: 2 }], a: 1 }));
  });

  test('differs where a value or the order of a list differs', () => {
    const keys = [{ a: [1, 2] }, { a: [2, 1] }, { a: ['1', 2] }, { a: [1, 2], b: null }].map(keyOf);
    expect(new Set(keys).size).toBe(4);
  });
});
