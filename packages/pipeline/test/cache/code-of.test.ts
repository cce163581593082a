import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codeOf, modulesOf } from '../../src/cache/code-of.ts';

const packages = fileURLToPath(new URL('../../..', import.meta.url));
const namesOf = async (module: string) => (await modulesOf(module)).map((file) => relative(packages, file));

describe('the code that a clip comes from', () => {
  test('is all that a render process loads, and nothing else', async () => {
    const names = await namesOf('render/scene-process.ts');
    expect(names).toEqual(
      expect.arrayContaining([
        'pipeline/src/render/scene-program.ts',
        'pipeline/src/scenes/visuals/figure/motion.ts',
        'pipeline/src/scenes/theme.ts',
        'contracts/src/scene/visuals.ts',
      ]),
    );
    expect(names.filter((name) => /agents|narration\/speech|server/.test(name))).toEqual([]);
  });

  test('has one name, which differs from that of other code', async () => {
    expect(await codeOf('render/scene-process.ts')).toBe(await codeOf('render/scene-process.ts'));
    expect(await codeOf('narration/find-voice.ts')).not.toBe(await codeOf('render/scene-process.ts'));
  });
});

test('the code of a voice includes the programs that it starts', async () => {
  expect(await namesOf('narration/find-voice.ts')).toContain('pipeline/src/narration/flite-program.ts');
});
