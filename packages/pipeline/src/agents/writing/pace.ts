import { silences } from '../../narration/narrate-scene.ts';
import { speechOf } from '../../narration/speech-text.ts';
import type { Piece } from '../devices/piece.ts';
import type { SketchBeat } from './sketch.ts';

/**
 * Seconds of speech at a teacher's pace, fitted to 82 beats of the offline voice: 0.3 s off for a beat of 4 s, 2 % for a
 * lesson. Other voices are brought to the same pace.
 */
const seconds = { letter: 0.051, word: 0.1, sentence: 0.27, pause: 0.12 };

const spoken = new WeakMap<SketchBeat, number>();

const speechSeconds = (one: SketchBeat): number => {
  const known = spoken.get(one);
  if (known !== undefined) return known;
  const { sentences } = speechOf(one.speech ?? one.say);
  const words = sentences.flatMap((sentence) => sentence.words);
  const length =
    seconds.letter * words.reduce((sum, { text }) => sum + text.length, 0) +
    seconds.word * words.length +
    seconds.sentence * sentences.length +
    seconds.pause * words.filter(({ pause }) => pause).length;
  spoken.set(one, length);
  return length;
};

/** Estimated seconds of a beat with its pause. */
export const beatSeconds = (one: SketchBeat, speed = 1): number =>
  speechSeconds(one) / speed + (one.pause_after_s ?? 0.35);

/** Estimated seconds of a scene. */
export const pieceSeconds = (piece: Piece, speed = 1): number =>
  silences.lead + silences.tail + piece.sketch.beats.reduce((sum, one) => sum + beatSeconds(one, speed), 0);
