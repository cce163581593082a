import { indexOf, scoresIn } from './text-index.ts';

/** How well each text answers to the query, by BM25 over these texts; 0 where they share no word that says anything. */
export const rank = (query: string, texts: readonly string[]): number[] => scoresIn(indexOf(texts), query);
