import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ownFolder } from '../narration/scenes.ts';
import { python, request, runCommand } from './programs.ts';

const example = (name: string) =>
  fileURLToPath(new URL(`../../../../examples/python-pipeline/${name}`, import.meta.url));
const command = [python ?? 'python3', example('lectern_adapter.py'), python ?? 'python3'];

test.skipIf(!python)(
  'the example in Python makes a video with captions, and tells how far it is',
  { timeout: 120_000 },
  async () => {
    await using folder = await ownFolder();
    const { result, failure, events } = await runCommand(
      [...command, example('generate_video.py')],
      folder.path,
    );
    expect(failure).toBeNull();
    expect(result?.quality.checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual([
      'loudness',
    ]);
    expect(result?.video).toMatchObject({ width: 854, height: 480 });
    expect(await readFile(join(folder.path, 'artifacts/transcript.txt'), 'utf8')).toBe(
      'Big O\nBig O tells how the work grows with the input.\n',
    );
    const stages = events.flatMap((event) =>
      event.type === 'stage' && event.state === 'started' ? [event.stage] : [],
    );
    expect(stages.slice(-3)).toEqual(['rendering', 'composing', 'checking']);
  },
);

test.skipIf(!python)('a program below the adapter that fails is told as it is', async () => {
  await using folder = await ownFolder();
  const { failure } = await runCommand(
    [...command, '-c', 'import sys; print("chatter"); sys.exit(5)'],
    folder.path,
    {
      request,
    },
  );
  expect(failure).toBe('The program ended with 5.');
});
