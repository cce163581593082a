import type { SpokenWord } from './narrated.ts';

/** Index of the word of `say` that a spoken word belongs to. */
export type SpokenSource = number;

/**
 * Times of every word of `say` from the times of what was spoken: one written word may be many spoken ones ("a²"), or none
 * ("—", which takes no time). Rising and without overlap, within `from_s` and `to_s`.
 */
export const wordTimes = (
  words: readonly string[],
  spoken: readonly { source: SpokenSource; start_s: number; end_s: number }[],
  from_s: number,
  to_s: number,
): SpokenWord[] => {
  if (spoken.length === 0) {
    const share = (to_s - from_s) / Math.max(1, words.length);
    return words.map((text, index) => ({
      text,
      start_s: from_s + index * share,
      end_s: from_s + (index + 1) * share,
    }));
  }
  const times: SpokenWord[] = [];
  let latest = from_s;
  for (const [index, text] of words.entries()) {
    const own = spoken.filter(({ source }) => source === index);
    const start_s = Math.max(latest, own[0]?.start_s ?? latest);
    const end_s = Math.min(to_s, Math.max(start_s, ...own.map((word) => word.end_s)));
    times.push({ text, start_s, end_s });
    latest = end_s;
  }
  return times;
};
