import type { Piece } from '../devices/piece.ts';
import type { SketchBeat } from './sketch.ts';

/** Spoken words a second at normal speed, measured on the offline voice (160 a minute). */
const wordsPerSecond = 2.65;
/** Silence before and after the beats of a scene, in seconds. */
const edges = 0.9;

/** Estimated seconds of a beat with its pause. */
export const beatSeconds = (one: SketchBeat, speed = 1): number => {
  const words = (one.speech ?? one.say).split(/[\s/=+·]+/).filter(Boolean).length;
  return words / (wordsPerSecond * speed) + (one.pause_after_s ?? 0.35);
};

/** Estimated seconds of a scene. */
export const pieceSeconds = (piece: Piece, speed = 1): number =>
  edges + piece.sketch.beats.reduce((sum, one) => sum + beatSeconds(one, speed), 0);
