import { describe, expect, test } from 'vitest';
import { Budget } from '../../src/models/budget.ts';
import { draftWith, modelWarnings, requestOf, shortLimits } from './make-draft.ts';

const price = { input: 1, output: 10 };
const need = { price, inputTokens: 1_000, outputTokens: 4_000 };

describe('a budget', () => {
  test('grants no more output than the money allows, and nothing when too little is left', async () => {
    const budget = new Budget({ tokens: 1e6, seconds: 60, cost_usd: 0.021 });
    const grant = await budget.grant(need);
    expect(grant.outputTokens).toBe(2_000);
    grant.settle(1_000, 2_000);
    await expect(budget.grant(need)).rejects.toMatchObject({ name: 'BudgetSpent', what: 'money' });
  });

  test('gives back what a call did not use', async () => {
    const budget = new Budget({ tokens: 6_000, seconds: 60, cost_usd: undefined });
    const first = await budget.grant(need);
    first.settle(1_000, 500);
    expect((await budget.grant(need)).outputTokens).toBe(3_500);
  });

  test('lets a call wait for what others under way may give back', async () => {
    const budget = new Budget({ tokens: 6_000, seconds: 60, cost_usd: undefined });
    const first = await budget.grant(need);
    const second = budget.grant(need);
    first.settle(1_000, 0);
    expect((await second).outputTokens).toBe(4_000);
  });

  test('cannot keep a limit of money where the price is not known', async () => {
    const budget = new Budget({ tokens: 1e6, seconds: 60, cost_usd: 5 });
    await expect(budget.grant({ ...need, price: null })).rejects.toMatchObject({ what: 'money' });
  });

  test('is exact: a token less than the least answer needs is refused, exactly that many are granted', async () => {
    const limits = { seconds: 60, cost_usd: undefined };
    const enough = new Budget({ ...limits, tokens: 1_600 });
    expect((await enough.grant(need)).outputTokens).toBe(600);
    const short = new Budget({ ...limits, tokens: 1_599 });
    await expect(short.grant(need)).rejects.toMatchObject({ what: 'tokens' });
  });
});

describe('a hard stop', () => {
  test.each([0, 0.005, 0.02, 0.05])(
    'at %d dollars is never exceeded, and ends in a lesson',
    async (max_cost_usd) => {
      const { lesson, told, model_usage } = await draftWith(() => 'good', {
        request: requestOf({ max_cost_usd }),
      });
      expect(model_usage!.cost_usd).toBeLessThanOrEqual(max_cost_usd);
      expect(lesson.scenes.length).toBeGreaterThan(3);
      const codes = modelWarnings(told);
      expect(codes).toContain('model_fallback');
      expect(told.map(({ detail }) => detail).join(' ')).toContain('max_cost_usd');
    },
  );

  test.each([1_000, 12_000, 30_000])(
    'at %d tokens is never exceeded, and ends in a lesson',
    async (tokens) => {
      const { lesson, told, model_usage } = await draftWith(() => 'good', {
        settings: { limits: { ...shortLimits, tokens } },
      });
      expect(model_usage!.input_tokens + model_usage!.output_tokens).toBeLessThanOrEqual(tokens);
      expect(lesson.scenes.length).toBeGreaterThan(3);
      expect(modelWarnings(told)).toContain('model_fallback');
    },
  );

  test('after some seconds ends in a lesson', async () => {
    const { lesson, told } = await draftWith(({ role }) => (role === 'writer' ? 'hanging' : 'good'), {
      settings: { limits: { ...shortLimits, seconds: 1.5 } },
    });
    expect(lesson.scenes.length).toBeGreaterThan(3);
    expect(told.map(({ detail }) => detail).join(' ')).toContain('models');
  });
});
