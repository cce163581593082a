import type { Brief, Fact, FactOf } from '../brief.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { heading } from '../writing/phrases.ts';
import { beat, type Sketch } from '../writing/sketch.ts';
import {
  comparisonSketch,
  conditionSketch,
  definitionSketch,
  limitSketch,
  linksSketch,
  partsSketch,
  statementSketch,
} from './concept-maps.ts';
import { dependenceSketch } from './dependence.ts';
import { toldByFormula } from './formulas.ts';
import { growthSketch } from './growth.ts';
import { arc, type Piece } from './piece.ts';
import { stepsSketch } from './steps.ts';

const titles: Record<Fact['kind'], [string, string, string]> = {
  definition: ['What it is', 'The idea in one line', 'Another name to know'],
  steps: ['Step by step', 'One after another', 'The order of things'],
  parts: ['What it is made of', 'The whole and its parts', 'Its parts'],
  dependence: ['How one follows the other', 'When it grows', 'One against the other'],
  growth: ['How the work grows', 'From ten to a thousand', 'The cost'],
  condition: ['If this, then that', 'When it holds', 'What has to hold'],
  comparison: ['Side by side', 'Two cases', 'The same and not the same'],
  link: ['What it connects', 'How it hangs together', 'What it is for'],
  limit: ['Where it stops', 'What it cannot do', 'Mind the limits'],
  statement: ['What it says', 'In other words', 'And further'],
};
const purposes: Record<Fact['kind'], Piece['purpose']> = {
  definition: 'definition',
  steps: 'process',
  parts: 'exploration',
  dependence: 'exploration',
  growth: 'exploration',
  condition: 'statement',
  comparison: 'comparison',
  link: 'exploration',
  limit: 'misconception',
  statement: 'statement',
};

/** The sketch for a fact, or for neighbouring links. `turn` counts the earlier scenes of its kind. */
export const sketchOf = (group: Fact[], brief: Brief, turn: number): Sketch => {
  const fact = group[0]!;
  switch (fact.kind) {
    case 'definition':
      return definitionSketch(fact, turn);
    case 'steps':
      return stepsSketch(fact);
    case 'parts':
      return partsSketch(fact);
    case 'dependence':
      return dependenceSketch(fact, turn);
    case 'growth':
      return growthSketch(fact);
    case 'condition':
      return conditionSketch(fact, turn);
    case 'comparison':
      return comparisonSketch(fact);
    case 'link':
      return linksSketch(group as FactOf<'link'>[]);
    case 'limit':
      return limitSketch(fact);
    case 'statement':
      return statementSketch(fact, brief);
  }
};

/** Neighbouring links make one picture, at most three of them. */
const grouped = (facts: Fact[]): Fact[][] => {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (fact.kind === 'link' && last?.[0]?.kind === 'link' && last.length < 3) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
};

/** The same, after a word that the notes speak of something else. */
const warned = (sketch: Sketch, brief: Brief): Sketch => ({
  ...sketch,
  beats: [
    beat(`One thing besides: your notes do not speak of ${brief.term}, but of ${brief.mismatch}.`),
    ...sketch.beats,
  ],
});

/** A scene for what each sentence of the context tells, but for the fact `except`. */
export const factPieces = (brief: Brief, entry: ShelfEntry | null, except?: string): Piece[] => {
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map(({ sentence }) => sentence));
  // A statement that is a formula is told by the formula's own scene.
  const facts = brief.facts.filter(
    (fact) => fact.id !== except && !(toldByFormula(fact.kind) && spokenOf.has(fact.sentence)),
  );
  const seen = new Map<Fact['kind'], number>();
  return grouped(facts).map((group, index) => {
    const fact = group[0]!;
    const turn = seen.get(fact.kind) ?? 0;
    seen.set(fact.kind, turn + 1);
    const worth = entry
      ? index === 0 && fact.kind !== 'statement'
        ? 85
        : 52 - index * 0.5
      : (fact.kind === 'statement' ? 75 : 92) - index * 0.5;
    return {
      id: `told-${fact.id}`,
      purpose: purposes[fact.kind],
      title:
        brief.mismatch && index === 0
          ? heading(`Your notes: ${brief.mismatch}`)
          : titles[fact.kind][turn % 3]!,
      aim: fact.text.slice(0, 120),
      rank:
        (fact.kind === 'limit'
          ? arc.misconception
          : entry
            ? fact.kind === 'definition'
              ? arc.definition
              : arc.more
            : arc.definition) +
        index * 0.2,
      worth,
      sources: group.map(({ source }) => source),
      sketch:
        brief.mismatch && entry && index === 0
          ? warned(sketchOf(group, brief, turn), brief)
          : sketchOf(group, brief, turn),
    };
  });
};
