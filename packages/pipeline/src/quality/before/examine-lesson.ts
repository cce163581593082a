import type { QualityCheck } from '@lectern/contracts/quality.ts';
import type { Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Timeline } from '../../render/timeline.ts';
import type { Frame } from '../../scenes/frame.ts';
import type { LaidElement } from '../../scenes/visual.ts';
import { examineTiming } from './examine-timing.ts';
import { examineMoments } from './moments/examine-moments.ts';
import { checkSymbols } from './symbols.ts';

interface ExaminedScene {
  scene: Scene;
  laid: LaidElement[];
  timeline: Timeline;
  start_s: number;
  /** What the critic measured on the scene as it is drawn. */
  checks: QualityCheck[];
}

/** The half of the quality report that is read from the scene graph. */
export const examineLesson = (
  lesson: Lesson,
  scenes: readonly ExaminedScene[],
  frame: Frame,
): QualityCheck[] => [
  ...checkSymbols(lesson),
  ...scenes.flatMap(({ scene, laid, timeline, start_s, checks }) => [
    ...checks,
    ...examineMoments({ scene, elements: laid, frame }, timeline, start_s),
    ...examineTiming(timeline, laid, start_s),
  ]),
];
