import type { Word } from './words.ts';

/** A line of more words is not read at a glance: the quality report's limit. */
const mostWords = 12;

/** Greedy lines: as many words in each as `width` and the eye allow; a word that is wider stands alone. */
const fill = (words: readonly Word[], space: number, width: number): Word[][] => {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length < mostWords && used + space + word.width <= width + 0.01) {
      line.push(word);
      used += space + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
};

/** Breaks words into the fewest lines that fit `width`, then evens their lengths out without adding a line. */
export const wrapWords = (words: readonly Word[], space: number, width: number): Word[][] => {
  const best = fill(words, space, width);
  if (best.length <= 1) return best;
  let narrow = Math.max(...words.map((word) => word.width));
  let wide = width;
  for (let step = 0; step < 14 && wide - narrow > 1; step += 1) {
    const middle = (narrow + wide) / 2;
    if (fill(words, space, middle).length <= best.length) wide = middle;
    else narrow = middle;
  }
  return fill(words, space, wide);
};
