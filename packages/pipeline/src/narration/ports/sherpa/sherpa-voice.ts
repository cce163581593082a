import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProgramError, runProgram } from '../../../compose/run-program.ts';
import type { SpeakRequest, Voice } from '../../voice.ts';
import { readWav } from '../../wav.ts';
import { estimateTimes } from '../estimate-times.ts';
import { speakEach } from '../speak-each.ts';
import { spokenText } from '../spoken-text.ts';
import { VoiceFailure } from '../voice-failure.ts';
import { readSherpaModel } from './sherpa-model.ts';
import type { SherpaOrder } from './sherpa-order.ts';

export interface SherpaVoiceSettings {
  /** Folder of the model. */
  folder: string;
  /** Number of the speaker within the model; 0 where there is one. */
  speaker: number;
  /** The package that runs it, by name or path. */
  module?: string;
}

const program = fileURLToPath(new URL('./sherpa-program.ts', import.meta.url));
const run = 'sherpa';
/** How the program ends where the package is not installed. */
const noPackage = 3;
const threads = 2;

const failureOf = (error: ProgramError): VoiceFailure =>
  error.exitCode === noPackage
    ? new VoiceFailure(
        'absent',
        'The package sherpa-onnx-node is not installed: npm install sherpa-onnx-node',
        {
          cause: error,
        },
      )
    : new VoiceFailure('broken', 'The speech model could not speak.', { cause: error });

const speakAll = async (settings: SherpaVoiceSettings, request: SpeakRequest): Promise<void> => {
  const { sentences, folder, signal } = request;
  const order: SherpaOrder = {
    module: settings.module ?? 'sherpa-onnx-node',
    model: await readSherpaModel(settings.folder),
    speaker: settings.speaker,
    speed: 1 / request.stretch,
    threads,
    texts: sentences.map(spokenText),
    run,
  };
  const file = join(folder, `${run}.json`);
  await writeFile(file, JSON.stringify(order));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  let count = 0;
  await runProgram({
    program: process.execPath,
    args: ['--no-warnings', program, file, folder],
    signal,
    timeout_s: 60 + 3 * words,
    onLine: (line) => {
      if (line !== 'spoken') return;
      count += 1;
      request.onSpoken?.(count);
    },
  }).catch((error) => {
    throw error instanceof ProgramError ? failureOf(error) : error;
  });
};

/** Two models that were put into one folder after another differ in when they were. */
const editionOf = async ({ folder, speaker }: SherpaVoiceSettings): Promise<string | null> => {
  const model = await readSherpaModel(folder).catch(() => null);
  if (model === null) return null;
  const { size, mtimeMs } = await stat(('kokoro' in model ? model.kokoro : model.vits).model);
  return JSON.stringify([folder, speaker, size, mtimeMs]);
};

/** A model of the user's own (Piper, Kokoro, VITS) in sherpa-onnx, on this machine. It tells no times: they are estimated. */
export const sherpaVoice = (name: string, settings: SherpaVoiceSettings): Voice => ({
  name,
  edition: () => editionOf(settings),
  teachingStretch: 1.1,
  async speak(request) {
    await speakAll(settings, request);
    return speakEach({ ...request, onSpoken: undefined }, 1, async (sentence, place) => {
      const sound = readWav(await readFile(join(request.folder, `${run}-${place}.wav`)));
      return { ...sound, words: estimateTimes(sentence, sound) };
    });
  },
});
