import type { Brief, BriefChapter } from '../brief.ts';
import { chooseFor, inLength, type Taken } from '../depth.ts';
import type { Piece } from '../devices/piece.ts';
import { piecesOf } from '../devices/pieces.ts';
import { pieceSeconds } from '../writing/pace.ts';

/** Seconds that a chapter needs: its card and something to tell. */
const leastOfChapter_s = 21;
/** Seconds of a lesson for which no length was wished: for each chapter, at least and at most. */
const usual = { chapter_s: 45, least_s: 120, most_s: 600 };
/** Chapters of one lesson: as many as a road map holds. */
const mostChapters = 10;
/** Times that time left over is shared out anew. */
const rounds = 6;

const secondsOf = (pieces: readonly Piece[], speed: number) =>
  pieces.reduce((sum, piece) => sum + pieceSeconds(piece, speed), 0);

/** The chapters that there is time for, in their order: those with most to tell. */
const chaptersWithin = (
  chapters: readonly BriefChapter[],
  seconds: number,
  speed: number,
): BriefChapter[] => {
  const room = Math.max(2, Math.min(mostChapters, Math.floor((seconds * speed) / leastOfChapter_s)));
  const telling = /^(?:definition|steps|dependence|growth|comparison|parts)$/;
  const weight = ({ facts, formulas, pictures, tables }: BriefChapter) =>
    facts.reduce((sum, { kind }) => sum + (telling.test(kind) ? 1 : 0.2), 0) +
    2 * formulas.length +
    5 * pictures.length +
    3 * tables.length;
  const heaviest = new Set([...chapters].sort((one, other) => weight(other) - weight(one)).slice(0, room));
  return chapters.filter((chapter) => heaviest.has(chapter));
};

/** Seconds of each chapter: by the root of what it has to tell, so that a short one is not lost beside a long one. */
const shares = (available: readonly number[], seconds: number): number[] => {
  let given = available.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const left = seconds - given.reduce((sum, value) => sum + value, 0);
    const open = available.map((most, index) => (given[index]! < most - 1 ? Math.sqrt(most) : 0));
    const all = open.reduce((sum, value) => sum + value, 0);
    if (left < 1 || all === 0) break;
    given = given.map((value, index) => Math.min(available[index]!, value + (left * open[index]!) / all));
  }
  return given;
};

/** The scenes around the chapters, whatever they are: opening, road map, recap. */
const aroundThem = (pieces: readonly Piece[]) => pieces.filter(({ id }) => !/^c\d+-/.test(id));

/** The scenes of a lesson on a long document, and the length that it is planned for. */
export const planChapters = (
  brief: Brief,
  wish_s: number | undefined,
  speed: number,
): { taken: Taken[]; target_s: number } => {
  const usual_s = Math.min(usual.most_s, Math.max(usual.least_s, usual.chapter_s * brief.chapters.length));
  const target_s = wish_s ?? usual_s;
  const around_s = secondsOf(aroundThem(piecesOf(brief, brief.chapters.slice(0, 6))), speed);
  let chapters = chaptersWithin(brief.chapters, target_s - around_s, speed);
  let taken = chosenOf(brief, chapters, target_s, speed);
  // A chapter of which there is nothing to tell but its title is none.
  for (let round = 0; round < rounds; round += 1) {
    const told = chapters.filter(
      ({ id }) => taken.filter(({ piece }) => piece.id.startsWith(`${id}-`)).length > 1,
    );
    if (told.length === chapters.length || told.length === 0) break;
    chapters = told;
    taken = chosenOf(brief, chapters, target_s, speed);
  }
  return { taken, target_s };
};

const chosenOf = (
  brief: Brief,
  chapters: readonly BriefChapter[],
  target_s: number,
  speed: number,
): Taken[] => {
  const seconds = (taken: readonly Taken[]) =>
    secondsOf(
      taken.map((one) => inLength(one).piece),
      speed,
    );
  const pieces = piecesOf(brief, chapters);
  const around = aroundThem(pieces).map(
    (piece): Taken => ({ piece, short: target_s < 120 && piece.purpose === 'recap' }),
  );
  const own = chapters.map(({ id }) => pieces.filter((piece) => piece.id.startsWith(`${id}-`)));
  const given = shares(
    own.map((group) => secondsOf(group, speed)),
    target_s - seconds(around),
  );
  let over_s = 0;
  const inside = own.flatMap((group, index) => {
    const most_s = given[index]! + over_s;
    const taken = chooseFor(group, { least_s: most_s * 0.9, most_s: most_s * 1.04 }, speed);
    // What one chapter does not use is the next one's.
    over_s = most_s - seconds(taken);
    return taken;
  });
  return [...around, ...inside].sort((one, other) => one.piece.rank - other.piece.rank);
};

/** The chapters of which an outline tells something, by the ids of its scenes. */
export const chaptersIn = (brief: Brief, ids: readonly string[]): BriefChapter[] => {
  const told = new Set(ids);
  return brief.chapters.filter(({ id }) => told.has(`${id}-card`));
};
