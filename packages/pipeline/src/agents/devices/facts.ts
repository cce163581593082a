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
import { illustrated, pictureFirst, wantsPicture } from './illustrate.ts';
import type { PictureFamily } from './pictures/family.ts';
import { picturesFor, speaksFor } from './pictures/match.ts';
import { arc, type Piece } from './piece.ts';
import { stepsSketch } from './steps.ts';
import { furtherTitles, titleOfFact } from './titles.ts';

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
      return definitionSketch(fact);
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

/** Neighbouring links make one map, at most three of them; the first `alone` facts that a picture tells stand alone. */
const grouped = (facts: Fact[], alone: number): Fact[][] => {
  const single = new Set(facts.filter(wantsPicture).slice(0, alone));
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (
      fact.kind === 'link' &&
      last?.[0]?.kind === 'link' &&
      last.length < 3 &&
      !single.has(fact) &&
      !single.has(last[0])
    )
      last.push(fact);
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

/** Takes the picture that fits the sentence best out of `pictures`; the first sentence may have one that only the topic speaks for. */
const taken = (pictures: PictureFamily[], fact: Fact, first: boolean): PictureFamily | undefined => {
  const scores = pictures.map((family) => speaksFor(family, fact.text));
  const best = Math.max(0, ...scores);
  if (best === 0 && !first) return undefined;
  return pictures.splice(Math.max(0, scores.indexOf(best)), 1)[0];
};

/** `This is known as …`, `It is named after …`: nothing to show. */
const namesOnly = (fact: Fact): boolean =>
  fact.kind === 'link' && /\b(?:known|named|called)\b/.test(fact.verb) && fact.sentence > 0;

/** A scene for what each sentence of the context tells, but for the fact `except`; in pictures of its field where wished. */
export const factPieces = (
  brief: Brief,
  entry: ShelfEntry | null,
  except?: string,
  withPictures = true,
  tell: (fact: Fact) => Sketch | null = () => null,
): Piece[] => {
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map(({ sentence }) => sentence));
  // A statement that is a formula is told by the formula's own scene.
  const facts = brief.facts.filter(
    (fact) =>
      fact.id !== except && !(toldByFormula(fact.kind) && spokenOf.has(fact.sentence)) && !namesOnly(fact),
  );
  const seen = new Map<Fact['kind'], number>();
  const pictures =
    entry || !withPictures ? [] : picturesFor(brief.topic, brief.sentences.map(({ text }) => text).join(' '));
  const headed = new Set<string>();
  // What users bring themselves is what they want told: the first of it always is.
  const brought = brief.sources.filter(({ kind }) => kind === 'upload').map(({ id }) => id);
  const first = facts.find(({ source }) => brought.includes(source));
  const worthOf = (fact: Fact, index: number, pictured: boolean): number => {
    if (fact === first) return 99;
    if (!entry) return (fact.kind === 'statement' && !pictured ? 75 : 92) - index * 0.5;
    if (brought.includes(fact.source)) return 93 - index * 0.5;
    return index === 0 && fact.kind !== 'statement' ? 85 : 52 - index * 0.5;
  };
  // A lone sentence has its picture before its map, so that the lesson is not one still scene.
  const lone = facts.length + brief.formulas.filter(({ relation }) => relation).length < 2;
  const pieces = grouped(facts, pictures.length).map((group, index): Piece => {
    const fact = group[0]!;
    const picture = wantsPicture(fact) && !lone ? taken(pictures, fact, index === 0) : undefined;
    const own = titleOfFact(fact, brief);
    const title = headed.has(own)
      ? (picture?.title ?? furtherTitles.find((one) => !headed.has(one)) ?? 'And so on')
      : own;
    headed.add(title);
    const turn = seen.get(fact.kind) ?? 0;
    seen.set(fact.kind, turn + 1);
    const worth = worthOf(fact, index, picture !== undefined);
    return {
      id: `told-${fact.id}`,
      purpose: purposes[fact.kind],
      title: brief.mismatch && index === 0 ? heading(`Your notes: ${brief.mismatch}`, 5) : title,
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
          : picture
            ? illustrated(picture, fact)
            : ((group.length === 1 && wantsPicture(fact) ? tell(fact) : null) ??
              sketchOf(group, brief, turn)),
    };
  });
  return [...pictures.slice(0, 1).map((picture) => pictureFirst(picture, brief)), ...pieces];
};
