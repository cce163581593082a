import type { Brief, Fact } from '../brief.ts';
import { spoken, wordsIn } from '../reading/sentences.ts';
import { highlight, show } from '../writing/actions.ts';
import { label } from '../writing/phrases.ts';
import { beat, place, type Sketch, type SketchBeat } from '../writing/sketch.ts';
import { spread } from '../writing/spread.ts';
import { lines } from '../writing/visuals.ts';
import type { Drawing, PictureFamily } from './pictures/family.ts';
import { illustrationSourceId } from './pictures/match.ts';
import { arc, type Piece } from './piece.ts';

/** Facts that are told in a picture where the words offer one; the others have a picture of their own. */
export const wantsPicture = (fact: Fact): boolean =>
  /^(?:definition|link|statement)$/.test(fact.kind) &&
  !(fact.kind === 'link' && /named|known|called/.test(`${fact.verb} ${fact.object}`));

/** The terms of a sentence as they stand beside the picture, as whole phrases of at most `words` words. */
export const notesOf = (fact: Fact, words = 6): string[] => {
  const [mark, ...marks] = fact.kind === 'definition' ? fact.rest.slice(0, 2) : [];
  const said = (one: { by: string; phrase: string }) => label(`${one.by} ${one.phrase}`.trim(), words);
  const found =
    fact.kind === 'definition'
      ? // A family of one word says nothing alone: it goes with what sets the term apart.
        mark && wordsIn(fact.genus.replace(/^(?:an?|the) /, '')) === 1
        ? [
            label(fact.term, words),
            label(`${fact.genus} ${mark.by} ${mark.phrase}`, words),
            ...marks.map(said),
          ]
        : [label(fact.term, words), label(fact.genus, words), ...(mark ? [mark, ...marks].map(said) : [])]
      : fact.kind === 'link' && !/^that\b/.test(fact.object)
        ? [label(fact.subject, words), label(`${fact.verb} ${fact.object}`, words)]
        : [];
  const notes = found.filter((note): note is string => note !== null && wordsIn(note) <= words);
  return notes.length > 1 && notes.length === new Set(notes).size ? notes : [];
};

const general = (family: PictureFamily, drawing: Drawing): SketchBeat[] =>
  drawing.beats.map((one) => ({ ...one, sources: [illustrationSourceId(family)] }));

/** The picture, and then the sentence of the text in it: its terms appear beside it, and the parts that it names light up. */
export const illustrated = (family: PictureFamily, fact: Fact): Sketch => {
  const drawing = family.draw();
  const notes = notesOf(fact);
  const told = spread(
    spoken(fact.text),
    notes.map((note, i) => ({ words: note, act: (when) => [show(`notes.line${i + 1}`, when)] })),
  );
  const lit = new Set<string>();
  for (const one of told)
    for (const word of one.say.split(/\s+/).map((raw) => raw.replace(/[^\p{L}\p{N}]/gu, '')))
      for (const [part, words] of drawing.lights ?? []) {
        if (lit.has(part) || word.length < 3 || !words.test(word)) continue;
        lit.add(part);
        one.actions?.push(highlight(`picture.${part}`, word));
      }
  return {
    elements: [
      place('picture', notes.length > 0 ? 'wide-left' : 'full', drawing.visual, drawing.alt),
      ...(notes.length > 0
        ? [
            place(
              'notes',
              'narrow-right',
              lines(
                notes.map((note, i) => [note, i === 0 ? 'accent' : 'ink']),
                'none',
              ),
              notes.join('; ').slice(0, 300),
            ),
          ]
        : []),
    ],
    beats: [...general(family, drawing), ...told],
  };
};

/** The picture alone, before a lesson whose own scenes are formulas, curves or steps. */
export const pictureFirst = (family: PictureFamily, brief: Brief): Piece => {
  const drawing = family.draw();
  return {
    id: `picture-${family.id}`,
    purpose: 'hook',
    title: family.title,
    aim: `Sees ${family.name}.`,
    rank: arc.hook,
    worth: 80,
    sources: [illustrationSourceId(family)],
    sketch: {
      elements: [place('picture', 'full', drawing.visual, drawing.alt)],
      beats: [
        ...general(family, drawing),
        {
          ...beat(`Keep that in mind; now to ${brief.mismatch ?? brief.term}.`),
          sources: [illustrationSourceId(family)],
        },
      ],
    },
  };
};
