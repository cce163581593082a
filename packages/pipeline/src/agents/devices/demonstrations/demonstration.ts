import type { VisualInput } from '../../writing/sketch.ts';
import { place, type Sketch, type SketchBeat } from '../../writing/sketch.ts';

/** A question with one right answer and answers that come of usual mistakes. */
export interface Choice {
  ask: string;
  right: string;
  wrong: string[];
  /** Why it is right: one spoken sentence. */
  because: string;
}

/** Answers that `It is …` leads to: numbers, things with an article, and single words that are no answer by themselves. */
const named = /^(?:[\d+−.(]|an? |the |(?!(?:yes|no|none|nothing)$)\S+(?<!ly)$)/;
const clause = /\b(?:is|are|was|were)\b/;

/** The right answer as it is spoken, with its reason. */
export const answerOf = ({ right, because }: Choice): string => {
  const alone = !named.test(right) || clause.test(right);
  return `${alone ? right.charAt(0).toUpperCase() + right.slice(1) : `It is ${right}`}. ${because}`;
};

/** One more scene of a demonstration, after the statement. */
export interface FurtherScene {
  title: string;
  draw(): Sketch;
}

/**
 * Something that is shown, and computed, on a concept: the remainders of 0 to 14, a heap that is being mended. It tells
 * what is general and true of the thing shown; every number in it is computed from the few that it names.
 */
export interface Demonstration {
  /** Unique, in kebab case. */
  id: string;
  /** What is seen, with its article: `the remainders of 0 to 14`. */
  name: string;
  /** Heading of the scene, at most six words. */
  title: string;
  /** The field of its topics, where it is not that of the subject. */
  field?: string;
  /** Topics that it shows. */
  about: RegExp;
  /** Words of a context that it may stand for where nothing shows the topic itself. */
  named?: RegExp;
  /** Opens the lesson: one or two sentences, the last one a question that the scene answers. */
  puzzle: string[];
  /** Deterministic. The element is `pic`. */
  draw(): Sketch;
  further?: FurtherScene;
  question: Choice;
  /** To take home, at most eight words. */
  stays: string;
  /** The numbers of the topic's formula are worked here, so that no example of the formula is needed. */
  worked?: true;
}

/** The scene of a demonstration: one visual, named `pic`, over the whole body. */
export const scene = (visual: VisualInput, alt: string, ...beats: SketchBeat[]): Sketch => ({
  elements: [place('pic', 'full', visual, alt)],
  beats,
});

/** Two visuals side by side, `pic` and `side`, the first one wider. */
export const besides = (
  [visual, alt]: [VisualInput, string],
  [other, otherAlt]: [VisualInput, string],
  ...beats: SketchBeat[]
): Sketch => ({
  elements: [place('pic', 'wide-left', visual, alt), place('side', 'narrow-right', other, otherAlt)],
  beats,
});

/** One degree in radians. */
export const degree = Math.PI / 180;

/** Whole numbers from `first` to `last`. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** A number as it is read in a sentence: at most `digits` significant digits. */
export const short = (value: number, digits = 3): string => String(Number(value.toPrecision(digits)));

/** A question with its right answer, wrong ones, and why. */
export const choice = (ask: string, right: string, wrong: string[], because: string): Choice => ({
  ask,
  right,
  wrong,
  because,
});
