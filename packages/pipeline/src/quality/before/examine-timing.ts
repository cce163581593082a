import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { dwellFor } from '../../agents/review/pace.ts';
import type { Timeline } from '../../render/timeline.ts';
import type { LaidElement, TextRun } from '../../scenes/visual.ts';
import { rule } from '../rule.ts';

const dwell = rule('dwell', 'before', 'max(2.8, 0.18 × words)', 's');
const cues = rule('cue_offset', 'before', 0.25, 's');
const found = rule('cue_found', 'before', 0, 'cues');

/** Rounding of times to whole frames. */
const frame_s = 1 / 30;

const wordsIn = (runs: TextRun[]): number =>
  runs
    .filter((run) => run.kind !== 'tex')
    .reduce((sum, run) => sum + run.text.split(/\s+/).filter(Boolean).length, 0);

export interface ShortStay {
  element: string;
  part: string;
  words: number;
  stay_s: number;
  missing_s: number;
  at_s: number;
  /** True where the end of the scene, not a `clear`, takes it away. */
  untilSceneEnd: boolean;
}

/** Text that leaves before it can be read. */
export const shortStays = (timeline: Timeline, elements: readonly LaidElement[]): ShortStay[] =>
  timeline.onScreen.flatMap(({ element, part, intervals }) => {
    const laid = elements.find(({ id }) => id === element)?.parts.find(({ id }) => id === part);
    if (!laid || laid.text.length === 0) return [];
    const words = wordsIn(laid.text);
    return intervals.flatMap(({ start_s, end_s }) => {
      const stay_s = end_s - start_s;
      const missing_s = dwellFor(words) - stay_s;
      return missing_s > frame_s
        ? [
            {
              element,
              part,
              words,
              stay_s,
              missing_s,
              at_s: start_s,
              untilSceneEnd: end_s >= timeline.leave.start_s - frame_s,
            },
          ]
        : [];
    });
  });

/** The checks that need the measured narration: long enough to read, and in step with the voice. */
export const examineTiming = (
  timeline: Timeline,
  elements: readonly LaidElement[],
  sceneStart_s: number,
): QualityCheck[] => {
  const scene = timeline.scene;
  const stays = shortStays(timeline, elements);
  const offsets = timeline.actions.flatMap(({ cue_s, start_s }) =>
    cue_s === null ? [] : [Math.abs(start_s - cue_s)],
  );
  const worst = Math.round(Math.max(0, ...offsets) * 1000) / 1000;
  const lost = timeline.findings.filter(({ code }) => code === 'cue_not_found');
  const offset = { value: worst, scene, detail: `${offsets.length} actions wait for a word; worst offset.` };
  const missing = { value: lost.length, scene, detail: lost[0]?.detail ?? 'Every cue has its word.' };
  return [
    ...(stays.length > 0
      ? stays.map((stay) =>
          dwell.fail({
            value: Math.round(stay.stay_s * 10) / 10,
            scene,
            at_s: Math.round((sceneStart_s + stay.at_s) * 10) / 10,
            detail: `${stay.element}.${stay.part} holds ${stay.words} words.`,
          }),
        )
      : [dwell.pass({ scene, detail: 'All text stays long enough to be read.' })]),
    (worst > 0.25 ? cues.fail : cues.pass)(offset),
    (lost.length > 0 ? found.warn : found.pass)(missing),
  ];
};
