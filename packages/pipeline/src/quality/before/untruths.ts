import { numberIn } from './tex-arithmetic.ts';

export interface Untruth {
  left: string;
  right: string;
  values: [number, number];
}

/**
 * Neighbouring sides of `=`, `≈`, `<` … in `tex` that are both numbers and do not hold.
 * `=` allows for rounding to the digits shown (0.5 %), `\approx` for 3 %.
 */
export const untruthsOf = (tex: string): { tried: number; untruths: Untruth[] } => {
  const pieces = tex.split(/(=|\\approx|\\leq?(?![a-z])|\\geq?(?![a-z])|\\neq?(?![a-z])|<|>)/);
  const untruths: Untruth[] = [];
  let tried = 0;
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    const [left, relation, right] = [pieces[index - 1]!, pieces[index]!, pieces[index + 1]!];
    const values = [numberIn(left), numberIn(right)] as const;
    if (values[0] === null || values[1] === null) continue;
    tried += 1;
    if (!holds(values[0], relation, values[1]))
      untruths.push({ left, right, values: [values[0], values[1]] });
  }
  return { tried, untruths };
};

const holds = (left: number, relation: string, right: number): boolean => {
  const difference = Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right), 1e-300);
  if (relation === '=') return left === right || difference < 0.005;
  if (relation === '\\approx') return left === right || difference < 0.03;
  if (relation.startsWith('\\n')) return left !== right;
  if (relation === '<' || relation.startsWith('\\l')) return left <= right;
  return left >= right;
};
