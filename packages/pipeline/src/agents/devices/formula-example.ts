import type { Brief, BriefFormula } from '../brief.ts';
import { highlight, write } from '../writing/actions.ts';
import { spelled } from '../writing/compute.ts';
import { heading, phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, place } from '../writing/sketch.ts';
import { equation } from '../writing/visuals.ts';
import { termsIn } from './formulas.ts';
import { arc, type Piece } from './piece.ts';
import { tryFormula } from './quantities/choose.ts';

const lowered = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const listed = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** The formula tried with sensible numbers, said to be our own; null where none suit it. */
export const formulaExample = (formula: BriefFormula, brief: Brief): Piece | null => {
  const tried = tryFormula(formula, brief);
  if (!tried) return null;
  const { find, given, units, done } = tried;
  const symbolOf = (name: string) => brief.symbols.find((symbol) => symbol.name === name);
  const plainOf = (name: string) => plainTex(symbolOf(name)?.tex ?? name);
  const unitOf = (name: string) => {
    const unit = units[name];
    return !unit ? '' : unit === '°' ? '°' : ` ${unit}`;
  };
  const numbers = Object.entries(given).map(
    ([name, value]) => `${plainOf(name)} = ${spelled(value, 4)}${unitOf(name)}`,
  );
  const steps: [string, string?][] = [
    [formula.tex],
    ...(done.rearranged ? [[done.rearranged] as [string]] : []),
    [done.numbers],
    [done.result],
  ];
  const meant = symbolOf(find)?.meaning;
  const named = meant ? phrase(meant.split(',')[0]!, 6) : plainOf(find);
  const step = (index: number) => `work.step${index + 1}`;
  const last = steps.length - 1;
  const usual = brief.symbols.some((symbol) => symbol.usual && formula.symbols.includes(symbol.name));
  return {
    id: `${formula.id}-example`,
    purpose: 'example',
    title: heading(meant ? `Finding ${lowered(named)}` : 'A case with numbers', 6),
    aim: 'Can put numbers into it.',
    rank: arc.example,
    worth: 86,
    sources: [formula.source, 'computation', ...(usual ? ['letters'] : [])],
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
        beat(`Let us put in numbers of our own: ${listed(numbers)}.`, write(step(0), 0.1)),
        ...(done.rearranged
          ? [
              beat(
                `You want ${lowered(named)}, so rearrange until ${plainOf(find)} stands alone.`,
                write(step(1), 0.3),
              ),
            ]
          : []),
        beat('Put each number where its letter stands.', write(step(last - 1), 0.2)),
        beat(
          `So ${plainOf(find)} ${done.rounded ? '≈' : '='} ${done.spoken}.`,
          write(step(last), 0.2),
          highlight(step(last), 0.7),
        ),
      ],
    },
  };
};
