import { type Box, inflate, overlap } from '../geometry.ts';
import { boxAround, lengthInside, type Polyline } from './polyline.ts';

/** A place for a label: its top left, and how far it is from what the author wished (pixels of regret). */
export interface Candidate {
  x: number;
  y: number;
  cost: number;
}

/** What a label has to keep clear of. */
export interface Surroundings {
  bounds: Box;
  /** Text that already has its place: never to be covered. */
  texts: Box[];
  /** Lines that a label should not cross. */
  lines: { line: Polyline; box: Box; weight: number }[];
}

export const obstacle = (line: Polyline, weight = 1) => ({ line, box: boxAround(line, 1), weight });

export interface FoundPlace {
  x: number;
  y: number;
  cost: number;
  /** Pixels of line that run through the label. */
  crossed: number;
  /** True when the label covers other text or leaves its bounds. */
  collides: boolean;
}

/** Space kept between a label and other text, and between a label and lines, in pixels. */
const textGap = 6;
const lineGap = 4;

/** Pixels by which a box reaches out of its bounds, all sides together. */
export const excess = (box: Box, bounds: Box): number =>
  Math.max(0, bounds.x - box.x) +
  Math.max(0, bounds.y - box.y) +
  Math.max(0, box.x + box.width - bounds.x - bounds.width) +
  Math.max(0, box.y + box.height - bounds.y - bounds.height);

const judge = (
  candidate: Candidate,
  size: { width: number; height: number },
  around: Surroundings,
): FoundPlace => {
  const box = { x: candidate.x, y: candidate.y, ...size };
  const outside = excess(box, around.bounds);
  const spaced = inflate(box, textGap);
  const covered = around.texts.reduce((sum, text) => {
    const shared = overlap(spaced, text);
    return sum + (shared ? shared.width * shared.height : 0);
  }, 0);
  const near = inflate(box, lineGap);
  let crossed = 0;
  let weighted = 0;
  for (const { line, box: lineBox, weight } of around.lines) {
    if (!overlap(near, lineBox)) continue;
    const length = lengthInside(line, near);
    crossed += lengthInside(line, box);
    weighted += weight * length;
  }
  return {
    x: candidate.x,
    y: candidate.y,
    crossed,
    collides: outside > 1 || covered > 0,
    cost:
      candidate.cost +
      (weighted > 0 ? 60 + 3 * weighted : 0) +
      (outside > 1 ? 2000 + 40 * outside : 0) +
      (covered > 0 ? 3000 + covered : 0),
  };
};

/** The best of the candidates; the first of equals. Null only when there is none. */
export const findPlace = (
  candidates: readonly Candidate[],
  size: { width: number; height: number },
  around: Surroundings,
): FoundPlace | null => {
  let best: FoundPlace | null = null;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) continue;
    const found = judge(candidate, size, around);
    if (!best || found.cost < best.cost) best = found;
  }
  return best;
};
