import type { SketchBeat, VisualInput } from '../../writing/sketch.ts';

/** What a family draws, placed as the element `picture`: actions name its parts as `picture.<part>`. */
export interface Drawing {
  visual: VisualInput;
  alt: string;
  /** One or two beats on what is general and true of the thing drawn, and nothing on the topic itself. */
  beats: SketchBeat[];
  /** Parts that light up when one of the words is spoken over the picture afterwards. */
  lights?: [part: string, words: RegExp][];
}

/** A picture for a field of words: `a wave` for texts on frequency, crests, oscillation. */
export interface PictureFamily {
  /** Unique, in kebab case. */
  id: string;
  /** What is seen, with its article: `a travelling wave`. */
  name: string;
  /** Heading of the scene, at most five words. */
  title: string;
  /** How strongly a word speaks for the picture (1–4); words in the form of `wordsOf`, several words for a run of them. */
  words: Record<string, number>;
  /** Deterministic. */
  draw(): Drawing;
}
