import { wordsOf } from '../agents/shelf/match.ts';

/** Parameters of Okapi BM25: how soon a repeated word says no more, and how much long texts are held back. */
const saturation = 1.2;
const lengthening = 0.75;

const common = new Set(
  'a about after all also an and any are as at be because been before being between both but by can could did do does each for from had has have how if in into is it its may more most no not of on one only or other our out over same should so some such than that the their them then there these they this those to two under up use used using was we were what when where which while who will with would you your'.split(
    ' ',
  ),
);

const termsOf = (text: string) => wordsOf(text.slice(0, 20_000)).filter((word) => !common.has(word));

/** Which texts hold each word, and how often. */
export interface TextIndex {
  size: number;
  lengths: Float64Array;
  usual: number;
  holders: ReadonlyMap<string, readonly (readonly [text: number, times: number])[]>;
}

/** Reads every text once; linear in the length of all. */
export const indexOf = (texts: readonly string[]): TextIndex => {
  const lengths = new Float64Array(texts.length);
  const holders = new Map<string, [number, number][]>();
  for (const [text, words] of texts.map(termsOf).entries()) {
    lengths[text] = words.length;
    for (const word of words) {
      const held = holders.get(word);
      const last = held?.at(-1);
      if (last?.[0] === text) last[1] += 1;
      else if (held) held.push([text, 1]);
      else holders.set(word, [[text, 1]]);
    }
  }
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length) || 1;
  return { size: texts.length, lengths, usual, holders };
};

/**
 * How well each text answers to the query, by BM25; 0 where they share no word that says anything. Words that stand in every
 * text count least. As long as the query's words are often.
 */
export const scoresIn = ({ size, lengths, usual, holders }: TextIndex, query: string): number[] => {
  const scores = new Array<number>(size).fill(0);
  for (const word of new Set(termsOf(query))) {
    const held = holders.get(word) ?? [];
    const rarity = Math.log(1 + (size - held.length + 0.5) / (held.length + 0.5));
    for (const [text, times] of held) {
      const slowed = saturation * (1 - lengthening + (lengthening * lengths[text]!) / usual);
      scores[text]! += (rarity * times * (saturation + 1)) / (times + slowed);
    }
  }
  return scores;
};
