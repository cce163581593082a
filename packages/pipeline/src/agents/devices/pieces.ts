import type { Brief } from '../brief.ts';
import { entryOf } from '../shelf/shelf.ts';
import { factPieces } from './facts.ts';
import { formulaPieces } from './formulas.ts';
import { opening } from './opening.ts';
import type { Piece } from './piece.ts';
import { recap } from './recap.ts';
import { shelfExample, shelfMisconception, shelfPictures, shelfStatement } from './shelf-scenes.ts';
import { shelfUses } from './uses.ts';

/** Everything that the brief gives material for, in the order of the arc. Deterministic. */
export const piecesOf = (brief: Brief): Piece[] => {
  const entry = brief.entry ? entryOf(brief.entry) : null;
  const shelved = entry
    ? [
        ...shelfPictures(entry),
        ...shelfStatement(entry),
        shelfExample(entry),
        shelfMisconception(entry),
        shelfUses(entry),
      ]
    : [];
  const pieces = [
    opening(brief, entry),
    ...shelved,
    ...factPieces(brief, entry),
    ...formulaPieces(brief, entry),
    recap(brief, entry),
  ];
  return pieces
    .filter((piece): piece is Piece => piece !== null)
    .sort((left, right) => left.rank - right.rank);
};
