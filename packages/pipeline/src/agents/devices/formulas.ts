import type { Brief, BriefFormula, BriefSymbol } from '../brief.ts';
import { isOrAre } from '../reading/agreement.ts';
import { spoken } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { highlight, show, write } from '../writing/actions.ts';
import { occursIn } from '../writing/occurs.ts';
import { label, phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, place, type SketchBeat } from '../writing/sketch.ts';
import { spread } from '../writing/spread.ts';
import { term, tex } from '../writing/visuals.ts';
import { formulaExample } from './formula-example.ts';
import { powerPiece } from './formula-power.ts';
import { arc, type Piece } from './piece.ts';

const bareTex = (text: string) => text.replace(/[\s{}]|\\left|\\right|\\,|\\cdot/g, '');

/** The symbols of a formula with their terms, at most twelve. */
export const termsIn = (formula: BriefFormula, symbols: BriefSymbol[]) =>
  symbols
    .filter(({ name, tex: set }) => formula.symbols.includes(name) && occursIn(formula.tex, set))
    .slice(0, 12)
    .map((symbol, i) => ({ symbol, term: term(`sym${i + 1}`, symbol.tex, symbol.role) }));

/** True for facts whose sentence is told by the scene of its formula. */
export const toldByFormula = (kind: string): boolean => kind === 'statement' || kind === 'dependence';

const says = (formula: BriefFormula, brief: Brief, turn: number): string[] => {
  const fact = brief.facts[formula.sentence];
  if (fact && toldByFormula(fact.kind)) return spoken(fact.text);
  const text =
    formula.text.length < 40
      ? formula.text.replace(/\s+/g, ' ').replace(/[$\\{}]/g, '')
      : plainTex(formula.tex);
  return [
    [`In symbols, that is ${text}.`, `Or, written down: ${text}.`, `The same as a formula: ${text}.`][
      turn % 3
    ]!,
  ];
};

/** `Here m is the mass, and a is the acceleration.` with light and a note on each. */
const meaningBeats = (
  told: { symbol: BriefSymbol; term: { id: string } }[],
  first: boolean,
  source: string,
): SketchBeat[] => {
  // Letters that share a meaning are named together: `a, b and c are the side lengths`.
  const groups = [...Map.groupBy(told, ({ symbol }) => symbol.meaning).values()];
  return Array.from({ length: Math.ceil(groups.length / 2) }, (_, i) => {
    const pair = groups.slice(2 * i, 2 * i + 2);
    const clauses = pair.map((group) => {
      const letters = group.map(({ symbol }) => plainTex(symbol.tex));
      const meaning = phrase(group[0]!.symbol.meaning, 12);
      return letters.length > 1
        ? `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)} are ${meaning}`
        : `${letters[0]} ${isOrAre(meaning)} ${meaning}`;
    });
    const shown = pair.flat();
    return {
      ...beat(
        `${i === 0 ? (first ? 'Here ' : '') : 'And '}${clauses.join(', and ')}.`.replace(
          /^(?=[a-z]{2})/,
          'And ',
        ),
        ...shown.flatMap(({ term: part }, j) => [
          highlight(`formula1.${part.id}`, j / shown.length + 0.1),
          show(`formula1.note-${part.id}`, j / shown.length + 0.1),
        ]),
      ),
      sources: [source, ...(shown.some(({ symbol }) => symbol.usual) ? ['letters'] : [])],
    };
  });
};

/** `A formula for the force`, where its left side has a meaning. */
const titleOfFormula = (formula: BriefFormula, brief: Brief, index: number): string => {
  const left = brief.symbols.find(({ tex: set }) => bareTex(formula.tex).startsWith(`${bareTex(set)}=`));
  const meaning = left?.meaning ? label(left.meaning, 3) : null;
  if (meaning) return `Formula for ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
  return index === 0
    ? 'In one line'
    : ['And this holds too', 'One more relation', 'A further line'][index % 3]!;
};

/** The formulas of one sentence, up to three, one below the other; the first one is read symbol by symbol. */
const formulaPiece = (
  group: BriefFormula[],
  brief: Brief,
  index: number,
  introduced: Set<string>,
  entry: ShelfEntry | null,
): Piece => {
  const chief = group[0]!;
  const terms = termsIn(chief, brief.symbols);
  const told = terms.filter(({ symbol }) => symbol.meaning && !introduced.has(symbol.name)).slice(0, 6);
  for (const { symbol } of told) introduced.add(symbol.name);
  const notes = Object.fromEntries(
    told.map(({ symbol, term: part }) => [part.id, phrase(symbol.meaning.replace(/^(?:the|an?) /, ''), 6)]),
  );
  const shown = group.slice(0, 3).map((formula, i) =>
    place(
      `formula${i + 1}`,
      'full',
      i === 0
        ? tex(
            formula.tex,
            terms.map(({ term: part }) => part),
            notes,
          )
        : tex(
            formula.tex,
            termsIn(formula, brief.symbols).map(({ term: part }) => part),
            {},
            'normal',
          ),
      `The formula ${formula.text}`.slice(0, 300),
    ),
  );
  const appearances = group.slice(0, 3).map((formula, i) => ({
    words: formula.text,
    // The first one stands there from the first words on.
    act: (when: string | [string, number] | number) => [
      write(`formula${i + 1}.formula`, i === 0 ? 0.02 : when),
    ],
  }));
  return {
    id: chief.id,
    purpose: 'statement',
    title: titleOfFormula(chief, brief, index),
    aim: chief.text,
    rank: (entry ? arc.statement + 5 : arc.definition) + chief.sentence * 0.2 + 0.1,
    worth: (entry ? 50 : 88) - index * 2,
    sources: [chief.source],
    sketch: {
      elements: shown,
      beats: [
        ...spread(says(chief, brief, index), appearances),
        ...meaningBeats(told, index === 0, chief.source),
      ],
    },
  };
};

/** `n > m` within a sentence is no formula to be read and learnt. */
const isSideRemark = (text: string): boolean => !text.includes('=') && text.length < 10;

/** Formulas of the context: written and read and, where wished, explored where a power law can be verified and tried with numbers. */
export const formulaPieces = (brief: Brief, entry: ShelfEntry | null, worked = true): Piece[] => {
  const known = new Set((entry?.formulas ?? []).map(({ tex: shelved }) => bareTex(shelved)));
  const introduced = new Set((entry?.symbols ?? []).map(({ name }) => name));
  const fresh = brief.formulas.filter(
    ({ relation, tex: own, text }) => relation && !known.has(bareTex(own)) && !isSideRemark(text),
  );
  const shelved = (entry?.formulas?.length ?? 0) > 0;
  const chief = shelved ? undefined : fresh.find(({ expression }) => expression?.includes('='));
  const groups = [...Map.groupBy(fresh, ({ sentence }) => sentence).values()];
  return [
    ...groups.slice(0, 8).map((group, index) => formulaPiece(group, brief, index, introduced, entry)),
    ...(chief && worked
      ? [powerPiece(chief, brief), formulaExample(chief, brief)].filter((piece) => piece !== null)
      : []),
  ];
};
