import type { Speech } from './speech-text.ts';

const bare = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Ties the words of a beat's own `speech` to those of its `say`: equal words to each other, in order, and those between to
 * the place that they stand at in proportion. Answers the index in `say` for each word of `speech`; never falling.
 */
export const alignSpeech = (say: readonly string[], speech: readonly string[]): number[] => {
  const table = Array.from({ length: say.length + 1 }, () => new Array<number>(speech.length + 1).fill(0));
  for (let i = say.length - 1; i >= 0; i--) {
    for (let j = speech.length - 1; j >= 0; j--) {
      const equal = bare(say[i]!) !== '' && bare(say[i]!) === bare(speech[j]!);
      table[i]![j] = equal ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  const anchors: [number, number][] = [[-1, -1]];
  for (let i = 0, j = 0; i < say.length && j < speech.length; ) {
    if (bare(say[i]!) !== '' && bare(say[i]!) === bare(speech[j]!)) anchors.push([i++, j++]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i += 1;
    else j += 1;
  }
  anchors.push([say.length, speech.length]);
  const places = new Array<number>(speech.length).fill(0);
  for (let n = 0; n + 1 < anchors.length; n++) {
    const [i, j] = anchors[n]!;
    const [iNext, jNext] = anchors[n + 1]!;
    if (j >= 0) places[j] = i;
    const room = iNext - i - 1;
    for (let k = j + 1; k < jNext; k++) {
      const share = room > 0 ? i + 1 + Math.floor(((k - j - 1) * room) / (jNext - j - 1)) : Math.max(0, i);
      places[k] = Math.min(say.length - 1, share);
    }
  }
  return places;
};

/** The speech of `speech` with its sources moved to the words of `say`. */
export const tiedTo = (say: Speech, speech: Speech): Speech => {
  const places = alignSpeech(say.words, speech.words);
  return {
    words: say.words,
    silent: [],
    sentences: speech.sentences.map((sentence) => ({
      ...sentence,
      words: sentence.words.map((word) => ({ ...word, source: places[word.source] ?? 0 })),
    })),
  };
};
