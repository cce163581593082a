import type { NarratedScene, SpokenWord } from '../../narration/narrated.ts';
import { breakCost, captionLimits, linesOf } from './lines.ts';
import { timed } from './reading-time.ts';

/** One caption: seconds of the video, and one or two lines. */
export interface Cue {
  start_s: number;
  end_s: number;
  lines: string[];
  /** When each word of the lines is spoken, in seconds of the video; what stands between spaces is a word. */
  words_s: number[];
}

/** A word longer than a line is cut to pieces, each with its share of the time. */
const cutLong = (word: SpokenWord): SpokenWord[] => {
  const characters = [...word.text];
  const count = Math.ceil(characters.length / captionLimits.lineLength);
  const share = (word.end_s - word.start_s) / count;
  return Array.from({ length: count }, (_, index) => ({
    text: characters.slice(index * captionLimits.lineLength, (index + 1) * captionLimits.lineLength).join(''),
    start_s: word.start_s + index * share,
    end_s: word.start_s + (index + 1) * share,
  }));
};

/** Most words that one caption is tried with. */
const reach = 24;

/** Parts the words of a beat into captions that fit, end where it reads well, and are not too short or long. */
const split = (words: readonly SpokenWord[]): SpokenWord[][] => {
  const costs = new Array<number>(words.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(words.length + 1).fill(0);
  costs[0] = 0;
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + reach); end++) {
      const group = words.slice(start, end);
      if (linesOf(group.map(({ text }) => text)) === null) break;
      const seconds = group.at(-1)!.end_s - group[0]!.start_s;
      const short = seconds < 1.4 ? 12 * (1.4 - seconds) : 0;
      const long = seconds > captionLimits.longest_s ? 10 * (seconds - captionLimits.longest_s) : 0;
      const last = end === words.length ? 0 : breakCost(words[end - 1]!.text, words[end]!.text);
      const cost = costs[start]! + 6 + last + short + long;
      if (cost < costs[end]!) {
        costs[end] = cost;
        from[end] = start;
      }
    }
  }
  const groups: SpokenWord[][] = [];
  for (let end = words.length; end > 0; end = from[end]!) groups.unshift(words.slice(from[end]!, end));
  return groups;
};

/**
 * Captions of the whole video from the times of its words: at most two lines of 42 characters, at most 20 characters a
 * second, at least one second each, in order and without overlap.
 */
export const cuesOf = (narrated: readonly NarratedScene[]): Cue[] => {
  const cues: Cue[] = [];
  let offset_s = 0;
  for (const { beats, duration_s } of narrated) {
    for (const { words } of beats) {
      for (const group of split(words.flatMap(cutLong))) {
        const lines = linesOf(group.map(({ text }) => text))!;
        cues.push({
          start_s: offset_s + group[0]!.start_s,
          end_s: offset_s + group.at(-1)!.end_s,
          lines,
          words_s: group.map(({ start_s }) => offset_s + start_s),
        });
      }
    }
    offset_s += duration_s;
  }
  return timed(cues, offset_s);
};
