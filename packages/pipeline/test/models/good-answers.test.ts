import { describe, expect, test } from 'vitest';
import { draftOf, draftWith, modelWarnings, requestOf } from './make-draft.ts';

const roles = (heard: readonly { role: string }[]) => heard.map(({ role }) => role);

describe('a model that answers well', () => {
  test('writes the lesson with two calls and one for each scene', async () => {
    const { lesson, heard, told, model_usage } = await draftWith(() => 'good');
    expect(heard).toHaveLength(2 + lesson.scenes.length);
    expect(roles(heard)).toEqual(['researcher', 'planner', ...lesson.scenes.map(() => 'writer')]);
    expect(modelWarnings(told)).toEqual([]);
    expect(model_usage).toMatchObject({ calls: heard.length, repairs: 0, fallbacks: 0 });
  });

  test('is what the lesson says: its words, not those of the rule-based authors', async () => {
    const ownWords = await draftWith(() => 'own-words');
    const spoken = ownWords.lesson.scenes.flatMap(({ beats }) => beats.map(({ say }) => say));
    expect(spoken.every((say) => say.startsWith('Now, '))).toBe(true);
    expect(modelWarnings(ownWords.told)).toEqual([]);
  });

  test('may put a fence or a word around its answer', async () => {
    const { lesson, heard, told } = await draftWith(() => 'fenced');
    expect(heard).toHaveLength(2 + lesson.scenes.length);
    expect(modelWarnings(told)).toEqual([]);
  });

  test('is asked without JSON mode where its server does not know that, and once only with it', async () => {
    const { heard, told } = await draftWith(() => 'no-json-mode');
    expect(modelWarnings(told)).toEqual([]);
    expect(heard.filter(({ request }) => request.response_format)).toHaveLength(1);
  });

  test('is asked over a stream, without tools, for no more than a bound, with its key', async () => {
    const { heard } = await draftWith(() => 'good');
    for (const { request, authorization } of heard) {
      expect(request.stream).toBe(true);
      expect(request.tools).toEqual([]);
      expect(request.max_tokens).toBeLessThanOrEqual(16_000);
      expect(authorization).toBe('Bearer stand-in-key');
    }
  });

  test('costs what its tokens cost, told by stage and with the hashes of the prompts', async () => {
    const { model_usage } = await draftWith(() => 'good');
    const { input_tokens, output_tokens, cost_usd, stages, prompts } = model_usage!;
    expect(cost_usd).toBeCloseTo((input_tokens * 1 + output_tokens * 4) / 1e6, 6);
    expect(stages.map(({ stage }) => stage)).toEqual(['researching', 'planning', 'writing']);
    expect(stages.reduce((sum, stage) => sum + stage.input_tokens, 0)).toBe(input_tokens);
    expect(prompts.map(({ name }) => name)).toContain('writer');
    for (const { sha256 } of prompts) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of unknown price has a cost that is not known', async () => {
    const list = [{ name: 'stand-in/builtin', price: null }];
    const { model_usage, told } = await draftWith(() => 'good', { settings: { list } });
    expect(model_usage!.cost_usd).toBeNull();
    expect(model_usage!.calls).toBeGreaterThan(2);
    expect(modelWarnings(told)).toEqual([]);
  });
});

describe('agents with models of their own', () => {
  test('share the work as the request says', async () => {
    const request = requestOf({ models: { researcher: 'builtin', planner: 'builtin' } });
    const { heard, lesson } = await draftWith(() => 'good', { request });
    expect(roles(heard)).toEqual(lesson.scenes.map(() => 'writer'));
  });

  test('are those of the configuration where the request names a model for none', async () => {
    const list = ['stand-in/builtin', 'stand-in/large'].map((name) => ({ name, price: null }));
    const settings = { list, roles: { planner: 'stand-in/large' } };
    const { heard } = await draftWith(() => 'good', { settings });
    const models = new Map(heard.map(({ role, request }) => [role, request.model]));
    expect(Object.fromEntries(models)).toEqual({
      researcher: 'builtin',
      planner: 'large',
      writer: 'builtin',
    });
  });

  test('that the worker does not have are replaced, with a warning', async () => {
    const { told, lesson } = await draftOf(requestOf({ model: 'openai/unheard-of' }), undefined);
    expect(modelWarnings(told)).toEqual(['model_unavailable']);
    expect(lesson).toEqual((await draftOf(requestOf({ model: 'builtin' }), undefined)).lesson);
  });
});
