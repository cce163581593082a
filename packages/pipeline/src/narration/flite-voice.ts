import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../compose/run-program.ts';
import { fliteText } from './flite-text.ts';
import { placeWords, segmentsOf } from './flite-times.ts';
import { shareOut } from './share-out.ts';
import type { Sentence, SpeakRequest, SpokenSentence, Voice } from './voice.ts';
import { readWav } from './wav.ts';

const program = fileURLToPath(new URL('./flite-program.ts', import.meta.url));
const sideBySide = 2;

const speakShare = async (
  run: string,
  sentences: readonly Sentence[],
  { stretch, folder, signal }: SpeakRequest,
  onSpoken: () => void,
): Promise<SpokenSentence[]> => {
  const order = join(folder, `${run}.json`);
  const segments: string[] = [];
  await writeFile(order, JSON.stringify({ run, stretch, texts: sentences.map(fliteText) }));
  await runProgram({
    program: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', program, order, folder],
    cwd: folder,
    signal,
    timeout_s: 30 + 2 * sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
    onLine: (line) => {
      segments.push(line);
      onSpoken();
    },
  });
  return Promise.all(
    sentences.map(async (sentence, index) => ({
      ...readWav(await readFile(join(folder, `${run}-${index}.wav`))),
      words: placeWords(sentence, segmentsOf(segments[index] ?? '')),
    })),
  );
};

/** Flite compiled to WebAssembly, from npm (16 kHz): for machines without festival. Always there. */
export const fliteVoice = (): Voice => ({
  name: 'flite slt',
  teachingStretch: 1.09,
  async speak(request) {
    const shares = shareOut(request.sentences, sideBySide, (sentence) => sentence.words.length);
    let count = 0;
    const spoken = await Promise.all(
      shares.map((share, index) =>
        speakShare(`flite-${index}`, share.items, request, () => {
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
});
