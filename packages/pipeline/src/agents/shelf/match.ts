import type { ShelfEntry } from './entry.ts';
import { shelf } from './shelf.ts';

const kinds = new Set(
  'the a an of law laws theorem theorems principle rule rules equation equations formula formulas method methods test definition scale algorithm algorithms curve function functions number numbers concept technique in for and problem s to introduction basics understanding explained time what is how'.split(
    ' ',
  ),
);

/** Words without case, accents, possessive, hyphens and plural. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼ]s\b|s['‘’ʼ](?=\s|$)/g, '')
    .replace(/['‘’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}²³]+/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word.length > 4 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word,
    );

const core = (words: string[]) => words.filter((word) => !kinds.has(word));
/** True when `inner` stands in `outer` as a run of words. */
const runsIn = (inner: string[], outer: string[]) =>
  inner.length > 0 && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);

/** The least score of a name that is the topic's own. */
export const sameName = 80;

interface Match {
  entry: ShelfEntry;
  score: number;
}

const needed = (entry: ShelfEntry, text: string) =>
  !entry.needs || entry.needs.some((word) => runsIn(wordsOf(word), wordsOf(text)));

/** How well a topic is one of the names: 100 the same words, 80 the same but for `theorem` and its kind, less where the name is only part of it. */
const topicScore = (names: string[], topic: string[]): number =>
  Math.max(
    0,
    ...names.map((name) => {
      const words = wordsOf(name);
      const [own, asked] = [core(words), core(topic)];
      if (words.join(' ') === topic.join(' ')) return 100;
      if (own.length > 0 && own.join(' ') === asked.join(' ')) return sameName;
      if (words.length > 1 && runsIn(words, topic)) return 50 + words.length;
      if (own.length > 1 && runsIn(own, asked)) return 40 + own.length;
      if (
        words.length === 1 &&
        own.length === 1 &&
        own[0]!.length > 6 &&
        asked.length <= 2 &&
        asked.includes(own[0]!)
      )
        return 30;
      return 0;
    }),
  );

/** The entry on the topic itself, if there is one whose name says it at least that well (`topicScore`). */
export const entryOn = (topic: string, context: string, least = 1): ShelfEntry | null => {
  const words = wordsOf(topic.slice(0, 500));
  const matches: Match[] = shelf
    .filter((entry) => needed(entry, `${topic} ${context}`))
    .map((entry) => ({ entry, score: topicScore(entry.names, words) }))
    .filter(({ score }) => score >= least)
    .sort((left, right) => right.score - left.score || left.entry.id.localeCompare(right.entry.id));
  return matches[0]?.entry ?? null;
};

/** Entries that the context names in so many words, the longest name first; at most `limit`. */
export const entriesNamed = (
  context: string,
  limit: number,
  entries: readonly ShelfEntry[] = shelf,
): ShelfEntry[] => {
  const words = wordsOf(context.slice(0, 6000));
  return entries
    .filter((entry) => needed(entry, context))
    .map((entry) => ({
      entry,
      score: Math.max(
        0,
        ...entry.names
          .map((name) => wordsOf(name))
          .map((name) =>
            name.join('').length > 6 && runsIn(name, words) ? name.length * 10 + name.join('').length : 0,
          ),
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.entry.id.localeCompare(right.entry.id))
    .slice(0, limit)
    .map(({ entry }) => entry);
};
