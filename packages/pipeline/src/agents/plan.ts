import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import type { Brief } from './brief.ts';
import { planChapters } from './chapters/plan-chapters.ts';
import { chooseFor, inLength, type Taken } from './depth.ts';
import type { Piece } from './devices/piece.ts';
import { piecesOf } from './devices/pieces.ts';
import type { Outline } from './outline.ts';
import { pieceSeconds } from './writing/pace.ts';

/** Seconds of a lesson when none were asked for, and the most that it may then take. */
const usual = { target: 95, most: 122 };
/** Most scenes of a lesson whatever its length. */
const sceneLimit = 40;

export const showsSomething = (piece: Piece): boolean =>
  piece.sketch.elements.some(({ visual }) => !textVisuals.has(visual.type));

/** The pieces worth most that fit into `seconds`, in the order of the arc. */
const chosen = (pieces: Piece[], seconds: number, speed: number): Piece[] => {
  const taken = new Set<Piece>();
  let left = seconds;
  const byWorth = [...pieces].sort((a, b) => b.worth - a.worth || a.rank - b.rank);
  for (const piece of byWorth) {
    const length = pieceSeconds(piece, speed);
    if ((piece.worth < 99 && length > left) || taken.size >= sceneLimit) continue;
    taken.add(piece);
    left -= length;
  }
  const kept = pieces.filter((piece) => taken.has(piece));
  // A lesson is at least half pictures: the text scene of the least worth goes first.
  for (let round = 0; round < kept.length; round += 1) {
    const words = kept.filter((piece) => !showsSomething(piece));
    if (words.length * 2 <= kept.length) break;
    const least = words.filter(({ worth }) => worth < 99).sort((a, b) => a.worth - b.worth)[0];
    if (!least) break;
    kept.splice(kept.indexOf(least), 1);
  }
  return kept;
};

/** From about a minute on what is worth 99 is always told; in less there is room for the opening and what stays alone. */
const roomy_s = 55;

/** The pieces that make the most of a wished length, at least half of them pictures. */
const chosenFor = (pieces: Piece[], target_s: number, speed: number): Taken[] => {
  // The rests make up for what is off.
  const window = { least_s: target_s * 0.89, most_s: target_s * 1.03 };
  let left = pieces;
  for (let round = 0; round < pieces.length; round += 1) {
    const taken = chooseFor(left, window, speed, target_s < roomy_s ? 100 : 99);
    const words = taken.filter(({ piece }) => !showsSomething(piece));
    if (words.length * 2 <= taken.length) return taken;
    const least = words.filter(({ piece }) => piece.worth < 99).sort((a, b) => a.piece.worth - b.piece.worth);
    if (least.length === 0) return taken;
    left = left.filter((piece) => piece !== least[0]!.piece);
  }
  return chooseFor(left, window, speed);
};

/** Plans the arc of the lesson within the wished length. */
export const plan = (brief: Brief, request: VideoRequest): Outline => {
  const target = request.duration_target_s;
  const speed = request.voice.speed;
  if (brief.chapters.length > 0) {
    const { taken, target_s } = planChapters(brief, target, speed);
    return outlineOf(taken, brief.title, target_s, speed);
  }
  const pieces = piecesOf(brief);
  const taken = target
    ? chosenFor(pieces, target, speed)
    : chosen(pieces, usual.most, speed).map((piece) => ({ piece, short: false }));
  return outlineOf(taken, brief.title, target ?? usual.target, speed);
};

/** The outline of what was taken. */
export const outlineOf = (
  taken: readonly Taken[],
  title: string,
  target_s: number,
  speed: number,
): Outline => {
  const scenes = taken.map(inLength);
  return {
    title,
    target_s,
    estimate_s: Math.round(scenes.reduce((sum, { piece }) => sum + pieceSeconds(piece, speed), 0)),
    scenes: scenes.map(({ piece, short }) => ({
      short,
      id: piece.id,
      purpose: piece.purpose,
      title: piece.title,
      aim: piece.aim,
      visuals: piece.sketch.elements.map(({ visual }) => visual.type),
      seconds: Math.round(pieceSeconds(piece, speed) * 10) / 10,
      sources: piece.sources.slice(0, 40),
    })),
  };
};
