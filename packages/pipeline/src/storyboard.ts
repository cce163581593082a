import type { Storyboard } from '@lectern/contracts/storyboard.ts';
import { estimateBeat } from './agents/review/pace.ts';
import type { Draft } from './making/author.ts';
import type { TimedScene } from './narrate-lesson.ts';
import { silences } from './narration/narrate-scene.ts';

/** The storyboard of a lesson before it has its voice; `speed` as in the request. */
export const estimatedStoryboard = (draft: Draft, speed: number): Storyboard => {
  let start_s = 0;
  const scenes = draft.scenes.map(({ scene, step }) => {
    const beats_s = scene.beats.reduce((sum, beat) => sum + estimateBeat(beat, speed), 0);
    const duration_s = Math.round((silences.lead + beats_s + silences.tail) * 10) / 10;
    const place = { id: scene.id, title: scene.title, start_s, duration_s, step };
    start_s = Math.round((start_s + duration_s) * 10) / 10;
    return place;
  });
  return { ...whatIsKnown(draft), timing: 'estimated', scenes };
};

/** The storyboard of scenes that have their voice; some may have been left out or taken in since the draft. */
export const storyboardOf = (draft: Draft, scenes: readonly TimedScene[]): Storyboard => ({
  ...whatIsKnown(draft),
  warnings: draft.warnings.flatMap((warning) => {
    if (warning.scene === undefined) return [warning];
    const { id } = draft.scenes[warning.scene - 1]?.scene ?? {};
    const now = scenes.findIndex(({ scene }) => scene.id === id);
    return now < 0 ? [] : [{ ...warning, scene: now + 1 }];
  }),
  timing: 'measured',
  scenes: scenes.map(({ scene, narration, start_s, step }) => ({
    id: scene.id,
    title: scene.title,
    start_s,
    duration_s: narration.duration_s,
    step,
  })),
});

const whatIsKnown = ({ lesson, sources, warnings, model_usage }: Draft) => ({
  lesson,
  sources,
  warnings,
  ...(model_usage && { model_usage }),
});
