import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

const key = 'canary-key-4c1d';
const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as { faults: string[] }).faults;
  }
};

describe('the models of a configuration', () => {
  test('are none by default', () => {
    expect(readConfig({}).models).toMatchObject({ list: [], providers: {}, roles: {}, transcripts: null });
  });

  test('are named with providers, prices, addresses and keys', () => {
    const { models } = readConfig({
      LECTERN_MODELS: 'openai/gpt-5-mini, local/meta/llama-4:8b',
      LECTERN_MODEL_PRICES: 'openai/gpt-5-mini=0.25:2',
      LECTERN_MODEL_URLS: 'local=http://127.0.0.1:11434/v1/',
      LECTERN_MODEL_KEYS: `local=${key}=with=signs`,
      OPENAI_API_KEY: key,
      LECTERN_MODEL_PLANNER: 'openai/gpt-5-mini',
    });
    expect(models.list).toEqual([
      { name: 'openai/gpt-5-mini', price: { input: 0.25, output: 2 } },
      { name: 'local/meta/llama-4:8b', price: null },
    ]);
    expect(models.providers.local).toMatchObject({ kind: 'compatible', url: 'http://127.0.0.1:11434/v1' });
    expect(models.providers.local?.key?.reveal()).toBe(`${key}=with=signs`);
    expect(models.providers.openai).toMatchObject({ kind: 'openai', url: null });
    expect(models.roles).toEqual({ planner: 'openai/gpt-5-mini' });
    expect(`${JSON.stringify(models)}${inspect(models, { depth: 9 })}`).not.toContain(key);
  });

  test.each([
    [{ LECTERN_MODELS: 'gpt' }, 'LECTERN_MODELS must hold names like'],
    [{ LECTERN_MODELS: 'local/x' }, 'LECTERN_MODEL_URLS must hold the address of local'],
    [{ LECTERN_MODELS: 'openai/x' }, 'OPENAI_API_KEY must be set'],
    [{ LECTERN_MODEL_PRICES: 'openai/x=cheap' }, 'LECTERN_MODEL_PRICES must hold prices like'],
    [
      { LECTERN_MODEL_PRICES: 'openai/x=1:2' },
      'LECTERN_MODEL_PRICES must name models of LECTERN_MODELS only',
    ],
    [{ LECTERN_MODEL_URLS: 'local=ftp://x' }, 'LECTERN_MODEL_URLS must hold addresses like'],
    [{ LECTERN_MODEL_KEYS: key }, 'LECTERN_MODEL_KEYS must hold keys like'],
    [{ LECTERN_MODEL_WRITER: 'openai/x' }, 'LECTERN_MODEL_WRITER must name a model of LECTERN_MODELS'],
  ])('are refused when they are not whole: %j', (env, fault) => {
    const faults = faultsOf(env as unknown as Record<string, string>);
    expect(faults.join('\n')).toContain(fault);
    expect(faults.join('\n')).not.toContain(key);
  });

  test('need no keys where no worker runs', () => {
    expect(faultsOf({ LECTERN_MODELS: 'openai/x', SERVICES: 'api' })).toEqual([]);
  });
});
