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

/**
 * How well each text answers to the query, by BM25 over these texts; 0 where they share no word that says anything. Words
 * that stand in every text count least. Linear in the length of all.
 */
export const rank = (query: string, texts: readonly string[]): number[] => {
  const wanted = new Set(termsOf(query));
  const counted = texts.map((text) => {
    const words = termsOf(text);
    const counts = new Map<string, number>();
    for (const word of words) if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { length: words.length, counts };
  });
  const usual = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length) || 1;
  const holders = new Map<string, number>();
  for (const { counts } of counted)
    for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string) => {
    const holding = holders.get(word) ?? 0;
    return Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
  };
  return counted.map(({ length, counts }) => {
    const slowed = saturation * (1 - lengthening + (lengthening * length) / usual);
    return [...counts].reduce(
      (sum, [word, times]) => sum + (rarity(word) * times * (saturation + 1)) / (times + slowed),
      0,
    );
  });
};
