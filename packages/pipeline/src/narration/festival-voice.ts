import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programVersion } from '../cache/program-version.ts';
import { findProgram } from '../compose/find-program.ts';
import { runProgram } from '../compose/run-program.ts';
import { festivalScript } from './festival-script.ts';
import { shareOut } from './share-out.ts';
import type { Sentence, SpeakRequest, SpokenSentence, Voice } from './voice.ts';
import { readWav } from './wav.ts';

const voiceFolders = [
  '/usr/share/festival/voices/us/cmu_us_slt_arctic_hts',
  '/usr/local/share/festival/voices/us/cmu_us_slt_arctic_hts',
];

/** Festival side by side: as many as there may be cores of ours; each start costs 0.4 s. */
const sideBySide = 2;

/** Speaks some sentences in one run of festival; files and times are kept apart by the run's name. */
const speakShare = async (
  program: string,
  run: string,
  sentences: readonly Sentence[],
  { stretch, folder, signal }: SpeakRequest,
  onSpoken: () => void,
): Promise<SpokenSentence[]> => {
  const script = join(folder, `${run}.scm`);
  await writeFile(script, festivalScript(sentences, run, stretch));
  const times = sentences.map((): { start_s: number; end_s: number }[] => []);
  const seconds = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  await runProgram({
    program,
    args: ['--heap', '2000000', '--batch', script],
    cwd: folder,
    signal,
    timeout_s: 30 + seconds,
    onLine: (line) => {
      const [sentence, start, end] = line.split('\t').map(Number);
      if (line === 'spoken') onSpoken();
      else times[sentence ?? -1]?.push({ start_s: start ?? 0, end_s: end ?? 0 });
    },
  });
  return Promise.all(
    sentences.map(async (sentence, index) => {
      const sound = readWav(await readFile(join(folder, `${run}-${index}.wav`)));
      const words = times[index]!;
      if (words.length !== sentence.words.length) {
        throw new Error(`Festival timed ${words.length} words of ${sentence.words.length}.`);
      }
      return { ...sound, words };
    }),
  );
};

/**
 * Debian's festival with the voice of festvox-us-slt-hts (32 kHz, a statistical voice trained on CMU Arctic), or null
 * where either is not installed.
 */
export const festivalVoice = (): Voice | null => {
  const program = findProgram('festival');
  if (program === null || !voiceFolders.some((folder) => existsSync(folder))) return null;
  return {
    name: 'festival cmu_us_slt_arctic_hts',
    edition: () => programVersion(program),
    teachingStretch: 1.06,
    async speak(request) {
      const shares = shareOut(request.sentences, sideBySide, (sentence) => sentence.words.length);
      let count = 0;
      const spoken = await Promise.all(
        shares.map((share, index) =>
          speakShare(program, `festival-${index}`, share.items, request, () => {
            count += 1;
            request.onSpoken?.(count);
          }),
        ),
      );
      const inOrder: SpokenSentence[] = [];
      shares.forEach((share, index) => {
        share.places.forEach((place, n) => {
          inOrder[place] = spoken[index]![n]!;
        });
      });
      return inOrder;
    },
  };
};
