import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeVideo } from '../../src/make-video.ts';
import { standInModels, standInName } from '../../src/models/stand-in/stand-in-models.ts';
import { startStandIn } from '../../src/models/stand-in/start-stand-in.ts';
import type { PipelineEvent } from '../../src/run.ts';
import { listProcesses } from '../render/process-list.ts';
import { requestOf } from './make-draft.ts';

const canary = 'canary-key-95d2';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-model-video-'));
  process.env.OPENAI_API_KEY = canary;
});
afterEach(async () => {
  delete process.env.OPENAI_API_KEY;
  await rm(folder, { recursive: true, force: true });
});

/** The environments of the processes that this one has started, and those that they have. */
const environmentsBelow = async (): Promise<string[]> => {
  const all = await listProcesses();
  const below = (parent: number): number[] =>
    all.filter((one) => one.parent === parent).flatMap(({ pid }) => [pid, ...below(pid)]);
  return Promise.all(
    below(process.pid).map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
  );
};

test('a lesson by a model becomes a checked video, and no child or file sees a key', {
  timeout: 240_000,
}, async () => {
  const request = requestOf({ quality: 'low', duration_target_s: 45, voice: { name: 'flite' } });
  await using standIn = await startStandIn();
  standIn.learn(request);
  const providers = { 'stand-in': { kind: 'compatible' as const, url: standIn.url, key: () => canary } };
  const looks: Promise<string[]>[] = [];
  const events: PipelineEvent[] = [];
  const result = await makeVideo({
    request,
    models: standInModels(standIn, { providers }),
    folder,
    signal: new AbortController().signal,
    emit: (event) => {
      events.push(event);
      if (event.type === 'progress' && process.platform === 'linux') looks.push(environmentsBelow());
    },
  });
  const scenes = result.model_usage!.calls - 2;
  expect(scenes).toBeGreaterThan(1);
  expect(result.model_usage).toMatchObject({ model: standInName, repairs: 0, fallbacks: 0 });
  expect(result.quality.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  expect(events.some((event) => event.type === 'progress' && event.progress.scenes === scenes)).toBe(true);

  const seen = (await Promise.all(looks)).flat();
  if (process.platform === 'linux') expect(seen.length).toBeGreaterThan(3);
  expect(seen.filter((environment) => environment.includes(canary))).toEqual([]);
  expect(JSON.stringify({ result, events })).not.toContain(canary);
  for (const name of await readdir(join(folder, 'artifacts')))
    expect((await readFile(join(folder, 'artifacts', name))).includes(canary), name).toBe(false);
});
