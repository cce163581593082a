import type { Brief, BriefFormula, BriefSymbol } from '../../brief.ts';
import { constants } from './constants.ts';
import { kinds } from './kinds.ts';

/** What is known of the quantity behind a symbol. */
export interface Quantity {
  unit?: string;
  /** Powers of the base units; null where it depends on the formula. */
  dimension: string | null;
  values: number[];
  within: [least: number, most: number];
  whole: boolean;
  angle: boolean;
  /** A constant of nature: never turned. */
  fixed: boolean;
  /** Id of its kind; empty for constants. */
  kind: string;
}

const positive: [number, number] = [Number.MIN_VALUE, Number.POSITIVE_INFINITY];

/** Where a text speaks of the very small or the very energetic, other numbers are sensible. */
const special: { kind: string; where: RegExp; values: number[] }[] = [
  { kind: 'momentum', where: /quantum|electron|matter wave|photon/i, values: [1e-24, 2e-24] },
  { kind: 'mass', where: /mass.energy|speed of light|relativ/i, values: [0.001] },
  { kind: 'mass', where: /quantum|electron/i, values: [9.109e-31] },
  { kind: 'frequency', where: /photon|quantum|light/i, values: [5e14] },
  { kind: 'charge', where: /moving|magnetic field|particle/i, values: [1.602e-19] },
  { kind: 'speed', where: /magnetic field|particle accelerator|electron/i, values: [1e6] },
  { kind: 'count', where: /microscopic|microstates|arrangements/i, values: [1e20] },
];

/** The quantity that a symbol means in such a text; null where its meaning is not known or names none. */
export const quantityOf = (symbol: BriefSymbol, text = ''): Quantity | null => {
  const { meaning } = symbol;
  if (!meaning) return null;
  const constant = constants.find(({ words }) => words.test(meaning));
  if (constant)
    return {
      unit: constant.unit,
      dimension: constant.dimension,
      values: [constant.value],
      within: positive,
      whole: false,
      angle: false,
      fixed: true,
      kind: '',
    };
  const known = kinds.find(({ words }) => words.test(meaning));
  if (!known) return null;
  return {
    ...(known.unit ? { unit: known.unit } : {}),
    dimension: known.dimension,
    values: special.find(({ kind, where }) => kind === known.id && where.test(text))?.values ?? known.values,
    within: known.within ?? positive,
    whole: known.whole ?? false,
    angle: known.angle ?? false,
    fixed: known.still ?? false,
    kind: known.id,
  };
};

/** The quantities of a formula by the names of its symbols; null for those that are not known. */
export const quantitiesOf = (formula: BriefFormula, brief: Brief): Map<string, Quantity | null> => {
  const text = `${brief.topic} ${brief.sentences.map((one) => one.text).join(' ')}`;
  const found = brief.symbols
    .filter(({ name }) => formula.symbols.includes(name))
    .map((symbol): [string, Quantity | null] => [symbol.name, quantityOf(symbol, text)]);
  return new Map(inOneUnit(found));
};

const scales: Record<string, number> = { nm: 1e-9, cm: 0.01 };

/** Lengths in nm or cm stay so where nothing but pure numbers stands beside them; otherwise all is in SI units. */
const inOneUnit = (found: [string, Quantity | null][]): [string, Quantity | null][] => {
  const units = new Set(found.flatMap(([, one]) => (one?.dimension === '' || !one ? [] : [one.unit])));
  if (units.size === 1) return found;
  return found.map(([name, one]) => {
    const scale = scales[one?.unit ?? ''];
    return [
      name,
      one && scale
        ? { ...one, unit: 'm', values: one.values.map((value) => Number((value * scale).toPrecision(6))) }
        : one,
    ];
  });
};
