import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Piece } from '../devices/piece.ts';
import { pieceSeconds } from './pace.ts';

/** Longest extra breath after a beat, in seconds: more would be a silence. */
const mostExtra = 0.9;

/**
 * Where a length was asked for and a little is missing, gives every beat more breath.
 * `short` is the estimate in whole seconds where even so a tenth is missing.
 */
export const reachTarget = (
  pieces: Piece[],
  request: VideoRequest,
): { pieces: Piece[]; short: number | null } => {
  const target = request.duration_target_s;
  const speed = request.voice.speed;
  const estimate = pieces.reduce((sum, piece) => sum + pieceSeconds(piece, speed), 0);
  if (!target || estimate >= target * 0.97) return { pieces, short: null };
  const beats = pieces.reduce((sum, piece) => sum + piece.sketch.beats.length, 0);
  const extra = Math.min(mostExtra, (target - estimate) / Math.max(1, beats));
  const paced = pieces.map((piece) => ({
    ...piece,
    sketch: {
      ...piece.sketch,
      beats: piece.sketch.beats.map((one) => ({
        ...one,
        pause_after_s: Math.max(
          one.pause_after_s ?? 0.35,
          Math.min(2.5, (one.pause_after_s ?? 0.35) + extra),
        ),
      })),
    },
  }));
  const reached = Math.round(estimate + extra * beats);
  return { pieces: paced, short: reached < target * 0.9 ? reached : null };
};
