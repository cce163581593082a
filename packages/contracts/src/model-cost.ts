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
 * Tokens of a call: `input` and `least` lie below what any of 49 lessons took without repairs, so that no request is refused
 * for its cost which could have been kept; `most` is what an answer may have. Three rounds are the most that a step takes.
 */
const calls = {
  researcher: { input: 2_000, least: 100, most: 12_000 },
  planner: { input: 3_000, least: 100, most: 6_000 },
  writer: { input: 4_000, least: 150, most: 8_000 },
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
