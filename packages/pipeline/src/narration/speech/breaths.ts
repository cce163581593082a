import type { SpeechWord } from '../voice.ts';

/** Words in a row that a speaker has breath for. */
const longest = 15;
/** Words on both sides of a breath at least. */
const apart = 5;
/** Words that begin a new thought: a breath before them is natural, unless the word before belongs to them. */
const opening = /^(?:because|although|while|but|unless|until|since|where|when|if|which)$/;
const belongs = /^(?:in|of|for|on|at|by|with|from|to|only|even|as|and|or|just|exactly)$/;

/** The place before which a run of words is best parted: where a thought begins, nearest to its middle; −1 where there is none. */
const placeIn = (words: readonly SpeechWord[], from: number, to: number): number => {
  const middle = (from + to) / 2;
  let best = -1;
  for (let at = from + apart; at <= to - apart; at++) {
    const { text, letter } = words[at]!;
    if (letter || !opening.test(text) || belongs.test(words[at - 1]!.text)) continue;
    if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  }
  return best;
};

/** A sentence with pauses in its long stretches: nobody says more than fifteen words without a breath where a new thought begins. */
export const withBreaths = (words: readonly SpeechWord[]): SpeechWord[] => {
  const breathing = words.map((word) => ({ ...word }));
  const part = (from: number, to: number): void => {
    if (to - from <= longest) return;
    const at = placeIn(breathing, from, to);
    if (at < 0) return;
    breathing[at - 1]!.pause = true;
    part(from, at);
    part(at, to);
  };
  let from = 0;
  words.forEach(({ pause }, index) => {
    if (!pause && index < words.length - 1) return;
    part(from, index + 1);
    from = index + 1;
  });
  return breathing;
};
