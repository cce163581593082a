import type { QualityCheck, QualityReport } from '@lectern/contracts/quality.ts';
import { Lesson, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { expect, test } from 'vitest';
import { type Evaluation, evaluationOf, failure } from '../../src/evaluate/evaluation.ts';
import { repeatsIn } from '../../src/evaluate/repeats.ts';
import { rowOf, summary, totalsOf } from '../../src/evaluate/summary.ts';

const check = (id: string, outcome: QualityCheck['outcome'], scene: string | null = null): QualityCheck => ({
  ...{
    id,
    outcome,
    scene,
    phase: 'before',
    detail: `${id} is so`,
    value: null,
    limit: null,
    unit: null,
    at_s: null,
  },
});
const report = (checks: QualityCheck[], score = 100): QualityReport => ({
  ...{ outcome: 'pass', passed: 0, warned: 0, failed: 0, score, checks },
});
const lines = { type: 'lines', lines: [{ text: 'words' }] };
const formula = { type: 'tex', tex: 'a' };
const lesson = Lesson.parse({
  version: SPEC_VERSION,
  title: 'A lesson',
  subject: 'Algebra',
  scenes: [[lines], [{ type: 'section', text: 'One' }, formula], [formula, lines]].map((visuals, index) => ({
    id: `s${index}`,
    title: 'S',
    purpose: 'example',
    elements: visuals.map((visual, place) => ({ id: `e${place}`, region: 'full', alt: 'a', visual })),
    beats: [{ id: 'b', say: 'Look.' }],
  })),
});

const made = (change: Partial<Evaluation>): Evaluation => ({
  ...{ topic: 'T', outcome: 'made', video_s: 60, work_s: 6, calls: 0, warnings: [], error: null },
  ...evaluationOf(lesson, report([]), ['as_written', 'as_written', 'simpler']),
  ...change,
});

test('scenes that show the subject are told from those of words alone', () => {
  const { scenes, pictures, degraded, visuals, subject } = made({});
  expect({ scenes, pictures, degraded, subject }).toEqual({
    scenes: 3,
    pictures: 2,
    degraded: 1,
    subject: 'Algebra',
  });
  expect(visuals).toEqual([['lines'], ['tex'], ['tex', 'lines']]);
});

test('the worst check is the rule that costs most, failures before warnings', () => {
  const found = [
    check('spacing', 'warn'),
    check('dwell', 'fail', 's1'),
    check('dwell', 'fail', 's2'),
    check('loudness', 'pass'),
  ];
  const evaluation = evaluationOf(lesson, report(found, 83), []);
  expect(evaluation).toMatchObject({ worst: '✗ dwell ×2', score: 83 });
  expect(evaluation.failedChecks).toEqual(['dwell in s1: dwell is so', 'dwell in s2: dwell is so']);
  expect(evaluationOf(lesson, report([check('spacing', 'warn')]), []).worst).toBe('! spacing ×1');
  expect(evaluationOf(lesson, report([check('spacing', 'pass')]), []).worst).toBeNull();
});

test('the same pictures in lessons on different subjects are told first; cards of all lessons do not count', () => {
  const visuals: Evaluation['visuals'] = [['title'], ['figure'], ['tex'], ['recap']];
  const repeats = repeatsIn([
    made({ topic: 'A', subject: 'Optics', visuals: [['axes']] }),
    made({ topic: 'B', subject: 'Optics', visuals: [['title'], ['axes'], ['quiz']] }),
    made({ topic: 'C', subject: 'Optics', visuals }),
    made({ topic: 'D', subject: 'Algebra', visuals: visuals.slice(1) }),
    made({ topic: 'E', subject: 'Algebra', visuals: [['tex'], ['figure']] }),
    failure('F', 1, [], new Error('no')),
    failure('G', 1, [], new Error('no')),
  ]);
  expect(repeats.map(({ visuals: shown, acrossSubjects }) => [shown, acrossSubjects])).toEqual([
    ['figure → tex', true],
    ['axes', false],
  ]);
  expect(repeats[0]!.items.map(({ topic }) => topic)).toEqual(['C', 'D']);
});

test('totals and table name what was not made, with its reason', () => {
  const results = [
    made({ score: 90 }),
    made({ score: 80, failedChecks: ['dwell: short'] }),
    failure('Lost', 2, ['x'], new Error('The voice is gone.')),
  ];
  expect(totalsOf(results, 10)).toMatchObject({
    ...{ items: 3, made: 2, without_failing_check: 1, lowest_score: 80, mean_score: 85, degraded_scenes: 2 },
    share_of_pictures: 4 / 6,
  });
  expect(summary(results, 10)).toContain('✗ Lost: The voice is gone.');
  expect(rowOf(results[2]!, 2).slice(0, 6)).toEqual(['3', 'Lost', '✗', '0/0', '0', 'not made']);
});
