import type { Brief, BriefFormula } from '../brief.ts';
import { draw, highlight, move, show } from '../writing/actions.ts';
import { equationOf, isSymbol, namesIn, rearranged } from '../writing/algebra.ts';
import { compute } from '../writing/compute.ts';
import { heading } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { axes, axis, curve, tracker } from '../writing/plots.ts';
import { beat, place } from '../writing/sketch.ts';
import { timesInWords } from '../writing/times-in-words.ts';
import { arc, type Piece } from './piece.ts';
import { quantitiesOf } from './quantities/quantity.ts';

const natural = /physic|chem|electr|thermo|mechanic|optic|quantum/i;

/** Where the law is tried out: enough places that a function which only looks like a power is found out. */
const trials = [
  [1.3, 0.7, 2.1, 1.7, 0.9],
  [0.6, 1.9, 1.1, 2.3, 1.4],
];

/** The exponent p with y(kx) = k^p y(x), whatever the other symbols are; null where there is none. Checked at six places. */
export const powerIn = (right: string, names: string[], name: string): number | null => {
  const found: number[] = [];
  try {
    for (const trial of trials) {
      const scope = Object.fromEntries(names.map((one, i) => [one, trial[i % trial.length]!]));
      const at = (factor: number) => compute(right, { ...scope, [name]: scope[name]! * factor });
      for (const factor of [2, 3, 0.5]) found.push(Math.log(at(factor) / at(1)) / Math.log(factor));
    }
  } catch {
    return null;
  }
  const power = found[0]!;
  const rounded = Math.round(power * 2) / 2;
  return found.every((one) => Number.isFinite(one) && Math.abs(one - rounded) < 1e-9) && rounded !== 0
    ? rounded
    : null;
};

/** Which quantity follows which as a verified power law. `of` and `on` are names of symbols. */
interface PowerLaw {
  of: string;
  on: string;
  power: number;
  /** The other symbols that it is a power law of. */
  others: { name: string; power: number }[];
}

/** The power law to show in a formula; null where none is verified. */
export const powerLaw = (formula: BriefFormula, brief: Brief): PowerLaw | null => {
  const equation = equationOf(formula.expression ?? '');
  const quantities = quantitiesOf(formula, brief);
  const turns = (name: string) => {
    const one = quantities.get(name);
    return !one?.fixed && !one?.angle && !one?.whole && one?.kind !== 'probability';
  };
  const free = formula.symbols.filter(turns);
  const alone = equation && isSymbol(equation.left) ? equation.left.name : undefined;
  // A formula that sets an angle among others is asked for the angle, not turned.
  if (!alone && [...quantities.values()].some((one) => one?.angle)) return null;
  const wanted =
    alone && free.includes(alone) ? alone : free.find((name) => equation && rearranged(equation, name));
  const solved = equation && wanted ? rearranged(equation, wanted) : null;
  if (!solved || !wanted) return null;
  const names = namesIn(solved.right);
  const tried = names
    .filter((name) => turns(name) && (quantities.get(name) !== null || !natural.test(brief.field)))
    .map((name) => ({ name, power: powerIn(solved.right.toString(), names, name) }))
    .filter((one): one is { name: string; power: number } => one.power !== null);
  const choice =
    tried.find(({ power }) => Math.abs(power) > 1) ??
    tried.find(({ name }) => quantities.get(name)?.kind !== 'rate constant');
  if (!choice) return null;
  return {
    of: wanted,
    on: choice.name,
    power: choice.power,
    others: tried.filter(({ name }) => name !== choice.name).slice(0, 2),
  };
};

/** `If T doubles, P becomes twice as large`: a dot on the curve, where the dependence is a verified power law. */
export const powerPiece = (formula: BriefFormula, brief: Brief): Piece | null => {
  const law = powerLaw(formula, brief);
  if (!law) return null;
  const { of: wanted, power, others } = law;
  const choice = { name: law.on };
  const texOf = (name: string) => brief.symbols.find((symbol) => symbol.name === name)?.tex ?? name;
  const meaning = (name: string) =>
    brief.symbols.find((symbol) => symbol.name === name)?.meaning || plainTex(texOf(name));
  const roleOf = (name: string) => brief.symbols.find((symbol) => symbol.name === name)?.role ?? 'accent';
  const y = `x^(${power})`;
  return {
    id: `${formula.id}-power`,
    purpose: 'exploration',
    title: heading(`What if ${plainTex(texOf(choice.name))} doubles?`, 5),
    aim: `Knows how ${meaning(wanted)} follows ${meaning(choice.name)}.`,
    rank: arc.exploration,
    worth: 84,
    sources: [
      formula.source,
      'computation',
      ...(brief.symbols.some((one) => one.usual && formula.symbols.includes(one.name)) ? ['letters'] : []),
    ],
    sketch: {
      elements: [
        place(
          'plot',
          'full',
          axes(
            axis(0, 3.4, `$${texOf(choice.name)}$`, {
              ticks: [1, 2, 3].map((at) => ({ at, text: `${at}×` })),
            }),
            axis(0, Math.max(1, compute(y, { x: 3.2 })) * 1.1, `$${texOf(wanted)}$`, {
              ticks: [{ at: 1, text: '1×' }],
            }),
            [
              curve('curve', y, roleOf(wanted), { from: power < 0 ? 0.9 : 0, to: 3.2 }),
              tracker('here', y, 1, roleOf(choice.name), { guides: true }),
            ],
          ),
          `${plainTex(texOf(wanted))} against ${plainTex(texOf(choice.name))}`,
        ),
      ],
      beats: [
        beat(
          `Hold everything else still, and turn only ${meaning(choice.name)}.`,
          show('plot.x-axis', 0.1),
          show('plot.y-axis', 0.1),
          show('plot.here', 0.6),
        ),
        beat(
          `Make it twice as large, and ${meaning(wanted)} becomes ${timesInWords(compute(`2^(${power})`))} what it was.`,
          draw('plot.curve', 0),
          move('plot.here', 2, 'twice'),
        ),
        beat(
          `Make it three times as large, and you get ${timesInWords(compute(`3^(${power})`))} the first value.`,
          move('plot.here', 3, 'three'),
        ),
        ...(others.length > 0
          ? [
              beat(
                `In the same way, ${others.map(({ name, power: own }) => `doubling ${meaning(name)} gives ${timesInWords(compute('2^p', { p: own! }))} the value`).join(', and ')}.`,
                highlight('plot.here', 0.3),
              ),
            ]
          : []),
      ],
    },
  };
};
