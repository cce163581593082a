import { expect, test } from 'vitest';
import { reportOf, rule } from '../../src/quality/rule.ts';
import { scoreOf } from '../../src/quality/score.ts';

const checks = (id: string, outcome: 'pass' | 'warn' | 'fail', times = 1) =>
  Array.from({ length: times }, () => ({ id, outcome }));

test.each([
  ['nothing was found', checks('a', 'pass', 9), 100],
  ['a rule fails', checks('a', 'fail'), 88],
  ['a rule fails in two scenes', checks('a', 'fail', 2), 85],
  ['a rule fails everywhere', checks('a', 'fail', 40), 76],
  ['two rules fail', [...checks('a', 'fail'), ...checks('b', 'fail')], 76],
  ['a rule warns', checks('a', 'warn'), 98],
  ['a rule warns everywhere', checks('a', 'warn', 40), 94],
  ['a rule fails and warns', [...checks('a', 'fail'), ...checks('a', 'warn')], 86],
  ['all is wrong', 'abcdefgh'.split('').flatMap((id) => checks(id, 'fail', 9)), 0],
])('where %s: %#', (_what, found, score) => {
  expect(scoreOf(found)).toBe(score);
});

test('a report carries its score', () => {
  const made = rule('a', 'before', 1, 'px');
  expect(reportOf([made.pass({ detail: '' }), made.fail({ detail: '' })])).toMatchObject({
    outcome: 'fail',
    score: 88,
  });
});
