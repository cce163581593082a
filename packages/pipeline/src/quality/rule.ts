import type { QualityCheck, QualityReport } from '@lectern/contracts/quality.ts';

import { scoreOf } from './score.ts';

type Measured = Partial<Pick<QualityCheck, 'value' | 'scene' | 'at_s'>> & { detail: string };

/** One rule of the quality report: makes its checks with the rule's name, limit and unit filled in. */
export const rule = (
  id: string,
  phase: QualityCheck['phase'],
  limit: QualityCheck['limit'],
  unit: string | null,
) => {
  const check = (outcome: QualityCheck['outcome'], measured: Measured): QualityCheck => ({
    id,
    phase,
    outcome,
    value: null,
    limit,
    unit,
    scene: null,
    at_s: null,
    ...measured,
  });
  return {
    pass: (measured: Measured) => check('pass', measured),
    warn: (measured: Measured) => check('warn', measured),
    fail: (measured: Measured) => check('fail', measured),
  };
};

/** Adds the checks up; the report's outcome is the worst of them. */
export const reportOf = (checks: QualityCheck[]): QualityReport => {
  const count = (outcome: QualityCheck['outcome']) =>
    checks.filter((check) => check.outcome === outcome).length;
  const failed = count('fail');
  const warned = count('warn');
  return {
    outcome: failed > 0 ? 'fail' : warned > 0 ? 'warn' : 'pass',
    passed: count('pass'),
    warned,
    failed,
    score: scoreOf(checks),
    checks,
  };
};
