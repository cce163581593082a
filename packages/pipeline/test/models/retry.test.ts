import { describe, expect, test } from 'vitest';
import { author } from '../../src/making/author.ts';
import type { StageStore } from '../../src/making/kept.ts';
import { beginWork } from '../../src/making/work.ts';
import type { Models } from '../../src/models/port.ts';
import type { Behaviour } from '../../src/models/stand-in/behaviours.ts';
import { standInModels } from '../../src/models/stand-in/stand-in-models.ts';
import { startStandIn } from '../../src/models/stand-in/start-stand-in.ts';
import { ownFolder } from '../narration/scenes.ts';
import { requestOf, shortLimits } from './make-draft.ts';

const request = requestOf();

/** What attempts of one job leave. */
const storeOfJob = (): StageStore => {
  const texts = new Map<string, string>();
  return {
    read: async (name) => texts.get(name) ?? null,
    write: async (name, text) => void texts.set(name, text),
  };
};

/** One attempt of the job: its draft, and which stages it took from an earlier one. */
const attempt = async (models: Models, stages: StageStore, signal = new AbortController().signal) => {
  await using folder = await ownFolder();
  const work = await beginWork({
    request,
    models,
    stages,
    signal,
    folder: folder.path,
    emit: () => undefined,
  });
  return { draft: await author(work), reused: work.reuse.stages };
};

const withStandIn = async <Result>(
  behave: () => Behaviour,
  use: (models: Models, heard: readonly { role: string }[]) => Promise<Result>,
): Promise<Result> => {
  await using standIn = await startStandIn(behave);
  standIn.learn(request);
  const providers = { 'stand-in': { kind: 'compatible' as const, url: standIn.url, key: () => 'key' } };
  return await use(standInModels(standIn, { providers, limits: shortLimits }), standIn.heard);
};

describe('a later attempt of a job', () => {
  test('asks no model for what an earlier one has left', () =>
    withStandIn(
      () => 'good',
      async (models, heard) => {
        const stages = storeOfJob();
        const { draft } = await attempt(models, stages);
        const asked = heard.length;
        const again = await attempt(models, stages);
        expect(heard.length).toBe(asked);
        expect(again.reused).toEqual(['researching', 'planning', 'writing', 'reviewing']);
        expect(again.draft.lesson).toEqual(draft.lesson);
        expect(again.draft.model_usage).toMatchObject({ calls: 0, cost_usd: 0 });
      },
    ));

  test('asks only for the scenes that were not written when the earlier one was stopped', () =>
    withStandIn(
      () => 'good',
      async (models, heard) => {
        const stages = storeOfJob();
        const stop = new AbortController();
        const reason = new Error('stopped');
        const stopping: StageStore = {
          read: stages.read,
          async write(name, text) {
            await stages.write(name, text);
            const scenes = heard.filter(({ role }) => role === 'writer').length;
            if (name.startsWith('answer-') && scenes >= 2) stop.abort(reason);
          },
        };
        await expect(attempt(models, stopping, stop.signal)).rejects.toBe(reason);
        const before = heard.length;
        const { draft, reused } = await attempt(models, stages);
        expect(reused).toEqual(['researching', 'planning']);
        const asked = heard.slice(before);
        expect(asked.every(({ role }) => role === 'writer')).toBe(true);
        expect(asked.length).toBeLessThan(draft.lesson.scenes.length);
        expect(draft.model_usage).toMatchObject({ calls: asked.length });
      },
    ));
});
