import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { Purpose, Sketch } from '../writing/sketch.ts';

export type Subject = 'mathematics' | 'physics' | 'chemistry' | 'computing';

/** A symbol of the entry's formulas. It keeps one meaning and one colour through the lesson. */
export interface ShelfSymbol {
  /** As it is set: `F_{\text{net}}`, `\lambda`. */
  tex: string;
  /** Its name in `expression`s: `F`, `lambda`. */
  name: string;
  /** With its article, as it is read in a sentence: `the net force`. */
  meaning: string;
  /** As read in captions: `N`, `m/s²`. */
  unit?: string;
  role: Role;
}

export interface ShelfFormula {
  id: string;
  tex: string;
  /** A mathjs equation in the symbols' names, `P*V = n*R*T`; absent where nothing can be computed from it. */
  expression?: string;
  /** The formula in words, one spoken sentence that leads to it. */
  says: string;
}

/** A calculation that the writer works out: rearranged, filled with numbers, computed and checked. No result is typed in. */
export interface WorkedExample {
  /** The situation and the question, one or two sentences with the numbers in them. */
  ask: string;
  /** Id of a formula that has an expression. */
  formula: string;
  /** Values by symbol name, in the symbols' units. Constants of the formula too. */
  given: Record<string, number>;
  /** Name of the symbol to find; it must occur once in the expression. */
  find: string;
  /** Significant digits of the result; 3 when absent. */
  digits?: number;
  /** One closing sentence on what the number tells. `{result}` stands for the computed value with its unit. */
  sense?: string;
}

/** A scene that shows something other than text. */
export interface Picture {
  id: string;
  /** Heading on screen, at most six words. */
  title: string;
  /**
   * Its place in the lesson. `hook` and `example` come before the statement (concrete first); `derivation`,
   * `exploration`, `process` and `comparison` after it; `application` late.
   */
  purpose: Extract<
    Purpose,
    'hook' | 'example' | 'derivation' | 'exploration' | 'process' | 'comparison' | 'application'
  >;
  /** 1: always; 2: in lessons from about a minute; 3: only in long ones. */
  depth?: 1 | 2 | 3;
  /** Elements (ids unique in the scene; regions other than `header`, which the writer fills) and beats. Deterministic. */
  draw(): Sketch;
}

/** What a good textbook knows about one topic. Cited as a source of kind `reference`. */
export interface ShelfEntry {
  /** Unique, in kebab case. */
  id: string;
  /** The usual name first, then every other name that a topic might use. Case, accents, hyphens, plural and `'s` do not matter. */
  names: string[];
  /** Words of which at least one must stand in topic or context where a name means several things (`critical point` for Fermat). */
  needs?: string[];
  subject: Subject;
  /** Field within the subject, for the eyebrow of the title card: `Electromagnetism`. */
  field: string;
  /** The statement or definition in one or two plain sentences of at most 20 words. */
  says: string[];
  /** Why anyone wanted it: one or two sentences to the viewer, the last one a question. Opens the lesson. */
  puzzle: string[];
  symbols?: ShelfSymbol[];
  /** The first is the chief one. */
  formulas?: ShelfFormula[];
  /** At least two where possible; the first is concrete and stands before the statement. */
  pictures: Picture[];
  example?: WorkedExample;
  misconception?: { tempting: string; truth: string };
  /** What it is good for: spoken sentences, the first one in shorter lessons. */
  uses?: string[];
  /** Two or three points to take home, each at most ten words; set on the recap card. */
  takeaways: string[];
  /** For the viewer, with the answer that is spoken after a pause. */
  question: { ask: string; answer: string };
}
