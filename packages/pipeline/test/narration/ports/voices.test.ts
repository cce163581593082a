import { describe, expect, test } from 'vitest';
import { findVoice, replacedVoice } from '../../../src/narration/find-voice.ts';
import { offlineVoice, openVoices } from '../../../src/narration/ports/voices.ts';
import { speechOf } from '../../../src/narration/speech-text.ts';
import { never, ownFolder } from '../scenes.ts';
import { likeOpenAi, openSpeechServer } from './stand-in/speech-server.ts';

const settings = (url: string) =>
  ({
    'speech/one': { kind: 'openai', url, key: null, model: 'm', voice: 'one' },
    'sherpa/two': { kind: 'sherpa', folder: '/models/two', speaker: 0 },
  }) as const;
const unreached = 'http://127.0.0.1:9';

describe('the voices of a configuration', () => {
  const voices = openVoices(settings(unreached), 'speech/one');

  test('are found by their names, and one of them may be what a request without a voice gets', () => {
    expect(voices.names).toEqual(['speech/one', 'sherpa/two']);
    expect(findVoice('sherpa/two', voices).name).toBe('sherpa/two');
    expect(findVoice('auto', voices).name).toBe('speech/one');
    expect(findVoice('auto', openVoices(settings(unreached))).name).toBe(offlineVoice().name);
    expect(replacedVoice('speech/one', findVoice('speech/one', voices))).toEqual([]);
  });

  test('leave a name that they do not have to the offline voice, with a warning', () => {
    for (const name of ['speech/other', 'constructor', '__proto__']) {
      const voice = findVoice(name, voices);
      expect(voice.name).toBe(offlineVoice().name);
      expect(replacedVoice(name, voice)).toMatchObject([{ code: 'voice_replaced' }]);
    }
  });

  test('count the characters that a service is sent', async () => {
    await using server = await openSpeechServer(likeOpenAi);
    await using folder = await ownFolder();
    const voice = openVoices(settings(server.url)).find('speech/one')!;
    const { sentences } = speechOf('It is small. It is round.');
    await voice.speak({ sentences, stretch: 1, folder: folder.path, signal: never });
    const sent = server.requests.map(({ body }) => String(body.input).length);
    expect(voice.sent?.()).toBe(sent.reduce((sum, length) => sum + length, 0));
    expect(offlineVoice().sent).toBeUndefined();
  });
});
