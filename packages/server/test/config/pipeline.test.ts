import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/read-variables.ts';

const command = { PIPELINE: 'command', PIPELINE_COMMAND: '["python3", "make.py"]' };

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('the pipeline is our own unless another is named', () => {
  expect(readConfig({}).pipeline).toEqual({ kind: 'builtin' });
  expect(readConfig(command).pipeline).toEqual({
    kind: 'command',
    command: ['python3', 'make.py'],
    folder: null,
    environment: {},
  });
});

test('a program sees the variables that are named, and printing the configuration shows none of them', () => {
  const config = readConfig({ ...command, PIPELINE_ENVIRONMENT: 'A_KEY, ABSENT', A_KEY: 'canary' });
  expect(config.pipeline).toHaveProperty('environment.A_KEY');
  expect(config.pipeline).not.toHaveProperty('environment.ABSENT');
  expect(inspect(config, { depth: 9 }) + JSON.stringify(config)).not.toContain('canary');
});

test('a program that cannot be meant, and a setting of ours that would be handed on, are faults', () => {
  expect(faultsOf({ PIPELINE: 'command' })).toEqual([
    'PIPELINE_COMMAND must be set when PIPELINE is command.',
  ]);
  for (const wrong of [
    'python3 make.py',
    '[]',
    '[""]',
    '{}',
    '["-x"]',
    JSON.stringify(Array(101).fill('x')),
  ]) {
    expect(faultsOf({ ...command, PIPELINE_COMMAND: wrong }), wrong).toHaveLength(1);
  }
  expect(faultsOf({ ...command, PIPELINE_COMMAND: JSON.stringify(Array(100).fill('x')) })).toEqual([]);
  expect(faultsOf({ ...command, PIPELINE_ENVIRONMENT: 'DATABASE_URL' })).toEqual([
    'PIPELINE_ENVIRONMENT must not name DATABASE_URL: it is a setting of Lectern.',
  ]);
  expect(faultsOf({ ...command, PIPELINE_ENVIRONMENT: 'A B' })).toHaveLength(1);
});
