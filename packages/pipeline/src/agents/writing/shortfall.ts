import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Piece } from '../devices/piece.ts';
import { pieceSeconds } from './pace.ts';

/** How much longer rests may make a beat, in seconds: more would be padding. */
const rest_s = 0.7;

/** The estimated seconds of a lesson that stays more than a tenth below its wished length even with longer rests; null otherwise. */
export const shortfall = (pieces: readonly Piece[], request: VideoRequest): number | null => {
  const target_s = request.duration_target_s;
  if (!target_s) return null;
  const estimate_s = pieces.reduce((sum, piece) => sum + pieceSeconds(piece, request.voice.speed), 0);
  const beats = pieces.reduce((sum, piece) => sum + piece.sketch.beats.length, 0);
  const most_s = Math.round(estimate_s + rest_s * beats);
  return most_s < target_s * 0.9 ? most_s : null;
};
