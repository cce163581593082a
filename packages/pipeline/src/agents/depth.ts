import type { Piece } from './devices/piece.ts';
import { shortened } from './devices/shortened.ts';
import { pieceSeconds } from './writing/pace.ts';

/** A piece as it is taken into the lesson. */
export interface Taken {
  piece: Piece;
  /** Told in its short form. */
  short: boolean;
}

/** The piece in the form in which it is told. */
export const inLength = ({ piece, short }: Taken): Taken => {
  const sketch = short ? shortened(piece) : null;
  return { piece: sketch ? { ...piece, sketch } : piece, short };
};

/** Seconds that are told apart. */
const step_s = 0.5;
/** Most pieces that are weighed against each other; of more the least worth are left out before. */
const weighed = 400;
/** What a second is worth that the short form spares. */
const besides = 0.3;

interface Option {
  steps: number;
  value: number;
  short: boolean;
}

/** What a piece may take of the time, and what that is worth: a second of the best is worth a second and a half of the good. */
const optionsOf = (piece: Piece, speed: number): Option[] => {
  const sketch = shortened(piece);
  const full_s = pieceSeconds(piece, speed);
  const short_s = sketch ? pieceSeconds({ ...piece, sketch }, speed) : full_s;
  const chief = short_s * (piece.worth / 100) ** 3;
  const option = (seconds: number, value: number, short: boolean): Option => ({
    steps: Math.max(1, Math.round(seconds / step_s)),
    value,
    short,
  });
  return [
    option(full_s, chief + (full_s - short_s) * besides, false),
    ...(sketch ? [option(short_s, chief, true)] : []),
  ];
};

/**
 * The pieces that make the most of the time: those of most worth that come to between `least_s` and `most_s` together,
 * or as near below as they can. Pieces worth `always` or more are all taken, if need be in their short form. In the order
 * given; time and memory grow with pieces times seconds.
 */
export const chooseFor = (
  pieces: readonly Piece[],
  window: { least_s: number; most_s: number },
  speed: number,
  always = 100,
): Taken[] => {
  const kept = mostWorth(pieces);
  const room = Math.max(1, Math.round(window.most_s / step_s));
  // best[t]: the greatest value of the pieces so far that take just t steps; −1 where nothing does.
  let best = new Float64Array(room + 1).fill(-1);
  best[0] = 0;
  const chosen: { options: Option[]; picks: Uint8Array }[] = [];
  for (const piece of kept) {
    const options = optionsOf(piece, speed);
    const must = piece.worth >= always;
    const next = must ? new Float64Array(room + 1).fill(-1) : best.slice();
    const picks = new Uint8Array(room + 1);
    for (const [index, { steps, value }] of options.entries())
      for (let end = steps; end <= room; end += 1) {
        const before = best[end - steps]!;
        if (before < 0 || before + value <= next[end]!) continue;
        next[end] = before + value;
        picks[end] = index + 1;
      }
    // What has to be there and does not fit takes no time of the others: the lesson will be longer than wished.
    if (must && next.every((value) => value < 0)) {
      chosen.push({ options: options.slice(-1), picks: new Uint8Array(room + 1).fill(255) });
      continue;
    }
    best = next;
    chosen.push({ options, picks });
  }
  return walkBack(kept, chosen, endOf(best, Math.round(window.least_s / step_s)));
};

const mostWorth = (pieces: readonly Piece[]): readonly Piece[] => {
  if (pieces.length <= weighed) return pieces;
  const taken = new Set([...pieces].sort((one, other) => other.worth - one.worth).slice(0, weighed));
  return pieces.filter((piece) => taken.has(piece));
};

/** The most valuable end within the window, or else the longest. */
const endOf = (best: Float64Array, least: number): number => {
  let end = 0;
  for (let at = 0; at < best.length; at += 1) {
    if (best[at]! < 0) continue;
    if (at < least || end < least || best[at]! > best[end]!) end = at;
  }
  return end;
};

const walkBack = (
  pieces: readonly Piece[],
  chosen: readonly { options: Option[]; picks: Uint8Array }[],
  end: number,
): Taken[] => {
  const taken: Taken[] = [];
  let at = end;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const { options, picks } = chosen[index]!;
    const pick = picks[at]!;
    if (pick === 0) continue;
    const option = options[pick === 255 ? 0 : pick - 1]!;
    taken.push({ piece: pieces[index]!, short: option.short });
    if (pick !== 255) at -= option.steps;
  }
  return taken.reverse();
};
