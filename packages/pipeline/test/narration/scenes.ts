import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scene } from '@lectern/contracts/scene/lesson.ts';

/** A scene with one beat for each text. */
export const sceneOf = (id: string, says: (string | { say: string; speech: string })[]): Scene =>
  Scene.parse({
    id,
    title: `About ${id}`,
    purpose: 'definition',
    elements: [
      { id: 'words', region: 'full', alt: 'Words.', visual: { type: 'lines', lines: [{ text: 'Words' }] } },
    ],
    beats: says.map((say, index) => ({
      id: `b${index + 1}`,
      ...(typeof say === 'string' ? { say } : say),
    })),
  });

/** A folder of a test's own, gone when the test is over. */
export const ownFolder = async (): Promise<AsyncDisposable & { path: string }> => {
  const path = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

export const never = new AbortController().signal;
