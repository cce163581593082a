import { wordLength } from './ports/syllables.ts';
import type { Sentence, SpeechWord } from './voice.ts';

export interface Segment {
  phone: string;
  start_s: number;
  end_s: number;
}

/** Reads flite's `phone:end phone:end …`. */
export const segmentsOf = (printed: string): Segment[] => {
  let start_s = 0;
  return printed.split(' ').flatMap((pair) => {
    const [phone, end] = pair.split(':');
    const end_s = Number(end);
    if (!phone || !Number.isFinite(end_s)) return [];
    const segment = { phone, start_s, end_s };
    start_s = end_s;
    return [segment];
  });
};

/** Stretches of sound between pauses. */
const soundings = (segments: Segment[]): Segment[][] => {
  const runs: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.phone === 'pau') runs.push([]);
    else runs.at(-1)!.push(segment);
  }
  return runs.filter((run) => run.length > 0);
};

/** Words up to each of their pauses. */
const phrases = (words: SpeechWord[]): SpeechWord[][] => {
  const runs: SpeechWord[][] = [[]];
  words.forEach((word, index) => {
    runs.at(-1)!.push(word);
    if (word.pause && index < words.length - 1) runs.push([]);
  });
  return runs;
};

/** Words within one stretch of sound: shared out by length, since flite does not say which phones are whose. */
const spread = (words: SpeechWord[], start_s: number, end_s: number) => {
  const total = words.reduce((sum, word) => sum + wordLength(word), 0);
  let before = 0;
  return words.map((word) => {
    const from = start_s + ((end_s - start_s) * before) / total;
    before += wordLength(word);
    return { start_s: from, end_s: start_s + ((end_s - start_s) * before) / total };
  });
};

/** Times of the words from the phones: exact at pauses, estimated by the length of words between them. */
export const placeWords = (sentence: Sentence, segments: Segment[]): { start_s: number; end_s: number }[] => {
  const runs = soundings(segments);
  const groups = phrases(sentence.words);
  if (runs.length === groups.length) {
    return groups.flatMap((words, index) =>
      spread(words, runs[index]![0]!.start_s, runs[index]!.at(-1)!.end_s),
    );
  }
  return spread(sentence.words, runs[0]?.[0]?.start_s ?? 0, runs.at(-1)?.at(-1)?.end_s ?? 0);
};
