import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Box } from '../geometry.ts';
import { type Formula, layFormula } from '../tex/formula.ts';
import type { FormulaPlace } from '../tex/paint-glyphs.ts';
import type { Theme } from '../theme.ts';
import type { LayoutFault } from '../visual.ts';

type Equation = VisualOf<'equation'>;

const relation = new Set(
  ['=', '<', '>', '≤', '≥', '≈', '≡', '→', '⇒', '⟹', '⇔', '⟺', '∝', '∼', '≠', '≅', '∈', '↦', '⟶', '⇌'].map(
    (sign) => `glyph ${sign.codePointAt(0)!.toString(16).toUpperCase()}`,
  ),
);

export interface Step {
  id: string;
  formula: Formula;
  /** Middle of the first relation sign on the main line, in em; null when there is none. */
  relation: number | null;
}

/** Where the sign stands that steps are aligned at: not one in an index or a limit. */
const relationOf = ({ glyphs }: Formula): number | null => {
  const main = glyphs.find(({ key, box }) => {
    const middle = box.y + box.height / 2;
    return relation.has(key) && middle < -0.12 && middle > -0.42 && box.width > 0.5;
  });
  return main === undefined ? null : main.box.x + main.box.width / 2;
};

/** Sets every step; `null` with the faults when one of them is not TeX. */
export const laySteps = (visual: Equation): { steps: Step[] | null; faults: LayoutFault[] } => {
  const steps: Step[] = [];
  const faults: LayoutFault[] = [];
  for (const [index, step] of visual.steps.entries()) {
    const id = `step${index + 1}`;
    try {
      const { formula, faults: own } = layFormula(step.tex, visual.parts);
      faults.push(...own.map((fault) => ({ ...fault, part: id })));
      steps.push({ id, formula, relation: relationOf(formula) });
    } catch (error) {
      faults.push({ code: 'tex_error', part: id, detail: `${step.tex}: ${(error as Error).message}` });
    }
  }
  for (const { id, tex } of visual.parts)
    if (steps.length === visual.steps.length && !steps.some(({ formula }) => formula.parts.has(id)))
      faults.push({ code: 'bad_reference', part: id, detail: `${tex} occurs in no step` });
  return { steps: steps.length === visual.steps.length ? steps : null, faults };
};

/** Colour of a part of any step. */
export const stepColour =
  (visual: Equation, theme: Theme) =>
  (part: string | null): string =>
    theme.roles[visual.parts.find((candidate) => candidate.id === part)?.role ?? 'ink'];

/** Ink of a formula at its place, in pixels. */
export const inkAt = ({ ink }: Formula, { x, y, size }: FormulaPlace): Box => ({
  x: x + ink.x * size,
  y: y + ink.y * size,
  width: ink.width * size,
  height: ink.height * size,
});

/** Distance of the mathematical axis, on which fraction bars lie, from the baseline, in em. */
export const axis = -0.25;
