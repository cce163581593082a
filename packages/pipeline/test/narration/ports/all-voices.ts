import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { festivalVoice } from '../../../src/narration/festival-voice.ts';
import { fliteVoice } from '../../../src/narration/flite-voice.ts';
import { elevenLabsVoice } from '../../../src/narration/ports/elevenlabs-voice.ts';
import { openAiVoice } from '../../../src/narration/ports/openai-voice.ts';
import { sherpaVoice } from '../../../src/narration/ports/sherpa/sherpa-voice.ts';
import type { Voice } from '../../../src/narration/voice.ts';
import { likeElevenLabs, likeOpenAi, openSpeechServer } from './stand-in/speech-server.ts';

export interface TestVoice extends AsyncDisposable {
  voice: Voice;
}

const settled = (voice: Voice | null) => async (): Promise<TestVoice> => ({
  voice: voice!,
  [Symbol.asyncDispose]: async () => undefined,
});

export const sherpaStandIn = fileURLToPath(new URL('./stand-in/sherpa-onnx.cjs', import.meta.url));

/** A folder that looks like an unpacked model. */
export const writeModel = async (folder: string, files: readonly string[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map((name) => writeFile(join(folder, name), 'model')));
};

/** Every kind of voice, each opened anew: those of this machine, and the others before a stand-in of what they need. */
export const allVoices: Record<string, (folder: string) => Promise<TestVoice>> = {
  ...(festivalVoice() ? { festival: settled(festivalVoice()) } : {}),
  flite: settled(fliteVoice()),
  'OpenAI-compatible': async () => {
    const server = await openSpeechServer(likeOpenAi);
    const voice = openAiVoice('speech/one', { url: server.url, key: 'k', model: 'm', voice: 'one' });
    return { voice, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  },
  ElevenLabs: async () => {
    const server = await openSpeechServer(likeElevenLabs());
    const voice = elevenLabsVoice('elevenlabs/one', { url: server.url, key: 'k', model: 'm', voice: 'v' });
    return { voice, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  },
  'sherpa-onnx': async (folder) => {
    const model = join(folder, 'model');
    await writeModel(model, ['en_US-one.onnx', 'tokens.txt']);
    const voice = sherpaVoice('sherpa/one', { folder: model, speaker: 0, module: sherpaStandIn });
    return { voice, [Symbol.asyncDispose]: async () => undefined };
  },
};
