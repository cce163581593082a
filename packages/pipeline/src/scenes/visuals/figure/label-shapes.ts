import type { Shape } from '@lectern/contracts/scene/figure.ts';
import { legible, mix } from '../../drawing/colour.ts';
import type { Label } from '../../drawing/label.ts';
import { type Candidate, findPlace, type Surroundings } from '../../drawing/label-place.ts';
import { boxAround, isInside, lengthOf, type Point, pointAlong } from '../../drawing/polyline.ts';
import { beside, placesAround, placesOn, type Side } from '../../drawing/sides.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { fillAlpha } from './shape-ink.ts';
import type { ShapeLines } from './shape-lines.ts';

/** A shape with its lines on the frame; `drawn` is null for text. */
export interface PlacedShape {
  shape: Shape;
  drawn: ShapeLines | null;
  /** Where a text stands. */
  at: Point;
}

export interface LabelWish {
  text: string;
  side: Side;
  colour: string;
  size: number;
}

/** What a shape wants written at it; null when nothing. */
export const wishOf = (shape: Shape, theme: Theme, labelSize: number): LabelWish | null => {
  if (shape.shape === 'text') {
    const size = { small: 28, normal: labelSize, large: theme.sizes.body + 6 }[shape.size];
    return { text: shape.text, side: shape.side, colour: theme.roles[shape.role], size };
  }
  if (!shape.label) return null;
  return {
    text: shape.label.text,
    side: shape.label.side,
    colour: theme.roles[shape.label.role ?? shape.role],
    size: labelSize,
  };
};

/** Colour behind a point: the fills of all shapes that cover it, one over the other. */
export const backgroundAt = (at: Point, shapes: readonly PlacedShape[], theme: Theme): string =>
  shapes.reduce((behind, { shape, drawn }) => {
    if (!drawn?.closed || shape.fill === 'none' || !isInside(at, drawn.closed)) return behind;
    return mix(behind, theme.roles[shape.role], fillAlpha[shape.fill]);
  }, theme.background);

/** Points along a line at which its label may stand, the best first. */
const anchorsOf = ({ shape, drawn, at }: PlacedShape): Point[] => {
  if (!drawn) return [at];
  const line = drawn.lines[0]!;
  const along = (share: number) => pointAlong(line, lengthOf(line) * share).at;
  if (shape.shape === 'arrow') return [0.5, 1, 0.75, 0.3].map(along);
  if (drawn.closed || shape.shape === 'brace') return [drawn.middle];
  return [0.5, 0.35, 0.65, 1, 0, 0.15, 0.85].map(along);
};

/** Places straight ahead in a direction, from `from`, further and further out. */
const placesAhead = (from: Point, direction: Point, size: { width: number; height: number }): Candidate[] =>
  [12, 20, 32, 48, 70].map((gap) => {
    const reach = Math.abs(direction[0]) * (size.width / 2) + Math.abs(direction[1]) * (size.height / 2);
    const out = reach + gap;
    return {
      x: from[0] + direction[0] * out - size.width / 2,
      y: from[1] + direction[1] * out - size.height / 2,
      cost: gap - 12,
    };
  });

const unit = (from: Point, to: Point): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};

const candidatesOf = (
  placed: PlacedShape,
  wish: LabelWish,
  size: { width: number; height: number },
): Candidate[] => {
  const { shape, drawn, at } = placed;
  if (!drawn) {
    if (wish.side === 'centre') return placesOn(at, size, 30);
    return placesAround([at], wish.side, size, { lines: [], closed: null }, 8);
  }
  const line = drawn.lines[0]!;
  const own = { lines: drawn.lines, closed: drawn.closed };
  const sides = placesAround(anchorsOf(placed), wish.side, size, own, 12);
  if (shape.shape === 'angle') {
    const vertex = drawn.closed![0]!;
    return [...placesAhead(drawn.middle, unit(vertex, drawn.middle), size), ...later(sides, 80)];
  }
  if (shape.shape === 'brace') {
    const ends: Point = [(line[0]![0] + line.at(-1)![0]) / 2, (line[0]![1] + line.at(-1)![1]) / 2];
    return [...placesAhead(drawn.middle, unit(ends, drawn.middle), size), ...later(sides, 80)];
  }
  if (wish.side !== 'centre') return sides;
  if (!drawn.closed) return [...placesOn(drawn.middle, size, 0), ...later(sides, 20)];
  const inside = boxAround(drawn.closed);
  const fits = size.width <= inside.width * 0.94 && size.height <= inside.height * 0.94;
  return fits ? placesOn(drawn.middle, size, 24) : sides;
};

const later = (candidates: Candidate[], cost: number): Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, cost: candidate.cost + cost }));

/** Puts the label of a shape where it covers no text and crosses as few lines as can be. */
export const labelShape = (
  placed: PlacedShape,
  wish: LabelWish,
  shapes: readonly PlacedShape[],
  around: Surroundings,
  theme: Theme,
): { label: Label; cost: number; faults: LayoutFault[] } => {
  const maxWidth = Math.min(around.bounds.width, 620);
  const style = { size: wish.size, maxWidth, align: 'centre' as const };
  const size = layPhrase(wish.text, { ...style, colour: wish.colour });
  const candidates = candidatesOf(placed, wish, size);
  const fallback = beside(placed.drawn?.middle ?? placed.at, [0, -1], size, 12);
  const place = findPlace(candidates, size, around) ?? {
    x: fallback[0],
    y: fallback[1],
    cost: 5000,
    crossed: 0,
    collides: true,
  };
  const middle: Point = [place.x + size.width / 2, place.y + size.height / 2];
  const background = backgroundAt(middle, shapes, theme);
  const colour = legible(wish.colour, background, [theme.roles.ink, theme.background]);
  const phrase = layPhrase(wish.text, { ...style, colour });
  const label = { phrase, x: place.x, y: place.y, background, plate: place.crossed > 6 ? background : null };
  const faults: LayoutFault[] = phrase.faults.map((fault) => ({ ...fault, part: placed.shape.id }));
  if (place.collides)
    faults.push({
      code: 'label_collision',
      part: placed.shape.id,
      detail: `no free place for “${wish.text}”`,
    });
  return { label, cost: place.cost, faults };
};
