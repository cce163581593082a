import type { Brief, BriefFormula } from '../brief.ts';
import { highlight, write } from '../writing/actions.ts';
import { spelled } from '../writing/compute.ts';
import { heading, phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, place } from '../writing/sketch.ts';
import { termsIn } from './formulas.ts';
import { arc, type Piece } from './piece.ts';
import { tryFormula } from './quantities/choose.ts';
import { boardOf, givenAs, noteOf } from './worked-board.ts';

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
  const board = boardOf({
    given: Object.entries(given).map(([name, value]) => {
      const symbol = symbolOf(name);
      return givenAs({ tex: symbol?.tex ?? name, meaning: symbol?.meaning ?? '', unit: units[name] }, value);
    }),
    sought: { tex: symbolOf(find)?.tex ?? find, ...noteOf(symbolOf(find)?.meaning) },
    steps: [formula.tex, ...(done.rearranged ? [done.rearranged] : []), done.numbers],
    result: done.result,
    terms: termsIn(formula, brief.symbols).map(({ term }) => term),
  });
  const law = write(board.step(0), board.introduce.length > 0 ? 0 : 0.1);
  const meant = symbolOf(find)?.meaning;
  const named = meant ? phrase(meant.split(',')[0]!, 6) : plainOf(find);
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
      elements: [place('work', 'full', board.visual, `A calculation that ends with ${done.spoken}.`)],
      beats: [
        beat(
          `Let us put in numbers of our own: ${listed(numbers)}.`,
          ...(board.introduce.length > 0 ? board.introduce : [law]),
        ),
        ...(done.rearranged
          ? [
              beat(
                `You want ${lowered(named)}, so rearrange until ${plainOf(find)} stands alone.`,
                ...(board.introduce.length > 0 ? [law] : []),
                write(board.step(1), 0.4),
              ),
            ]
          : []),
        beat(
          'Put each number where its letter stands.',
          ...(board.introduce.length > 0 && !done.rearranged ? [law] : []),
          write(board.step(done.rearranged ? 2 : 1), 0.4),
        ),
        beat(
          `So ${plainOf(find)} ${done.rounded ? '≈' : '='} ${done.spoken}.`,
          write(board.result, 0.2),
          highlight(board.result, 0.7),
        ),
      ],
    },
  };
};
