import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CallLimits, usualLimits } from '../../../src/narration/ports/call-service.ts';
import { elevenLabsVoice } from '../../../src/narration/ports/elevenlabs-voice.ts';
import { openAiVoice } from '../../../src/narration/ports/openai-voice.ts';
import { sherpaVoice } from '../../../src/narration/ports/sherpa/sherpa-voice.ts';
import { offlineVoice } from '../../../src/narration/ports/voices.ts';
import { narrate } from '../../../src/narration/speak.ts';
import { speakOrReplace } from '../../../src/narration/speak-or-replace.ts';
import { speechOf } from '../../../src/narration/speech-text.ts';
import type { Voice } from '../../../src/narration/voice.ts';
import { wavOf } from '../../../src/narration/wav.ts';
import { never, ownFolder, sceneOf } from '../scenes.ts';
import { sherpaStandIn, writeModel } from './all-voices.ts';
import { hum } from './stand-in/hum.cjs';
import { type Answering, likeElevenLabs, likeOpenAi, openSpeechServer } from './stand-in/speech-server.ts';

const key = 'canary-key-1234';
const text = 'The square of a is nine.';
const { sentences } = speechOf(text);
const impatient: CallLimits = { timeout_s: 0.3, bytes: 2_000_000, tries: 2, patience_s: 5 };

/** Speaks one sentence, and hands over to the offline voice where that fails. */
const speak = async (voice: Voice, signal = never) => {
  await using folder = await ownFolder();
  const { result, warnings } = await speakOrReplace(voice, (speaker) =>
    narrate({
      scenes: [sceneOf('one', [text])],
      voice: speaker,
      speed: 1,
      folder: join(folder.path, speaker.name.replaceAll(/\W/g, '-')),
      signal,
    }),
  );
  return { spokenBy: result.voice, words: result.scenes[0]!.beats[0]!.words, warnings };
};

const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(code, headers).end('{"error":"canary-detail"}');
const audio = (bytes: Buffer | string, type: string): Answering => {
  return (_, response) => response.writeHead(200, { 'content-type': type }).end(bytes);
};
const wav = (seconds: number, loudness: number) =>
  wavOf({ samples: new Float32Array(24_000 * seconds).fill(loudness), rate: 24_000 });
const forEver = (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'audio/wav' });
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536))) {}
  };
  response.on('drain', more);
  more();
};
const playlist = '#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n';

describe('a speech service that', () => {
  test.each<[string, Answering, number, RegExp]>([
    ['refuses the key', status(401), 1, /does not accept our key/],
    ['forbids the voice', status(403), 1, /does not accept our key/],
    ['takes no such request', status(400), 1, /refused the request \(400\)/],
    ['is busy for an hour', status(429, { 'retry-after': '3600' }), 1, /no more requests/],
    ['stays busy', status(429, { 'retry-after': '0' }), 2, /no more requests/],
    ['fails', status(500, { 'retry-after': '0' }), 2, /failed \(500\)/],
    ['sends us elsewhere', status(302, { location: 'http://127.0.0.1:9/' }), 2, /could not be reached/],
    ['never answers', () => undefined, 2, /did not answer within 0.3 s/],
    ['sends a page', audio('<html>canary-detail</html>', 'text/html'), 1, /is no sound/],
    ['sends nothing', audio('', 'audio/wav'), 1, /is no sound/],
    ['sends a playlist of files', audio(playlist, 'audio/wav'), 1, /is no sound/],
    ['sends half a header', audio('RIFF\0\0\0\0WAVE', 'audio/wav'), 1, /cannot be read|no sound/],
    ['sends silence', audio(wav(2, 0), 'audio/wav'), 1, /said nothing/],
    ['sends a click', audio(wav(0.05, 0.5), 'audio/wav'), 1, /said less/],
    ['sends a minute for a sentence', audio(wav(30, 0.1), 'audio/wav'), 1, /far more sound/],
    ['sends without end', forEver, 1, /more than a sentence can take/],
  ])('%s is replaced by a voice of this machine, with a warning', async (_, answering, asked, detail) => {
    await using server = await openSpeechServer(answering);
    const voice = openAiVoice('speech/one', {
      ...{ url: server.url, key, model: 'm', voice: 'one' },
      limits: impatient,
    });
    const { spokenBy, words, warnings } = await speak(voice);
    expect(spokenBy).toBe(offlineVoice().name);
    expect(words).toHaveLength(text.split(' ').length);
    expect(warnings).toMatchObject([
      { code: 'voice_replaced', stage: 'narrating', detail: expect.stringMatching(detail) },
    ]);
    expect(JSON.stringify(warnings)).not.toMatch(/canary/);
    expect(server.requests).toHaveLength(asked);
  });

  test('is busy once is asked again when it says, and speaks', async () => {
    let count = 0;
    await using server = await openSpeechServer((request, response) =>
      count++ === 0
        ? status(429, { 'retry-after': new Date().toUTCString() })(request, response)
        : likeOpenAi(request, response),
    );
    const voice = openAiVoice('speech/one', { url: `${server.url}/`, key, model: 'tts', voice: 'one' });
    expect(await speak(voice)).toMatchObject({ spokenBy: 'speech/one', warnings: [] });
    const [, second] = server.requests;
    expect(second).toMatchObject({
      path: '/audio/speech',
      headers: { authorization: `Bearer ${key}` },
      body: { model: 'tts', voice: 'one', input: 'The square of A is nine.', response_format: 'wav' },
    });
  });

  test('is cancelled while it speaks ends with the reason of the cancel, not with another voice', async () => {
    const cancel = new AbortController();
    await using server = await openSpeechServer(() => cancel.abort(new Error('cancelled')));
    const voice = openAiVoice('speech/one', { url: server.url, key: null, model: 'm', voice: 'one' });
    await expect(speak(voice, cancel.signal)).rejects.toThrow('cancelled');
  });

  test.each([
    ['bare samples', 'audio/pcm', (bytes: Buffer) => bytes.subarray(44)],
    ['WAV of unknown length', 'application/octet-stream', streamed],
  ])('sends %s is understood', async (_, type, change) => {
    await using server = await openSpeechServer(({ body }, response) => {
      const { samples, rate } = hum(String(body.input), 1);
      response.writeHead(200, { 'content-type': type }).end(change(wavOf({ samples, rate })));
    });
    const voice = openAiVoice('speech/one', { url: server.url, key: null, model: 'm', voice: 'one' });
    expect(await speak(voice)).toMatchObject({ spokenBy: 'speech/one', warnings: [] });
    expect(server.requests[0]!.headers.authorization).toBeUndefined();
  });
});

/** As servers send it that do not know yet how long it will be. */
function streamed(wave: Buffer): Buffer {
  const bytes = Buffer.from(wave);
  bytes.writeUInt32LE(0xffffffff, 4);
  bytes.writeUInt32LE(0xffffffff, 40);
  return bytes;
}

describe('ElevenLabs', () => {
  const open = (url: string) =>
    elevenLabsVoice('elevenlabs/one', {
      ...{ url, key, model: 'm', voice: '../one' },
      limits: impatient,
    });

  test('is asked by its key and the id of the voice, and its times of characters become those of words', async () => {
    await using server = await openSpeechServer(likeElevenLabs());
    await using folder = await ownFolder();
    const request = { sentences, stretch: 1, folder: folder.path, signal: never };
    const [spoken] = await open(server.url).speak(request);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/text-to-speech/..%2Fone/with-timestamps?output_format=mp3_44100_128',
      headers: { 'xi-api-key': key },
      body: { text: 'The square of A is nine.', model_id: 'm', voice_settings: { speed: 1 } },
    });
    const { times } = hum('The square of A is nine.', 1);
    const starts = times.filter((_, index) => index === 0 || times[index - 1]!.character === ' ');
    expect(spoken!.words.map(({ start_s }) => start_s)).toEqual(starts.map(({ start_s }) => start_s));
  });

  test('that times another text than it was given is not believed: the times are estimated', async () => {
    const other = likeElevenLabs((answer) => ({
      ...answer,
      alignment: {
        characters: ['x'],
        character_start_times_seconds: [0],
        character_end_times_seconds: [9],
      },
    }));
    await using server = await openSpeechServer(other);
    expect(await speak(open(server.url))).toMatchObject({ spokenBy: 'elevenlabs/one', warnings: [] });
  });

  test.each([
    ['JSON that is cut off', audio('{"audio_base64":"', 'application/json')],
    ['no audio', likeElevenLabs(({ alignment }) => ({ alignment }))],
    ['something else than audio', likeElevenLabs(() => ({ audio_base64: 'Y2FuYXJ5' }))],
  ])('that sends %s is replaced with a warning', async (_, answering) => {
    await using server = await openSpeechServer(answering);
    const { spokenBy, warnings } = await speak(open(server.url));
    expect(spokenBy).toBe(offlineVoice().name);
    expect(warnings).toMatchObject([{ code: 'voice_replaced' }]);
  });
});

describe('a model in sherpa-onnx', () => {
  const kokoro = ['model.onnx', 'voices.bin', 'tokens.txt'];
  test.each<[string, string[], object, RegExp]>([
    ['whose package is not installed', kokoro, { module: 'no-such-package' }, /npm install sherpa-onnx-node/],
    ['without weights', ['tokens.txt'], {}, /holds no \.onnx file/],
    ['without tokens', ['model.onnx'], {}, /holds no tokens\.txt/],
    ['without that speaker', kokoro, { speaker: 7 }, /could not speak/],
  ])('%s is replaced with a warning', async (_, files, changes, detail) => {
    await using folder = await ownFolder();
    await writeModel(folder.path, files);
    const settings = { folder: folder.path, speaker: 0, module: sherpaStandIn, ...changes };
    const { spokenBy, warnings } = await speak(sherpaVoice('sherpa/one', settings));
    expect(spokenBy).toBe(offlineVoice().name);
    expect(warnings).toMatchObject([{ detail: expect.stringMatching(detail) }]);
  });

  test('of Kokoro speaks as any of its speakers', async () => {
    await using folder = await ownFolder();
    await writeModel(folder.path, kokoro);
    const voice = sherpaVoice('sherpa/k', { folder: folder.path, speaker: 2, module: sherpaStandIn });
    expect(await speak(voice)).toMatchObject({ spokenBy: 'sherpa/k', warnings: [] });
  });

  test('whose folder is not there is replaced with a warning', async () => {
    const { warnings } = await speak(sherpaVoice('sherpa/k', { folder: '/no/such/folder', speaker: 0 }));
    expect(warnings).toMatchObject([{ detail: expect.stringMatching(/folder .* cannot be read/) }]);
  });
});

test('one answer is waited for half a minute, and a sentence asked for three times', () => {
  expect(usualLimits).toMatchObject({ timeout_s: 30, tries: 3 });
});
