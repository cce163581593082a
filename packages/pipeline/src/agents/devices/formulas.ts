import type { Brief, BriefFormula, BriefSymbol } from '../brief.ts';
import { capitalised, spoken } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { highlight, show, write } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, place, type SketchBeat } from '../writing/sketch.ts';
import { term, tex } from '../writing/visuals.ts';
import { formulaExample } from './formula-example.ts';
import { powerPiece } from './formula-power.ts';
import { arc, type Piece } from './piece.ts';

const bareTex = (text: string) => text.replace(/[\s{}]|\\left|\\right|\\,|\\cdot/g, '');

/** The symbols of a formula with their terms, at most twelve. */
export const termsIn = (formula: BriefFormula, symbols: BriefSymbol[]) =>
  symbols
    .filter(({ name }) => formula.symbols.includes(name))
    .slice(0, 12)
    .map((symbol, i) => ({ symbol, term: term(`sym${i + 1}`, symbol.tex, symbol.role) }));

const formulaPiece = (
  formula: BriefFormula,
  brief: Brief,
  index: number,
  introduced: Set<string>,
  entry: ShelfEntry | null,
): Piece => {
  const terms = termsIn(formula, brief.symbols);
  const told = terms.filter(({ symbol }) => symbol.meaning && !introduced.has(symbol.name)).slice(0, 6);
  for (const { symbol } of told) introduced.add(symbol.name);
  const fact = brief.facts[formula.sentence];
  const own = fact?.kind === 'statement';
  const says = own
    ? spoken(fact.text)
    : [
        [
          `In symbols, that is ${plainTex(formula.tex)}.`,
          `Or, written down: ${plainTex(formula.tex)}.`,
          `The same as a formula: ${plainTex(formula.tex)}.`,
        ][index % 3]!,
      ];
  const notes = Object.fromEntries(
    told.map(({ symbol, term: part }) => [part.id, phrase(symbol.meaning.replace(/^(?:the|an?) /, ''), 6)]),
  );
  const meanings: SketchBeat[] = [];
  for (let i = 0; i < told.length; i += 2) {
    const pair = told.slice(i, i + 2);
    meanings.push(
      beat(
        `${capitalised(`${i === 0 ? 'here ' : ''}${pair.map(({ symbol }) => `${plainTex(symbol.tex)} is ${phrase(symbol.meaning, 12)}`).join(', and ')}`)}.`,
        ...pair.flatMap(({ term: part }, j) => [
          highlight(`formula.${part.id}`, j / 2 + 0.1),
          show(`formula.note-${part.id}`, j / 2 + 0.1),
        ]),
      ),
    );
  }
  return {
    id: formula.id,
    purpose: 'statement',
    title:
      index === 0 ? 'As a formula' : ['One more relation', 'What else holds', 'And in symbols'][index % 3]!,
    aim: formula.text,
    rank: (entry ? arc.statement + 5 : arc.definition) + formula.sentence * 0.2 + 0.1 + index * 0.01,
    worth: (entry ? 50 : 88) - index * 2,
    sources: [formula.source],
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
          `The formula ${formula.text}`.slice(0, 300),
        ),
      ],
      beats: [
        ...says.map((say, i) => beat(say, ...(i === 0 ? [write('formula.formula', own ? 0.35 : 0.1)] : []))),
        ...meanings,
      ],
    },
  };
};

/** Formulas of the context: written and read, explored where a power law can be verified, tried with numbers. */
export const formulaPieces = (brief: Brief, entry: ShelfEntry | null): Piece[] => {
  const known = new Set((entry?.formulas ?? []).map(({ tex: shelved }) => bareTex(shelved)));
  const introduced = new Set((entry?.symbols ?? []).map(({ name }) => name));
  const fresh = brief.formulas.filter(({ relation, tex: own }) => relation && !known.has(bareTex(own)));
  const chief =
    entry?.example || (entry?.formulas?.length ?? 0) > 0
      ? undefined
      : fresh.find(({ expression }) => expression?.includes('='));
  return [
    ...fresh.slice(0, 8).map((formula, index) => formulaPiece(formula, brief, index, introduced, entry)),
    ...(chief
      ? [powerPiece(chief, brief), formulaExample(chief, brief)].filter((piece) => piece !== null)
      : []),
  ];
};
