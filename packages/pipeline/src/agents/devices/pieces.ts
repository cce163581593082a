import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import type { Brief, BriefChapter } from '../brief.ts';
import { chapterLesson } from '../chapters/chapter-lesson.ts';
import { entryOf } from '../shelf/shelf.ts';
import { factPieces } from './facts.ts';
import { formulaPieces } from './formulas.ts';
import { gapPiece } from './gap.ts';
import { opening } from './opening.ts';
import type { Piece } from './piece.ts';
import { questionPiece } from './question.ts';
import { recap } from './recap.ts';
import { relatedPieces } from './related.ts';
import { contextLead, shelfLead, shelfSays } from './shelf-says.ts';
import { shelfExample, shelfMisconception, shelfPictures, shelfStatement } from './shelf-scenes.ts';
import { shownIn, shownPieces } from './shown.ts';
import { quizPiece } from './shown-quiz.ts';
import { tellerOf, tellerOfEntry, toldOver } from './shown-statement.ts';
import { shelfUses } from './uses.ts';

const shows = (piece: Piece): boolean =>
  piece.sketch.elements.some(({ visual }) => !textVisuals.has(visual.type));

/** Everything that the brief gives material for, in the order of the arc; chapter by chapter where it has some. Deterministic. */
export const piecesOf = (brief: Brief, chapters: readonly BriefChapter[] = brief.chapters): Piece[] =>
  brief.chapters.length > 0 ? chapterLesson(brief, chapters) : arcOf(brief);

/** A question, what there is to tell, and what stays. */
const arcOf = (brief: Brief): Piece[] => {
  const entry = brief.entry ? entryOf(brief.entry) : null;
  const lead = entry ? (contextLead(brief) ?? shelfLead(entry, brief)) : null;
  const shelved = entry
    ? [
        ...shelfPictures(entry),
        ...shelfStatement(entry, lead),
        shelfSays(entry, brief),
        shelfExample(entry),
        shelfMisconception(entry),
        shelfUses(entry),
      ]
    : [];
  // What is spoken over the shelf's formula is not told once more.
  const spokenAlready = entry?.formulas?.length ? (lead?.fact ?? undefined) : undefined;
  const shown = entry ? [] : shownIn(brief);
  const pictures = shownPieces(shown, brief);
  const tell = entry ? tellerOfEntry(entry, brief) : tellerOf(shown, brief);
  const told = toldOver(factPieces(brief, entry, spokenAlready, shown.length === 0, tell), pictures);
  const quiz = shown[0] ? quizPiece(shown[0], brief) : null;
  const question =
    entry || shown.length > 0 ? null : (told.map(questionPiece).find((piece) => piece !== null) ?? null);
  const lone =
    !entry &&
    shown.length === 0 &&
    told.filter(shows).length === 1 &&
    brief.formulas.every(({ relation }) => !relation);
  const gap = lone && !question ? gapPiece(told.find(shows)!) : null;
  const related = entry || shown.length > 0 ? [] : relatedPieces(brief);
  const pieces = [
    opening(brief, entry, shown[0]),
    ...shelved,
    ...pictures,
    ...told,
    ...related,
    ...formulaPieces(
      brief,
      entry,
      shown.every(({ worked }) => !worked),
    ),
    question,
    quiz,
    related.length > 0 ? null : gap,
    recap(brief, entry, shown[0], quiz === null),
  ];
  return pieces
    .filter((piece): piece is Piece => piece !== null)
    .sort((left, right) => left.rank - right.rank);
};
