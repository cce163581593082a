import type { Brief, BriefFormula } from '../../brief.ts';
import { equationOf, isSymbol, namesIn, rearranged } from '../../writing/algebra.ts';
import { type WorkedOut, workOut } from '../../writing/work-out.ts';
import { DimensionError, dimensionIn, dimensionOf, sameDimension } from './dimension.ts';
import { type Quantity, quantitiesOf } from './quantity.ts';

/** A formula with sensible numbers in it, worked out and checked. */
export interface Trial {
  find: string;
  given: Record<string, number>;
  units: Record<string, string | undefined>;
  done: WorkedOut;
}

/** Plain small numbers, for letters that stand for numbers alone. */
const plainNumbers = [
  [2, 3, 4, 5, 6],
  [3, 2, 5, 4, 7],
  [5, 4, 3, 2, 6],
  [3, 4, 5, 2, 6],
];
const plain = (values: number[]): Quantity => ({
  dimension: '',
  values,
  within: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  whole: false,
  angle: false,
  fixed: false,
  kind: 'number',
});
const natural = /physic|chem|electr|thermo|mechanic|optic|quantum/i;

/** True where both sides have the same dimension, as far as it is known. */
const dimensionsAgree = (expression: string, quantities: ReadonlyMap<string, Quantity | null>): boolean => {
  const equation = equationOf(expression);
  if (!equation) return false;
  const known = (name: string) => {
    const dimension = quantities.get(name)?.dimension;
    return dimension === undefined || dimension === null ? null : dimensionOf(dimension);
  };
  try {
    const [left, right] = [dimensionIn(equation.left, known), dimensionIn(equation.right, known)];
    return !left || !right || sameDimension(left, right);
  } catch (error) {
    if (error instanceof DimensionError) return false;
    throw error;
  }
};

/** What one would ask for: what stands alone, else what the text says that the formula gives, else what can be isolated. */
const unknownOf = (
  expression: string,
  names: string[],
  quantities: ReadonlyMap<string, Quantity | null>,
  text: string,
): string | null => {
  const equation = equationOf(expression);
  if (!equation) return null;
  const may = names.filter((name) => {
    const one = quantities.get(name);
    return rearranged(equation, name) !== null && !one?.fixed && !(one?.whole && one.kind === 'order');
  });
  const alone = [equation.left, equation.right].flatMap((side) => (isSymbol(side) ? [side.name] : []))[0];
  if (alone && may.includes(alone)) return alone;
  const asked = /\b(?:gives?|calculates?|determines?|predicts?|find)\b(.{3,60})/i.exec(text)?.[1] ?? '';
  const told = may.find((name) => {
    const kind = quantities.get(name)?.kind;
    return kind !== undefined && kind.length > 3 && asked.toLowerCase().includes(kind);
  });
  return told ?? may.find((name) => !quantities.get(name)?.whole) ?? null;
};

const suits = (value: number, quantity: Quantity | null | undefined): boolean => {
  if (!quantity) return Math.abs(value) > 1e-4 && Math.abs(value) < 1e6;
  return (
    value >= quantity.within[0] && value <= quantity.within[1] && (!quantity.whole || Number.isInteger(value))
  );
};

/** The symbols of a formula as quantities, in a natural science all known; null where an example would be guesswork. */
const readable = (formula: BriefFormula, brief: Brief): ReadonlyMap<string, Quantity | null> | null => {
  const quantities = quantitiesOf(formula, brief);
  const unknown = [...quantities.values()].filter((one) => one === null).length;
  if (natural.test(brief.field)) return unknown <= 1 && quantities.size > unknown ? quantities : null;
  const known = [...quantities.values()].some((one) => one !== null);
  return known || !/sin|cos|tan|log|\bd[A-Za-z]\b/.test(formula.expression ?? '') ? quantities : null;
};

/** A worked example of the formula with numbers that suit its quantities; null where none is found that is sensible. */
export const tryFormula = (formula: BriefFormula, brief: Brief): Trial | null => {
  const equation = equationOf(formula.expression ?? '');
  const quantities = equation && readable(formula, brief);
  if (!equation || !quantities || !dimensionsAgree(formula.expression!, quantities)) return null;
  const names = [...new Set([...namesIn(equation.left), ...namesIn(equation.right)])];
  if (names.length < 2 || names.length > 6) return null;
  const text = brief.sentences[formula.sentence]?.text ?? '';
  const find = unknownOf(formula.expression!, names, quantities, text);
  if (!find) return null;
  const free = names.filter((name) => name !== find);
  const missing = natural.test(brief.field) && free.some((name) => !quantities.get(name));
  if (missing) return null;
  const units = Object.fromEntries(names.map((name) => [name, quantities.get(name)?.unit]));
  const symbols = Object.fromEntries(
    brief.symbols.map(({ name, tex }) => {
      const unit = units[name];
      return [name, { tex, ...(unit ? { unit } : {}) }];
    }),
  );
  const degrees = new Set(names.filter((name) => quantities.get(name)?.angle));
  for (const numbers of plainNumbers) {
    const used = new Map<string, number>();
    const given = Object.fromEntries(
      free.map((name) => {
        const one = quantities.get(name) ?? plain(numbers);
        const turn = used.get(one.kind) ?? 0;
        used.set(one.kind, turn + 1);
        return [name, one.values[turn % one.values.length]!];
      }),
    );
    try {
      const done = workOut({ expression: formula.expression!, given, find, symbols, degrees });
      if (suits(done.value, quantities.get(find))) return { find, given, units, done };
    } catch {
      // These numbers do not suit the formula; the next ones may.
    }
  }
  return null;
};
