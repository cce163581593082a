import type { CostRange } from './api/estimate.ts';
import type { LessonSize } from './lesson-size.ts';

/** US dollars for a million tokens. */
export interface ModelPrice {
  input: number;
  output: number;
}

/** Who does what; null: the rule-based authors. */
export type PriceOf = Record<'researcher' | 'planner' | 'writer', ModelPrice | 'unknown' | null>;

/**
 * Tokens of a call without repairs, as measured on 48 lessons. A model may be far wordier than the least, and is bounded by
 * what it is asked for at most; three rounds are the most that any step takes.
 */
const calls = {
  researcher: { input: 3_000, least: 300, most: 12_000 },
  planner: { input: 4_000, least: 400, most: 6_000 },
  writer: { input: 5_000, least: 300, most: 8_000 },
} as const;
const mostRounds = 3;

const roles = Object.keys(calls) as (keyof typeof calls)[];
const million = 1_000_000;
const cents = (usd: number) => Math.round(usd * 10_000) / 10_000;

/** What models cost for a lesson of that size, in US dollars; null where a price is not known. */
export function modelCost(prices: PriceOf, { scenes }: Pick<LessonSize, 'scenes'>): CostRange | null {
  let min_usd = 0;
  let max_usd = 0;
  for (const role of roles) {
    const price = prices[role];
    if (price === 'unknown') return null;
    if (price === null) continue;
    const times = role === 'writer' ? scenes : 1;
    const { input, least, most } = calls[role];
    min_usd += (times * (input * price.input + least * price.output)) / million;
    max_usd += (times * mostRounds * ((input + most) * price.input + most * price.output)) / million;
  }
  return { min_usd: cents(min_usd), max_usd: cents(max_usd) };
}
