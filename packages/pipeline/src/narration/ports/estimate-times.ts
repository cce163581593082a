import type { Sentence, SpokenSentence } from '../voice.ts';
import type { Sound } from '../wav.ts';
import { type Sounding, soundingsOf } from './soundings.ts';
import { wordLength } from './syllables.ts';

/** How much longer the last word before a pause is said, in seconds. */
const drawn_s = 0.13;

/** Joins the soundings over the shortest silences until there are at most `count`. */
const joined = (soundings: readonly Sounding[], count: number): Sounding[] => {
  const left = soundings.map((sounding) => ({ ...sounding }));
  while (left.length > count) {
    let least = 1;
    for (let index = 2; index < left.length; index++) {
      const gap = (at: number) => left[at]!.start_s - left[at - 1]!.end_s;
      if (gap(index) < gap(least)) least = index;
    }
    left[least - 1]!.end_s = left[least]!.end_s;
    left.splice(least, 1);
  }
  return left;
};

/** What it costs to let a silence stand after this word: nothing at a comma, more the shorter the silence is elsewhere. */
const silenceCost = (comma: boolean, gap_s: number) => (comma ? 0 : Math.min(0.25, 0.02 / gap_s));
/** What it costs when there is no silence at a comma. */
const missedComma = 0.12;

/**
 * Deals the words out to the soundings, in order: so that each takes about as long as its words should, and silences stand at
 * commas. Answers for each sounding the index after its last word.
 */
const deal = (lengths: readonly number[], commas: readonly boolean[], soundings: readonly Sounding[]) => {
  const sounding_s = soundings.reduce((sum, { start_s, end_s }) => sum + end_s - start_s, 0);
  const pace = sounding_s / lengths.reduce((sum, length) => sum + length, 0);
  const count = lengths.length;
  let costs = [0, ...new Array<number>(count).fill(Number.POSITIVE_INFINITY)];
  const froms: number[][] = [];
  soundings.forEach(({ start_s, end_s }, index) => {
    const last = index === soundings.length - 1;
    const gap_s = last ? 0 : soundings[index + 1]!.start_s - end_s;
    const next = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(count + 1).fill(0);
    for (let begin = index; begin < count; begin++) {
      if (costs[begin] === Number.POSITIVE_INFINITY) continue;
      let expected = 0;
      let missed = 0;
      for (let end = begin + 1; end <= count; end++) {
        expected += lengths[end - 1]! * pace;
        const off = (expected - (end_s - start_s)) / Math.sqrt(0.3 + end_s - start_s);
        const silence = last ? 0 : silenceCost(commas[end - 1]!, gap_s);
        const cost = costs[begin]! + off ** 2 + silence + missed;
        if (cost < next[end]!) {
          next[end] = cost;
          from[end] = begin;
        }
        if (commas[end - 1]) missed += missedComma;
      }
    }
    costs = next;
    froms.push(from);
  });
  const ends = [count];
  for (let index = soundings.length - 1; index > 0; index--) ends.unshift(froms[index]![ends[0]!]!);
  return ends;
};

/**
 * When each word is spoken, for a voice that does not tell: the pauses are heard, and what lies between them is shared out by
 * how long the words are said. Within a quarter of a second of the truth for a voice that speaks evenly.
 */
export const estimateTimes = (sentence: Sentence, sound: Sound): SpokenSentence['words'] => {
  const { words } = sentence;
  const commas = words.map(({ pause }, index) => pause || index === words.length - 1);
  const lengths = words.map((word, index) => wordLength(word) + (commas[index] ? drawn_s : 0));
  const length_s = sound.samples.length / sound.rate;
  const heard = soundingsOf(sound);
  const soundings = joined(heard.length > 0 ? heard : [{ start_s: 0, end_s: length_s }], words.length);
  const ends = deal(lengths, commas, soundings);
  return soundings.flatMap(({ start_s, end_s }, index) => {
    const own = lengths.slice(ends[index - 1] ?? 0, ends[index]);
    const pace = (end_s - start_s) / own.reduce((sum, length) => sum + length, 0);
    let at = start_s;
    return own.map((length) => {
      const word = { start_s: at, end_s: Math.min(length_s, at + length * pace) };
      at = word.end_s;
      return word;
    });
  });
};
