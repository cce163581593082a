import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../../narration/narrated.ts';
import { schedule } from '../../render/schedule.ts';
import type { LaidElement } from '../../scenes/visual.ts';
import { bringsIn } from './pace.ts';

/** Longer than this the picture does not stay empty while the voice speaks already, in seconds. */
const patience_s = 2.4;

const elementOf = (action: Action): string => action.target.split('.')[0]!;

/**
 * Where nothing but the heading would be seen for long, what comes in first comes in with the first words: a viewer who hears of a
 * thing has it before the eyes. All that follows keeps its moment.
 */
export const withEarlyStart = (
  scene: Scene,
  laid: readonly LaidElement[],
  narration: NarratedScene,
): Scene => {
  const body = new Set(
    scene.elements.filter(({ region }) => region !== 'header' && region !== 'footer').map(({ id }) => id),
  );
  const first = schedule(scene, laid, narration)
    .actions.filter(({ action }) => bringsIn.has(action.do) && body.has(elementOf(action)))
    .reduce<{ action: Action; start_s: number } | null>(
      (earliest, next) => (earliest && earliest.start_s <= next.start_s ? earliest : next),
      null,
    );
  if (first === null || first.start_s <= patience_s) return scene;
  const early: Action = { ...first.action, cue: { fraction: 0 } };
  return {
    ...scene,
    beats: scene.beats.map((beat, index) => {
      const others = beat.actions.filter((action) => action !== first.action);
      return { ...beat, actions: index === 0 ? [early, ...others].slice(0, 24) : others };
    }),
  };
};
