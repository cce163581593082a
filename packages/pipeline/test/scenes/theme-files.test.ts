import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseTheme } from '../../src/choose-theme.ts';
import { dark, light } from '../../src/scenes/theme.ts';
import { readThemes } from '../../src/scenes/theme-files.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lectern-themes-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const folderWith = async (files: Record<string, unknown>): Promise<string> => {
  const folder = await mkdtemp(join(parent, 'folder-'));
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
};

test('without a folder there are the dark and the light theme', async () => {
  expect([...(await readThemes(null)).keys()]).toEqual(['dark', 'light']);
});

test('each JSON file of the folder adds a theme; other files are left alone', async () => {
  const chalk = { ...dark, name: 'chalk', background: '#161a22' };
  const folder = await folderWith({ 'a.json': chalk, 'notes.txt': 'not a theme' });
  const themes = await readThemes(folder);
  expect([...themes.keys()]).toEqual(['dark', 'light', 'chalk']);
  expect(themes.get('chalk')).toEqual(chalk);
});

test('the example of the documentation is a good theme', async () => {
  const examples = fileURLToPath(new URL('../../../../examples/themes', import.meta.url));
  expect([...(await readThemes(examples)).keys()]).toEqual(['dark', 'light', 'chalkboard']);
});

test('every file that cannot be used is named with what is wrong, all at once', async () => {
  const folder = await folderWith({
    'broken.json': '{',
    'huge.json': JSON.stringify({ ...dark, name: 'huge', note: 'x'.repeat(70_000) }),
    'odd.json': { ...dark, name: 'odd', surface: 'navy' },
    'pale.json': { ...light, name: 'pale', roles: { ...light.roles, muted: '#9aa3b0' } },
    'taken.json': { ...light, background: '#ffffff' },
  });
  const error = await readThemes(folder).catch((one: Error) => one.message);
  expect(error).toMatch(/broken\.json: is not JSON/);
  expect(error).toMatch(/huge\.json: is larger than 65536 bytes/);
  expect(error).toMatch(/odd\.json: .*must be a colour like #10141c/);
  expect(error).toMatch(
    /pale\.json: roles\.muted \(#9aa3b0\) on background \(#fbfaf7\) has 2\.\d+:1, it needs 4\.5:1/,
  );
  expect(error).toMatch(/taken\.json: the name "light" is taken/);
});

test('two hundred files are read, one more is refused', async () => {
  const files = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`t${index}.json`, { ...dark, name: `t${index}` }]),
    );
  expect((await readThemes(await folderWith(files(200)))).size).toBe(202);
  await expect(readThemes(await folderWith(files(201)))).rejects.toThrow(/more than 200 files/);
});

test('a folder that is not there is named', async () => {
  await expect(readThemes(join(parent, 'nowhere'))).rejects.toThrow(
    /nowhere \(LECTERN_THEMES\) cannot be read/,
  );
});

test('a video is in the theme that came with it, or in the built-in one, or in the dark one with a warning', () => {
  const chalk = { ...dark, name: 'chalk' };
  expect(chooseTheme('chalk', chalk)).toEqual({ theme: chalk, warnings: [] });
  expect(chooseTheme('light', undefined)).toEqual({ theme: light, warnings: [] });
  const lost = chooseTheme('chalk', undefined);
  expect(lost.theme).toEqual(dark);
  expect(lost.warnings).toMatchObject([{ code: 'theme_unavailable' }]);
});
