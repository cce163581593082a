import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { landscape } from '../../scenes/frame.ts';
import { regionBoxes } from '../../scenes/regions.ts';
import { dark } from '../../scenes/theme.ts';
import { layOutVisual } from '../../scenes/visuals/registry.ts';
import { type ActionInput, show } from '../writing/actions.ts';
import { numberTex } from '../writing/compute.ts';
import { phrase } from '../writing/phrases.ts';
import { unitTex } from '../writing/plain-tex.ts';
import type { VisualInput } from '../writing/sketch.ts';
import { equation, type term } from '../writing/visuals.ts';

interface Quantity {
  tex: string;
  note?: string;
}

export interface Calculation {
  given: Quantity[];
  sought: Quantity;
  /** Lines of TeX from the formula to the numbers put in. */
  steps: string[];
  result: string;
  terms: ReturnType<typeof term>[];
}

/** A calculation on screen, with the names of its pieces. */
export interface Board {
  visual: VisualInput;
  /** Brings in what is given and what is sought, while the task is told. */
  introduce: ActionInput[];
  /** Target of a step, by its index. */
  step(index: number): string;
  result: string;
}

/** A quantity with its value, as it is given: `F = 12 N`, and what it is in a few words. */
export const givenAs = (
  symbol: { tex: string; meaning?: string; unit?: string | undefined },
  value: number,
): Quantity => ({
  tex: `${symbol.tex} = ${numberTex(value, 10)}${unitMark(symbol.unit)}`,
  ...noteOf(symbol.meaning),
});

const unitMark = (unit: string | undefined) =>
  !unit ? '' : unit === '°' ? '^\\circ' : `\\;${unitTex(unit)}`;

export const noteOf = (meaning: string | undefined): { note?: string } => {
  const words = meaning
    ?.split(',')[0]
    ?.replace(/^(?:the|an?) /, '')
    .trim();
  return words ? { note: phrase(words, 6) } : {};
};

const fits = (visual: VisualInput): boolean => {
  const { full } = regionBoxes({ heading: true, captionsBurned: true });
  const laid = layOutVisual({ id: 'work', visual: Visual.parse(visual) }, full, dark, landscape);
  return laid.faults.length === 0;
};

/**
 * The calculation as on a board, in the element `work`: given and sought beside the steps. Where that has no room, or nothing is given, the steps stand alone.
 */
export const boardOf = ({ given, sought, steps, result, terms }: Calculation): Board => {
  const board: VisualInput = {
    type: 'worked-example',
    given,
    sought,
    steps: steps.map((tex) => ({ tex })),
    result,
    parts: terms,
  };
  const step = (index: number) => `work.step${index + 1}`;
  if (given.length > 0 && given.length <= 6 && steps.length <= 5 && fits(board)) {
    const shown = given.map((_, index) => show(`work.given${index + 1}`, 0.1 + (0.5 * index) / given.length));
    return { visual: board, introduce: [...shown, show('work.sought', 0.75)], step, result: 'work.result' };
  }
  return {
    visual: equation(
      'stack',
      [...steps, result].map((tex): [string] => [tex]),
      terms,
    ),
    introduce: [],
    step,
    result: step(steps.length),
  };
};
