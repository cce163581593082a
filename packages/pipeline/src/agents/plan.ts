import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import type { Brief } from './brief.ts';
import type { Piece } from './devices/piece.ts';
import { piecesOf } from './devices/pieces.ts';
import type { Outline } from './outline.ts';
import { pieceSeconds } from './writing/pace.ts';

/** Seconds of a lesson when none were asked for, and the most that it may then take. */
const usual = { target: 100, most: 132 };
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

/** Plans the arc of the lesson within the wished length. */
export const plan = (brief: Brief, request: VideoRequest): Outline => {
  const target = request.duration_target_s ?? usual.target;
  const most = request.duration_target_s ? target * 1.04 : usual.most;
  const speed = request.voice.speed;
  const scenes = chosen(piecesOf(brief), most, speed);
  return {
    title: brief.title,
    target_s: target,
    estimate_s: Math.round(scenes.reduce((sum, piece) => sum + pieceSeconds(piece, speed), 0)),
    scenes: scenes.map((piece) => ({
      id: piece.id,
      purpose: piece.purpose,
      title: piece.title,
      aim: piece.aim,
      visuals: piece.sketch.elements.map(({ visual }) => visual.type),
      seconds: Math.round(pieceSeconds(piece, speed) * 10) / 10,
    })),
  };
};
