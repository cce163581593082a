import type { ModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { QualityReport } from '@lectern/contracts/quality.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { mendSpoken, type ReviewedScene, type ReviewSettings } from '../agents/review/review.ts';
import { writeCompanions } from '../compose/companions/write-companions.ts';
import type { TimedScene } from '../narrate-lesson.ts';
import { estimatedNarration } from '../narration/estimated.ts';
import { examineLesson } from '../quality/before/examine-lesson.ts';
import { reportOf } from '../quality/rule.ts';
import { compileTimeline } from '../render/timeline.ts';
import type { PipelineInput } from '../run.ts';
import { lateStays, withTimeToRead } from '../time-to-read.ts';
import { author } from './author.ts';
import { settingsFor } from './critic-settings.ts';
import { beginWork } from './work.ts';

/** What a lesson would be, from a run without voice and video. */
export interface Rehearsal {
  lesson: Lesson;
  /** How far each scene was degraded. */
  steps: TimedScene['step'][];
  /** Seconds, as an even voice would take. */
  duration_s: number;
  /** The checks before drawing. */
  quality: QualityReport;
  /** Absent: no model was asked. */
  model_usage?: ModelUsage;
}

/**
 * Everything of a run that needs neither voice nor video, in a fraction of its time: the authors and the critic, the checks before
 * drawing on an even voice, and the companions that are drawn from the scene graph (poster, thumbnail, quiz …) in `artifacts/`.
 */
export const rehearse = async (input: PipelineInput): Promise<Rehearsal> => {
  const work = await beginWork(input);
  const draft = await author(work);
  const settings = await settingsFor(work, draft);
  let start_s = 0;
  const scenes = draft.scenes.map((reviewed): TimedScene => {
    const timed = { ...inStep(reviewed, settings), start_s };
    start_s += timed.narration.duration_s;
    return timed;
  });
  const lesson = { ...draft.lesson, scenes: scenes.map(({ scene }) => scene) };
  await writeCompanions({
    ...{ lesson, scenes, theme: work.theme, frame: work.frame },
    captions: work.request.captions,
    folder: work.artifacts,
    signal: work.signal,
  });
  const quality = reportOf(examineLesson(lesson, scenes, work.frame));
  return {
    lesson,
    steps: scenes.map(({ step }) => step),
    duration_s: start_s,
    quality,
    model_usage: draft.model_usage,
  };
};

/** A scene with an even voice, mended as it would be with a real one. */
const inStep = (reviewed: ReviewedScene, settings: ReviewSettings) => {
  const fitting = mendSpoken(reviewed, estimatedNarration(reviewed.scene, settings.speed), settings);
  const first = estimatedNarration(fitting.scene, settings.speed);
  const late = lateStays(fitting, first);
  const rested = late.length > 0 ? withTimeToRead(fitting, first, late) : fitting;
  const narration = estimatedNarration(rested.scene, settings.speed);
  return { ...rested, narration, timeline: compileTimeline(rested.scene, rested.laid, narration) };
};
