import { sizesFrom } from '../fit.ts';
import type { LayoutFault } from '../visual.ts';
import type { Formula } from './formula.ts';

/** The largest em that fits the room, not above the wished one; the smallest legible one, with a fault, where none fits. */
export const fitFormulas = (
  formulas: readonly Formula[],
  wished: number,
  fits: (size: number) => boolean,
): { size: number; faults: LayoutFault[] } => {
  const sizes = sizesFrom(wished, 34);
  const size = sizes.find(fits);
  if (size !== undefined) return { size, faults: [] };
  const least = sizes.at(-1)!;
  const detail = `${formulas.map((formula) => formula.tex).join(' ; ')} at ${least} px`;
  return { size: least, faults: [{ code: 'does_not_fit', part: null, detail }] };
};
