import type { QualityCheck, QualityReport } from '@lectern/contracts/quality.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { textVisuals, type VisualType } from '@lectern/contracts/scene/visuals.ts';
import { scoreOf } from '@lectern/pipeline/quality/score.ts';

/** What came of one item of a file. */
export interface Evaluation {
  topic: string;
  outcome: 'made' | 'failed';
  /** Field of the lesson; empty when none was found. */
  subject: string;
  /** Seconds of finished video, and of work. */
  video_s: number;
  work_s: number;
  /** 0–100; null when nothing was made. */
  score: number | null;
  scenes: number;
  /** Scenes that show the subject, not words alone. */
  pictures: number;
  /** Scenes that are not as they were written. */
  degraded: number;
  /** The visuals of each scene, without its heading. */
  visuals: VisualType[][];
  /** The rule that costs most, with how often it failed or warned; null when all passed. */
  worst: string | null;
  failedChecks: string[];
  warnings: string[];
  /** Calls of models. */
  calls: number;
  error: string | null;
}

/** Everything about a lesson that is read from itself and its report. */
export const evaluationOf = (
  lesson: Lesson,
  quality: QualityReport,
  steps: readonly string[],
): Pick<
  Evaluation,
  'subject' | 'score' | 'scenes' | 'pictures' | 'degraded' | 'visuals' | 'worst' | 'failedChecks'
> => {
  const visuals = lesson.scenes.map((scene) =>
    scene.elements.map(({ visual }) => visual.type).filter((type) => type !== 'section'),
  );
  return {
    subject: lesson.subject,
    score: quality.score ?? scoreOf(quality.checks),
    scenes: visuals.length,
    pictures: visuals.filter((types) => types.some((type) => !textVisuals.has(type))).length,
    degraded: steps.filter((step) => step !== 'as_written').length,
    visuals,
    worst: worstOf(quality.checks),
    failedChecks: quality.checks
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ id, scene, detail }) => `${id}${scene ? ` in ${scene}` : ''}: ${detail}`),
  };
};

const worstOf = (checks: readonly QualityCheck[]): string | null => {
  const rules = Map.groupBy(
    checks.filter(({ outcome }) => outcome !== 'pass'),
    ({ id }) => id,
  );
  const [worst] = [...rules].sort(([, one], [, other]) => scoreOf(one) - scoreOf(other));
  if (worst === undefined) return null;
  const [id, found] = worst;
  const failed = found.filter(({ outcome }) => outcome === 'fail').length;
  return failed > 0 ? `✗ ${id} ×${failed}` : `! ${id} ×${found.length}`;
};

/** An item of which nothing came. */
export const failure = (topic: string, work_s: number, warnings: string[], error: unknown): Evaluation => ({
  topic,
  outcome: 'failed',
  subject: '',
  video_s: 0,
  work_s,
  score: null,
  ...{ scenes: 0, pictures: 0, degraded: 0, visuals: [], worst: null, failedChecks: [], warnings, calls: 0 },
  error: error instanceof Error ? error.message : String(error),
});
