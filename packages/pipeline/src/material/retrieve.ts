import type { Likeness } from './likeness.ts';
import type { SearchableMaterial } from './shared-indexes.ts';
import { scoresIn } from './text-index.ts';

/** Reciprocal rank fusion (Cormack, Clarke, Büttcher 2009): how little the first places differ. */
const evenness = 60;
/** Cosine below which a passage is not taken for near in meaning. */
const leastLikeness = 0.35;

/** Places by score, best first, of those that have one. */
const placed = (scores: readonly number[], least: number): Map<number, number> => {
  const order = scores
    .map((score, index) => ({ score, index }))
    .filter(({ score }) => score > least)
    .sort((one, other) => other.score - one.score || one.index - other.index);
  return new Map(order.map(({ index }, place) => [index, place]));
};

/**
 * The passages that answer best, by words and, where likeness of meaning is known, by that too; best first, at most `limit`.
 * Indices of `material.passages`.
 */
export const retrieve = (
  material: SearchableMaterial,
  query: string,
  limit: number,
  likeness: Likeness | null = null,
): number[] => {
  const words = placed(scoresIn(material.index, query), 0);
  const like = placed(likeness?.to(query) ?? [], leastLikeness);
  const score = (index: number) =>
    [words, like].reduce((sum, places) => {
      const place = places.get(index);
      return place === undefined ? sum : sum + 1 / (evenness + place);
    }, 0);
  return [...new Set([...words.keys(), ...like.keys()])]
    .map((index) => ({ index, score: score(index) }))
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, limit)
    .map(({ index }) => index);
};
