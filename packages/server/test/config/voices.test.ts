import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import type { ConfigError } from '../../src/config/read-variables.ts';

const all = {
  SPEECH_URL: 'http://127.0.0.1:8880/v1',
  SPEECH_API_KEY: 'canary-speech',
  SPEECH_VOICES: 'coral, sage',
  ELEVENLABS_API_KEY: 'canary-eleven',
  ELEVENLABS_VOICES: 'rachel:21m00Tcm4TlvDq8ikWAM',
  SHERPA_VOICES: 'amy:/models/amy, many:/models/kokoro:3',
  AUTO_VOICE: 'sherpa/amy',
};

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};

describe('voices of the operator', () => {
  test('are offered under the kind that they are of, and keep their keys to themselves', () => {
    const { voices } = readConfig(all);
    expect(voices.preferred).toBe('sherpa/amy');
    expect(voices.offered).toMatchObject({
      'speech/coral': { kind: 'openai', model: 'gpt-4o-mini-tts', voice: 'coral' },
      'speech/sage': { kind: 'openai', voice: 'sage' },
      'elevenlabs/rachel': { kind: 'elevenlabs', voice: '21m00Tcm4TlvDq8ikWAM' },
      'sherpa/amy': { kind: 'sherpa', folder: '/models/amy', speaker: 0 },
      'sherpa/many': { kind: 'sherpa', folder: '/models/kokoro', speaker: 3 },
    });
    expect(`${JSON.stringify(voices)}${inspect(voices, { depth: 9 })}`).not.toContain('canary');
  });

  test('are none where nothing is set', () => {
    expect(readConfig({}).voices).toEqual({ offered: {}, preferred: null });
  });

  test.each<[Record<string, string>, string]>([
    [{ SPEECH_VOICES: 'coral' }, 'SPEECH_URL must be set when SPEECH_VOICES is set.'],
    [
      { ELEVENLABS_VOICES: all.ELEVENLABS_VOICES },
      'ELEVENLABS_API_KEY must be set when ELEVENLABS_VOICES is set.',
    ],
    [
      { ...all, AUTO_VOICE: 'speech/other' },
      'AUTO_VOICE must name a voice of SPEECH_VOICES, ELEVENLABS_VOICES or SHERPA_VOICES.',
    ],
  ])('%o cannot be', (env, fault) => {
    expect(faultsOf(env)).toEqual([fault]);
  });

  test.each([
    ['SPEECH_VOICES', 'a b'],
    ['SPEECH_VOICES', '../x/y'],
    ['SPEECH_VOICES', 'x'.repeat(61)],
    ['ELEVENLABS_VOICES', 'rachel'],
    ['ELEVENLABS_VOICES', 'rachel:../../v1/user'],
    ['SHERPA_VOICES', 'amy'],
    ['SHERPA_VOICES', 'amy:/models/amy:one'],
    ['SPEECH_URL', 'ftp://example.com'],
  ])('%s=%s is refused', (name, value) => {
    const { [name as keyof typeof all]: _, AUTO_VOICE: __, ...others } = all;
    const faults = faultsOf({ ...others, [name]: value });
    expect(faults.some((fault) => fault.startsWith(`${name} must`))).toBe(true);
  });

  test('may have names of sixty characters', () => {
    expect(faultsOf({ ...all, SPEECH_VOICES: 'x'.repeat(60) })).toEqual([]);
  });
});
