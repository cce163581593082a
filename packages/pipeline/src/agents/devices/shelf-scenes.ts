import { capitalised } from '../reading/sentences.ts';
import type { ShelfEntry, ShelfFormula, ShelfSymbol } from '../shelf/entry.ts';
import { dim, highlight, show, write } from '../writing/actions.ts';
import { occursIn } from '../writing/occurs.ts';
import { cardLines, heading } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, place, type SketchBeat } from '../writing/sketch.ts';
import { card, term, tex } from '../writing/visuals.ts';
import { type WorkedOut, workOut } from '../writing/work-out.ts';
import { arc, type Piece } from './piece.ts';
import type { Lead } from './shelf-says.ts';
import { boardOf, givenAs, noteOf } from './worked-board.ts';

const rankOf = {
  hook: arc.hook,
  example: arc.hook + 2,
  derivation: arc.derivation,
  exploration: arc.exploration,
  process: arc.exploration,
  comparison: arc.exploration,
  application: arc.application,
} as const;
const worthOf = { 1: 90, 2: 70, 3: 45 } as const;

/** Every picture of the entry as a piece, in its order. */
export const shelfPictures = (entry: ShelfEntry): Piece[] =>
  entry.pictures.map((picture, index) => ({
    id: `picture-${picture.id}`,
    purpose: picture.purpose,
    title: heading(picture.title),
    aim: `Sees ${picture.title.toLowerCase()}.`,
    rank: rankOf[picture.purpose] + index * 0.1,
    worth: index === 0 ? 99 : worthOf[picture.depth ?? 2] - index,
    sources: [`shelf-${entry.id}`],
    sketch: picture.draw(),
  }));

/** Terms of a formula: the symbols that stand in it, in their colours. */
const termsOf = (formula: ShelfFormula, symbols: ShelfSymbol[]) =>
  symbols
    .filter(({ tex: symbol }) => occursIn(formula.tex, symbol))
    .slice(0, 12)
    .map((symbol, i) => ({ symbol, term: term(`sym${i + 1}`, symbol.tex, symbol.role) }));

/** `F is the electric force, and r is the distance.` with light on each symbol. */
const introduce = (pair: ReturnType<typeof termsOf>, first: boolean): SketchBeat => {
  const clauses = pair.map(({ symbol }) => `${plainTex(symbol.tex)} is ${symbol.meaning}`);
  const said = `${first ? 'Here ' : ''}${clauses.join(', and ')}.`;
  // The letter a is no article.
  const say = said.startsWith('a is ') ? said : capitalised(said);
  return beat(
    say,
    ...pair.flatMap(({ symbol, term: part }, i) => {
      const word = symbol.meaning.split(/\s+/).at(-1)!;
      const when = say.toLowerCase().split(word.toLowerCase()).length === 2 ? word : i / 2 + 0.1;
      return [highlight(`formula.${part.id}`, when), show(`formula.note-${part.id}`, when)];
    }),
  );
};

/** The chief formula, written and then read symbol by symbol. */
export const shelfStatement = (entry: ShelfEntry, opening: Lead | null): Piece[] =>
  (entry.formulas ?? []).slice(0, 3).map((formula, index) => {
    const terms = termsOf(formula, entry.symbols ?? []);
    const earlier = new Set(
      (entry.formulas ?? [])
        .slice(0, index)
        .flatMap((other) => termsOf(other, entry.symbols ?? []).map(({ symbol }) => symbol.name)),
    );
    const fresh = terms.filter(({ symbol }) => !earlier.has(symbol.name));
    const noted = fresh.slice(0, 6);
    const notes = Object.fromEntries(
      noted.map(({ symbol, term: part }) => [
        part.id,
        symbol.meaning.replace(/^(?:the|an?) /, '').split(',')[0]! + (symbol.unit ? ` (${symbol.unit})` : ''),
      ]),
    );
    const pairs = Array.from({ length: Math.ceil(noted.length / 2) }, (_, i) =>
      noted.slice(2 * i, 2 * i + 2),
    );
    const lead = index > 0 ? [] : (opening?.says ?? []);
    const told = [...lead, formula.says].map((say) => beat(say));
    told[0]?.actions?.push(write('formula.formula', 0.1));
    if (lead.length > 0) told.at(-1)?.actions?.push(highlight('formula.formula', 0.1));
    const beats = [...told, ...pairs.map((pair, i) => introduce(pair, i === 0))];
    return {
      id: `formula-${formula.id}`,
      purpose: 'statement' as const,
      title: heading(index === 0 ? 'The statement' : 'Another form'),
      aim: formula.says,
      rank: arc.statement + index,
      worth: index === 0 ? 95 : 55 - index,
      sources: [...new Set([...(index === 0 && opening ? [opening.source] : []), `shelf-${entry.id}`])],
      sketch: {
        elements: [
          place(
            'formula',
            'full',
            tex(
              formula.tex,
              terms.map(({ term: part }) => part),
              notes,
            ),
            `The formula ${plainTex(formula.tex)}`,
          ),
        ],
        beats,
      },
    };
  });

/** The result, or null where the numbers do not suit the formula. */
const attempt = (work: () => WorkedOut): WorkedOut | null => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** The worked example: rearranged, filled with numbers, computed and checked; null where the entry has none. */
export const shelfExample = (entry: ShelfEntry): Piece | null => {
  const { example } = entry;
  const formula = entry.formulas?.find(({ id }) => id === example?.formula);
  const expression = formula?.expression;
  if (!example || !formula || !expression) return null;
  const symbols = Object.fromEntries((entry.symbols ?? []).map((symbol) => [symbol.name, symbol]));
  const done = attempt(() =>
    workOut({ expression, given: example.given, find: example.find, symbols, digits: example.digits }),
  );
  if (!done) return null;
  const sought = symbols[example.find];
  const board = boardOf({
    given: Object.entries(example.given).map(([name, value]) =>
      givenAs(symbols[name] ?? { tex: name }, value),
    ),
    sought: { tex: sought?.tex ?? example.find, ...noteOf(sought?.meaning) },
    steps: [formula.tex, ...(done.rearranged ? [done.rearranged] : []), done.numbers],
    result: done.result,
    terms: termsOf(formula, entry.symbols ?? []).map(({ term: part }) => part),
  });
  const law = write(board.step(0), board.introduce.length > 0 ? 0 : 0.1);
  const beats = [
    beat(example.ask, ...(board.introduce.length > 0 ? board.introduce : [law])),
    ...(done.rearranged
      ? [
          beat(
            `Rearrange, so that ${sought ? `${sought.meaning} stands` : `${example.find} stands`} alone.`,
            ...(board.introduce.length > 0 ? [law] : []),
            write(board.step(1), 0.4),
          ),
        ]
      : []),
    beat(
      'Now put in the numbers.',
      ...(board.introduce.length > 0 && !done.rearranged ? [law] : []),
      write(board.step(done.rearranged ? 2 : 1), 0.4),
    ),
    beat(
      `That gives ${plainTex(sought?.tex ?? example.find)} ${done.rounded ? '≈' : '='} ${done.spoken}.`,
      write(board.result, 0.1),
      highlight(board.result, 0.6),
    ),
    ...(example.sense
      ? [beat(example.sense.replaceAll('{result}', done.spoken), highlight(board.result, 0.1))]
      : []),
  ];
  return {
    id: 'example',
    purpose: 'example',
    title: 'A case with numbers',
    aim: 'Can put numbers into it.',
    rank: arc.example,
    worth: 80,
    sources: [`shelf-${entry.id}`, 'computation'],
    sketch: {
      elements: [place('work', 'full', board.visual, `A calculation that ends with ${done.spoken}.`)],
      beats,
    },
  };
};

/** What it is tempting to think, and what holds. */
export const shelfMisconception = (entry: ShelfEntry): Piece | null => {
  if (!entry.misconception) return null;
  const { tempting, truth } = entry.misconception;
  const claim = capitalised(
    tempting.replace(
      /^it is (?:tempting|easy|natural) to (?:(?:think|believe|assume|say|expect|conclude)(?: that)?,?\s+)?/i,
      '',
    ),
  );
  const [wrong, right] = [cardLines(claim), cardLines(truth)];
  const lines = [...wrong, ...right];
  const name = (index: number) => `card.line${index + 1}`;
  return {
    id: 'misconception',
    purpose: 'misconception',
    title: 'A tempting mistake',
    aim: 'Knows the trap.',
    rank: arc.misconception,
    worth: 60,
    sources: [`shelf-${entry.id}`],
    sketch: {
      elements: [
        place('card', 'full', card('misconception', lines), `A common mistake: ${claim}`.slice(0, 300)),
      ],
      beats: [
        beat(tempting, show('card.kind', 0), ...wrong.map((_, i) => show(name(i), 0.25 + i * 0.2))),
        beat(
          truth,
          ...wrong.map((_, i) => dim(name(i), 0)),
          ...right.map((_, i) => show(name(wrong.length + i), 0.15 + i * 0.25)),
        ),
      ],
    },
  };
};
