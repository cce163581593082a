import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noModelUsage } from '@lectern/contracts/api/model-usage.ts';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { Provenance } from '@lectern/contracts/companions/provenance.ts';
import { expect, test } from 'vitest';
import { sealArtifacts } from '../../../src/compose/companions/provenance.ts';
import { never, ownFolder } from '../../narration/scenes.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const origin = {
  request: VideoRequest.parse({ topic: 'Sums', context: '1 + 1 = 2', seed: 7 }),
  models: { ...noModelUsage('builtin'), prompts: [{ name: 'outline', sha256: sha256('prompt') }] },
  sources: [],
  voice: { name: 'flite slt', speed: 1, substitute: false },
};

test('a sealed folder tells where each of its files comes from, by its content', async () => {
  await using folder = await ownFolder();
  const files = { 'brief.json': '{}', 'storyboard.json': '{"lesson":1}', 'video.mp4': 'film' };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  const all = await sealArtifacts(folder.path, origin, never);
  const text = await readFile(join(folder.path, 'provenance.json'), 'utf8');
  const provenance = Provenance.parse(JSON.parse(text));
  expect(provenance.artifacts.map((file) => [file.name, file.sha256])).toEqual(
    Object.entries(files).map(([name, content]) => [name, sha256(content)]),
  );
  expect(provenance.brief).toEqual({ name: 'brief.json', sha256: sha256('{}') });
  expect(provenance.spec).toEqual({ name: 'storyboard.json', sha256: sha256('{"lesson":1}') });
  expect(provenance).toMatchObject(origin);
  expect(provenance.versions.ffmpeg).toMatch(/^\d|^n|^N/);
  expect(all.map(({ name }) => name)).toEqual([...Object.keys(files), 'provenance.json'].sort());
  expect(all.find(({ name }) => name === 'provenance.json')?.sha256).toBe(sha256(text));
});
