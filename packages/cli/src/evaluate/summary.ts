import type { Evaluation } from './evaluate.ts';

/** One row of the table. */
export const rowOf = (evaluation: Evaluation, index: number): string[] => [
  String(index + 1),
  evaluation.topic.slice(0, 36),
  evaluation.outcome,
  evaluation.video_s.toFixed(1),
  evaluation.work_s.toFixed(1),
  String(evaluation.failedChecks.length),
  `${evaluation.pictures}/${evaluation.scenes}`,
  evaluation.visuals.join(' '),
  [...new Set(evaluation.warnings)].join(' '),
];

/** What models were asked for, where any was. */
const callsOf = (made: Evaluation[]): string[] => {
  const calls = made.reduce((sum, one) => sum + one.calls, 0);
  if (calls === 0) return [];
  const over = made.filter((one) => one.calls > 2 + one.scenes).length;
  const told = made.filter(({ warnings }) => warnings.includes('model_fallback')).length;
  return [
    `${calls} calls of models; ${over} videos took more than two and one a scene, ${told} warn of a step that the rule-based authors took over.`,
  ];
};

/** The totals, and every failure with its reason. */
export const summary = (results: Evaluation[], wall_s: number): string => {
  const made = results.filter(({ outcome }) => outcome === 'made');
  const clean = made.filter(({ failedChecks }) => failedChecks.length === 0);
  const total = (pick: (evaluation: Evaluation) => number) => made.reduce((sum, next) => sum + pick(next), 0);
  const share = Math.round(
    (100 * total(({ pictures }) => pictures)) /
      Math.max(
        1,
        total(({ scenes }) => scenes),
      ),
  );
  return [
    `${made.length} of ${results.length} made, ${clean.length} without a failing check, ${share} % of scenes show something other than text.`,
    `${total(({ video_s }) => video_s).toFixed(0)} s of video in ${wall_s.toFixed(0)} s.`,
    ...callsOf(made),
    ...results.flatMap(({ topic, error, failedChecks }) => [
      ...(error ? [`✗ ${topic}: ${error}`] : []),
      ...failedChecks.map((check) => `✗ ${topic}: ${check}`),
    ]),
  ].join('\n');
};
