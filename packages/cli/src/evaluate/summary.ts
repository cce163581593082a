import type { Evaluation } from './evaluation.ts';
import { repeatsIn } from './repeats.ts';

/** Titles of the table's columns. */
export const head = [
  '#',
  'topic',
  'score',
  'pictures',
  'degraded',
  'worst check',
  'video s',
  'work s',
  'warnings',
];

/** One row of the table. */
export const rowOf = (evaluation: Evaluation, index: number): string[] => [
  String(index + 1),
  evaluation.topic.slice(0, 40),
  evaluation.score === null ? '✗' : String(evaluation.score),
  `${evaluation.pictures}/${evaluation.scenes}`,
  String(evaluation.degraded),
  evaluation.error === null ? (evaluation.worst ?? '') : 'not made',
  evaluation.video_s.toFixed(1),
  evaluation.work_s.toFixed(1),
  [...new Set(evaluation.warnings)].join(' '),
];

/** What all results come to. */
export const totalsOf = (results: readonly Evaluation[], wall_s: number) => {
  const made = results.filter(({ outcome }) => outcome === 'made');
  const sum = (pick: (evaluation: Evaluation) => number) =>
    made.reduce((total, next) => total + pick(next), 0);
  const scores = made.map(({ score }) => score ?? 0);
  return {
    items: results.length,
    made: made.length,
    without_failing_check: made.filter(({ failedChecks }) => failedChecks.length === 0).length,
    lowest_score: scores.length > 0 ? Math.min(...scores) : null,
    mean_score: scores.length > 0 ? Math.round(sum(({ score }) => score ?? 0) / scores.length) : null,
    share_of_pictures:
      sum(({ pictures }) => pictures) /
      Math.max(
        1,
        sum(({ scenes }) => scenes),
      ),
    degraded_scenes: sum(({ degraded }) => degraded),
    video_s: sum(({ video_s }) => video_s),
    wall_s,
    repeats: repeatsIn(results),
  };
};

/** What models were asked for, where any was. */
const callsOf = (results: readonly Evaluation[]): string[] => {
  const calls = results.reduce((sum, one) => sum + one.calls, 0);
  if (calls === 0) return [];
  const over = results.filter((one) => one.calls > 2 + one.scenes).length;
  const told = results.filter(({ warnings }) => warnings.includes('model_fallback')).length;
  return [
    `${calls} calls of models; ${over} videos took more than two and one a scene, ${told} warn of a step that the rule-based authors took over.`,
  ];
};

/** The totals, sequences that repeat, and every failure with its reason. */
export const summary = (results: readonly Evaluation[], wall_s: number): string => {
  const totals = totalsOf(results, wall_s);
  const share = Math.round(100 * totals.share_of_pictures);
  return [
    `${totals.made} of ${totals.items} made, ${totals.without_failing_check} without a failing check; score ${totals.mean_score ?? '–'} on average, ${totals.lowest_score ?? '–'} at least.`,
    `${share} % of scenes show the subject; ${totals.degraded_scenes} scenes are not as they were written.`,
    `${totals.video_s.toFixed(0)} s of video in ${wall_s.toFixed(0)} s.`,
    ...callsOf(results),
    ...(totals.repeats.length === 0 ? ['No two lessons have the same sequence of visuals.'] : []),
    ...totals.repeats.map(
      ({ visuals, items, acrossSubjects }) =>
        `${acrossSubjects ? '✗ across subjects' : '· within a subject'}: ${items.map(({ topic, subject }) => `${topic} (${subject || 'no subject'})`).join(', ')}: ${visuals}`,
    ),
    ...results.flatMap(({ topic, error, failedChecks }) => [
      ...(error ? [`✗ ${topic}: ${error}`] : []),
      ...failedChecks.map((check) => `✗ ${topic}: ${check}`),
    ]),
  ].join('\n');
};
