import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Candidate } from '../../agents/review/candidates.ts';
import type { Timeline } from '../../render/timeline.ts';
import type { Frame } from '../../scenes/frame.ts';
import type { LaidElement } from '../../scenes/visual.ts';
import { rule } from '../rule.ts';
import { examineTiming } from './examine-timing.ts';
import { examineMoments } from './moments/examine-moments.ts';
import { checkSymbols } from './symbols.ts';

interface ExaminedScene {
  scene: Scene;
  /** How far the critic has degraded it. */
  step: Candidate['step'];
  laid: LaidElement[];
  timeline: Timeline;
  start_s: number;
  /** What the critic measured on the scene as it is drawn. */
  checks: QualityCheck[];
}

const whole = rule('scene_as_meant', 'before', 'as written or reflowed', null);

/** A scene that has lost something to fit is a pity, even if all that is left of it is good. */
const checkWhole = ({ scene: { id, title }, step }: ExaminedScene): QualityCheck => {
  const lost = step === 'simpler' || step === 'text_card';
  const measured = {
    value: step,
    scene: id,
    detail: lost ? `“${title}” was made simpler to fit.` : 'The scene shows what was meant.',
  };
  return lost ? whole.warn(measured) : whole.pass(measured);
};

/** The half of the quality report that is read from the scene graph. */
export const examineLesson = (
  lesson: Lesson,
  scenes: readonly ExaminedScene[],
  frame: Frame,
): QualityCheck[] => [
  ...checkSymbols(lesson),
  ...scenes.map(checkWhole),
  ...scenes.flatMap(({ scene, laid, timeline, start_s, checks }) => [
    ...checks,
    ...examineMoments({ scene, elements: laid, frame }, timeline, start_s),
    ...examineTiming(timeline, laid, start_s),
  ]),
];
