import type { Beat, Element, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Region } from '@lectern/contracts/scene/roles.ts';
import type { Visual } from '@lectern/contracts/scene/visuals.ts';
import type { z } from 'zod';
import type { ActionInput } from './actions.ts';

export type SceneInput = z.input<typeof Scene>;
export type ElementInput = z.input<typeof Element>;
export type VisualInput = z.input<typeof Visual>;
export type Purpose = SceneInput['purpose'];

/** A beat before it is numbered. */
export type SketchBeat = Omit<z.input<typeof Beat>, 'id'>;

/** The inside of a scene: what stands on screen and what is said. The writer adds the heading, the ids and the sources. */
export interface Sketch {
  elements: ElementInput[];
  beats: SketchBeat[];
}

/** Places a visual in a region. `alt` says what a viewer who cannot see it should know. */
export const place = (id: string, region: Region, visual: VisualInput, alt: string): ElementInput => ({
  id,
  region,
  visual,
  alt,
});

/** One idea: a sentence or two, and the actions that they cue. */
export const beat = (say: string, ...actions: ActionInput[]): SketchBeat => ({ say, actions });

/** The same beat followed by `seconds` of silence, for the viewer to think (at most 2.5: longer reads as a fault). */
export const pause = (seconds: number, spoken: SketchBeat): SketchBeat => ({
  ...spoken,
  pause_after_s: seconds,
});

/** The same beat, spoken as `speech` where the narrator should not derive it from the caption. */
export const spokenAs = (speech: string, spoken: SketchBeat): SketchBeat => ({ ...spoken, speech });
