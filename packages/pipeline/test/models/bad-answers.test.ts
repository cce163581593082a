import { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/models/stand-in/asked.ts';
import type { Behaviour } from '../../src/models/stand-in/behaviours.ts';
import { draftOf, draftWith, modelWarnings, requestOf, shortLimits } from './make-draft.ts';

const bad: Behaviour[] = [
  ...(['invalid-json', 'not-the-schema', 'empty', 'truncated', 'filtered', 'injected', 'tool-call'] as const),
  ...([
    'uncited',
    'wrong-type',
    'busy',
    'failing',
    'unauthorised',
    'reset',
    'reset-midway',
    'endless',
  ] as const),
];
const unanswered: Behaviour[] = ['hanging', 'hanging-midway'];
const quick = { ...shortLimits, silence_s: 0.3, call_s: 2 };
const only =
  (role: Asked['role'], behaviour: Behaviour) =>
  (asked: Asked): Behaviour =>
    asked.role === role ? behaviour : 'good';

describe.each([...bad, ...unanswered])('an answer that is %s', (behaviour) => {
  test('never costs the lesson: the rule-based authors write it, with warnings', async () => {
    const limits = unanswered.includes(behaviour) ? quick : shortLimits;
    const { lesson, told, heard } = await draftWith(() => behaviour, { settings: { limits } });
    const builtin = await draftOf(requestOf({ model: 'builtin' }), undefined);
    expect(lesson.scenes.map(({ id }) => id)).toEqual(builtin.lesson.scenes.map(({ id }) => id));
    expect(modelWarnings(told)).toContain('model_fallback');
    expect(heard.length).toBeLessThanOrEqual(3 * (2 + lesson.scenes.length));
    expect(JSON.stringify({ lesson, told })).not.toMatch(/evil|script|owned|run_shell/);
  });
});

describe.each(['researcher', 'planner', 'writer'] as const)('a bad answer of the %s', (role) => {
  test.each(['invalid-json', 'empty', 'injected', 'wrong-type', 'reset', 'hanging'] as const)(
    'that is %s costs that step alone',
    async (behaviour) => {
      const limits = unanswered.includes(behaviour) ? quick : shortLimits;
      const { lesson, told, model_usage } = await draftWith(only(role, behaviour), { settings: { limits } });
      expect(Lesson.safeParse(lesson).success).toBe(true);
      expect(modelWarnings(told)).toContain('model_fallback');
      const fallen = model_usage!.stages.filter(({ fallbacks }) => fallbacks > 0).map(({ stage }) => stage);
      expect(fallen).toEqual([{ researcher: 'researching', planner: 'planning', writer: 'writing' }[role]]);
    },
  );
});

describe('a bad answer', () => {
  test.each(['invalid-json', 'not-the-schema', 'empty', 'truncated', 'injected', 'uncited'] as const)(
    'that is %s is mended in one more round, told what was wrong with it',
    async (behaviour) => {
      const { told, heard, model_usage } = await draftWith((asked) =>
        asked.role === 'writer' && asked.round === 0 ? behaviour : 'good',
      );
      expect(modelWarnings(told)).toEqual([]);
      expect(model_usage).toMatchObject({ fallbacks: 0 });
      const repairs = heard.filter(({ round }) => round === 1);
      expect(repairs.length).toBe(model_usage!.repairs);
      for (const { request } of repairs)
        expect(request.messages.at(-1)!.content).toMatch(/A program has found this:\n\n- \S/);
    },
  );

  test('is asked for at most twice more', async () => {
    const { heard } = await draftWith(only('planner', 'invalid-json'));
    expect(heard.filter(({ role }) => role === 'planner').map(({ round }) => round)).toEqual([0, 1, 1]);
  });

  test('three steps in a row leaves the model alone for the rest of the job', async () => {
    const { heard, lesson } = await draftWith(() => 'invalid-json', {
      settings: { limits: { ...shortLimits, parallel: 1 } },
    });
    expect(heard).toHaveLength(9);
    expect(lesson.scenes.length).toBeGreaterThan(3);
  });
});

describe('a provider that is away for a moment', () => {
  test.each(['busy', 'failing'] as const)('and is %s is asked again when it says', async (behaviour) => {
    let times = 0;
    const { told, heard, lesson } = await draftWith(
      ({ role }) => (role === 'planner' && times++ < 2 ? behaviour : 'good'),
      { settings: { limits: { ...shortLimits, retries: 2 } } },
    );
    expect(modelWarnings(told)).toEqual([]);
    expect(heard).toHaveLength(4 + lesson.scenes.length);
  });

  test('and does not answer twice is left alone for the rest of the job', async () => {
    const { heard } = await draftWith(() => 'failing', {
      settings: { limits: { ...shortLimits, parallel: 1 } },
    });
    expect(heard).toHaveLength(2);
  });
});
