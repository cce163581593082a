import type { Brief, BriefFormula } from '../brief.ts';
import { highlight, write } from '../writing/actions.ts';
import { equationOf, namesIn, rearranged } from '../writing/algebra.ts';
import { heading, label } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, place } from '../writing/sketch.ts';
import { equation } from '../writing/visuals.ts';
import { type WorkedOut, workOut } from '../writing/work-out.ts';
import { naturalConstants } from './constants.ts';
import { termsIn } from './formulas.ts';
import { arc, type Piece } from './piece.ts';

/** Small numbers to try a formula with, in the order of preference. */
const choices = [
  [2, 3, 4, 5, 6, 7],
  [3, 2, 5, 4, 7, 6],
  [4, 0.5, 3, 2, 5, 6],
  [5, 4, 3, 2, 6, 7],
  [3, 4, 5, 2, 6, 1],
];
const tryOut = (
  formula: BriefFormula,
  brief: Brief,
): { find: string; given: Record<string, number>; done: WorkedOut } | null => {
  const parts = equationOf(formula.expression ?? '');
  if (!parts) return null;
  const names = [...new Set([...namesIn(parts.left), ...namesIn(parts.right)])];
  if (names.length < 2 || names.length > 6) return null;
  const symbols = Object.fromEntries(brief.symbols.map((symbol) => [symbol.name, { tex: symbol.tex }]));
  const natural = brief.field.match(/physic|chem|electr|thermo/i) !== null;
  if (
    names.some(
      (name) =>
        natural &&
        naturalConstants.has(name) &&
        !brief.symbols.find((symbol) => symbol.name === name)?.meaning,
    )
  )
    return null;
  const find = names.find((name) => rearranged(parts, name));
  if (!find) return null;
  const free = names.filter((name) => name !== find);
  for (const numbers of choices) {
    const given = Object.fromEntries(free.map((name, i) => [name, numbers[i % numbers.length]!]));
    try {
      const done = workOut({ expression: formula.expression!, given, find, symbols });
      if (Math.abs(done.value) > 1e-3 && Math.abs(done.value) < 1e5) return { find, given, done };
    } catch {
      // These numbers do not suit the formula; the next ones may.
    }
  }
  return null;
};

/** The formula tried with numbers of our own, said to be so; null where none suit it. */
export const formulaExample = (formula: BriefFormula, brief: Brief): Piece | null => {
  const tried = tryOut(formula, brief);
  if (!tried) return null;
  const { find, given, done } = tried;
  const texOf = (name: string) => brief.symbols.find((symbol) => symbol.name === name)?.tex ?? name;
  const numbers = Object.entries(given).map(([name, value]) => `${plainTex(texOf(name))} = ${value}`);
  const steps: [string, string?][] = [
    [formula.tex],
    ...(done.rearranged ? [[done.rearranged] as [string]] : []),
    [done.numbers],
    [done.result],
  ];
  const meant = label(brief.symbols.find(({ name }) => name === find)?.meaning ?? '', 4)?.toLowerCase();
  const step = (index: number) => `work.step${index + 1}`;
  const last = steps.length - 1;
  return {
    id: `${formula.id}-example`,
    purpose: 'example',
    title: heading(`${meant ? `Finding ${meant}` : 'Numbers put in'}`, 5),
    aim: 'Can put numbers into it.',
    rank: arc.example,
    worth: 82,
    sources: [formula.source, 'computation'],
    sketch: {
      elements: [
        place(
          'work',
          'full',
          equation(
            'stack',
            steps,
            termsIn(formula, brief.symbols).map(({ term }) => term),
          ),
          `A calculation that ends with ${done.spoken}.`,
        ),
      ],
      beats: [
        beat(
          `Let us try numbers of our own: ${numbers.slice(0, -1).join(', ')}${numbers.length > 1 ? ' and ' : ''}${numbers.at(-1)}.`,
          write(step(0), 0.1),
        ),
        ...(done.rearranged
          ? [
              beat(
                `We want ${plainTex(texOf(find))}, so bring everything else to the other side.`,
                write(step(1), 0.3),
              ),
            ]
          : []),
        beat('Put each number where its letter stands.', write(step(last - 1), 0.2)),
        beat(
          `Work it out, and ${plainTex(texOf(find))} ${done.rounded ? '≈' : '='} ${done.spoken}.`,
          write(step(last), 0.2),
          highlight(step(last), 0.7),
        ),
      ],
    },
  };
};
