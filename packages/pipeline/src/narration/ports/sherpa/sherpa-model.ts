import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VoiceFailure } from '../voice-failure.ts';

/** The part of sherpa-onnx's configuration that names a model's files. Absolute paths. */
export type SherpaModel =
  | { kokoro: { model: string; voices: string; tokens: string; dataDir: string; lexicon?: string } }
  | { vits: { model: string; tokens: string; dataDir: string; lexicon?: string } };

/** The weights: the smaller form where there are two. */
const weightsIn = (names: readonly string[]): string | undefined => {
  const found = names.filter((name) => name.endsWith('.onnx'));
  return found.find((name) => /int8/.test(name)) ?? found.sort()[0];
};

/**
 * What lies in the folder of a model, as it is unpacked from the releases of sherpa-onnx: Kokoro (with `voices.bin`), or
 * Piper and other VITS (with `espeak-ng-data` or a lexicon). Throws `VoiceFailure` where something is missing.
 */
export const readSherpaModel = async (folder: string): Promise<SherpaModel> => {
  const names = await readdir(folder).catch((cause) => {
    throw new VoiceFailure('absent', 'The folder of the speech model cannot be read.', { cause });
  });
  const weights = weightsIn(names);
  if (weights === undefined)
    throw new VoiceFailure('absent', 'The folder of the speech model holds no .onnx file.');
  if (!names.includes('tokens.txt'))
    throw new VoiceFailure('absent', 'The folder of the speech model holds no tokens.txt.');
  const path = (name: string) => join(folder, name);
  const lexicon = names.find((name) => /^lexicon(?:-us-en)?\.txt$/.test(name));
  const common = {
    model: path(weights),
    tokens: path('tokens.txt'),
    dataDir: names.includes('espeak-ng-data') ? path('espeak-ng-data') : '',
    ...(lexicon ? { lexicon: path(lexicon) } : {}),
  };
  return names.includes('voices.bin')
    ? { kokoro: { ...common, voices: path('voices.bin') } }
    : { vits: common };
};
