import type { QualityCheck } from '@lectern/contracts/quality.ts';

/** What a rule costs that fails once, and for each further time; and how much at most. */
const costs = {
  fail: { first: 12, further: 3, most: 24 },
  warn: { first: 2, further: 1, most: 6 },
} as const;

const costOf = (outcome: 'fail' | 'warn', times: number): number => {
  const { first, further, most } = costs[outcome];
  return times === 0 ? 0 : Math.min(most, first + further * (times - 1));
};

/**
 * How good a video is, from 0 to 100: 100 less, for each rule, 12 when it fails and 3 for each further time (24 at most), and 2
 * when it warns and 1 for each further time (6 at most). One fault that shows everywhere weighs less than many different ones.
 */
export const scoreOf = (checks: readonly Pick<QualityCheck, 'id' | 'outcome'>[]): number => {
  const rules = Map.groupBy(checks, ({ id }) => id);
  const lost = [...rules.values()].reduce((sum, found) => {
    const count = (outcome: QualityCheck['outcome']) =>
      found.filter((check) => check.outcome === outcome).length;
    return sum + costOf('fail', count('fail')) + costOf('warn', count('warn'));
  }, 0);
  return Math.max(0, 100 - lost);
};
