import { setImmediate as turn } from 'node:timers/promises';
import type { Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import type { TimedScene } from '../../narrate-lesson.ts';
import type { Stage } from '../../render/frames.ts';
import { drawStill } from '../../render/still.ts';
import { type PictureWorth, picture } from './picture-worth.ts';
import { type Moment, stillMoments } from './still-moments.ts';

/** A moment of a scene, and how well it stands for it. */
export interface RatedFrame {
  scene: number;
  /** Seconds from the start of the scene. */
  t: number;
  worth: number;
}

/** How much a scene of this purpose says of the subject; an answer is not given away, a recap is words. */
const purposes: Partial<Record<Scene['purpose'], number>> = {
  statement: 1,
  derivation: 1,
  exploration: 1,
  process: 1,
  example: 0.9,
  application: 0.8,
  definition: 0.7,
  comparison: 0.7,
  hook: 0.4,
  open: 0.3,
  misconception: 0.2,
};

const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Words of four letters and more that the lesson's title shares with what the scene shows. */
const kinship = (lesson: Lesson, scene: Scene): number => {
  const wanted = words(lesson.title);
  const told = words([scene.title, ...scene.elements.map(({ alt }) => alt)].join(' '));
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => told.has(word)).length / wanted.size;
};

/** A frame is best half full: less looks empty, more cannot be read when it is small. */
const fullness = (filled: number) => 1 - Math.min(1, Math.abs(filled - 0.5) / 0.5) ** 1.5;

const rate = (lesson: Lesson, { scene }: TimedScene, moment: Moment, seen: PictureWorth): number => {
  const pictures = scene.elements.filter(({ visual }) => !textVisuals.has(visual.type)).length;
  // A drawing says more from afar than a formula, and a formula more than words.
  const shows = pictures === 0 ? 0 : moment.pictured > 0 ? 3 : 2;
  return (
    shows +
    (purposes[scene.purpose] ?? 0) +
    kinship(lesson, scene) +
    2 * fullness(seen.filled) +
    seen.contrast +
    seen.colour -
    seen.offCentre -
    moment.dimmed
  );
};

/** Longer side in pixels of the drawings that are looked at. */
const small = 320;

/**
 * The best frame of every scene, in the order of the scenes, rated so that the best of all can be told: it shows the
 * subject, is well filled, has contrast and colour, and nothing in it is half finished.
 */
export const bestFrames = async (
  lesson: Lesson,
  scenes: readonly TimedScene[],
  stages: readonly Stage[],
  signal: AbortSignal,
): Promise<RatedFrame[]> => {
  const frames: RatedFrame[] = [];
  for (const [index, scene] of scenes.entries()) {
    const stage = stages[index]!;
    const scale = small / Math.max(stage.frame.width, stage.frame.height);
    const size = {
      width: Math.round(stage.frame.width * scale),
      height: Math.round(stage.frame.height * scale),
    };
    let best: RatedFrame | null = null;
    for (const moment of stillMoments(scene)) {
      await turn(undefined, { signal });
      const worth = rate(lesson, scene, moment, picture(drawStill(stage, moment.t, size)));
      if (best === null || worth > best.worth) best = { scene: index, t: moment.t, worth };
    }
    frames.push(best!);
  }
  return frames;
};
