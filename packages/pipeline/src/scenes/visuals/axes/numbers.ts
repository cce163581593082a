import { lengthInside, type Polyline } from '../../drawing/polyline.ts';
import { type Box, overlap } from '../../geometry.ts';
import { type AxesFrame, numberGap, type Tick } from './frame.ts';

/** A tick with the place of its number; the number is left out where a curve would run through it. */
export interface PlacedTick {
  tick: Tick;
  /** Pixel of the tick on its axis. */
  at: number;
  /** Top left of the number; null when only the mark is drawn. */
  number: { x: number; y: number } | null;
  /** A curve runs behind the number, which an author wished for: it gets a plate. */
  crossed: boolean;
}

const isCrossed = (box: Box, curves: readonly Polyline[]): boolean =>
  curves.some((curve) => lengthInside(curve, box) > 0);

const boxAt = ({ phrase }: Tick, { x, y }: { x: number; y: number }): Box => ({
  x: x - 2,
  y: y + 2,
  width: phrase.width + 4,
  height: phrase.height - 4,
});

const pick = (
  tick: Tick,
  at: number,
  places: { x: number; y: number }[],
  curves: readonly Polyline[],
  taken: Box[],
): PlacedTick => {
  const free = places.find((place) => {
    const box = boxAt(tick, place);
    return !isCrossed(box, curves) && !taken.some((other) => overlap(other, box));
  });
  const number = free ?? (tick.wished ? places[0]! : null);
  if (number) taken.push(boxAt(tick, number));
  return { tick, at, number, crossed: !free && number !== null };
};

/** Places the numbers of both axes: on their usual side of the axis, on the other one where a curve runs through. */
export const placeNumbers = (
  frame: AxesFrame,
  curves: readonly Polyline[],
): { x: PlacedTick[]; y: PlacedTick[] } => {
  const { px, py } = frame.crossing;
  const { plane } = frame;
  const inner = { x: px > plane.x + 4, y: py < plane.y + plane.height - 4 };
  const taken: Box[] = [];
  const atOrigin = (value: number, crossing: number) => value === crossing;
  const x = frame.ticks.x
    .filter(({ value }) => value >= frame.x.min && value <= frame.x.max)
    .map((tick): PlacedTick => {
      const at = frame.x.at(tick.value);
      const { width, height } = tick.phrase;
      // Where the axes cross, a number would stand on the other axis: it moves into the corner.
      const left = atOrigin(tick.value, frame.crossing.x) && inner.x ? at - width - 10 : at - width / 2;
      const below = { x: left, y: py + numberGap };
      const above = { x: left, y: py - numberGap - height };
      return pick(tick, at, inner.y ? [below, above] : [below], curves, taken);
    });
  const y = frame.ticks.y
    .filter(({ value }) => value >= frame.y.min && value <= frame.y.max)
    .map((tick): PlacedTick => {
      const at = frame.y.at(tick.value);
      const { width, height } = tick.phrase;
      const isCorner = atOrigin(tick.value, frame.crossing.y) && inner.y;
      if (isCorner && !tick.wished) return { tick, at, number: null, crossed: false };
      const top = at - height / 2;
      const leftwards = { x: px - numberGap - 4 - width, y: top };
      const rightwards = { x: px + numberGap + 4, y: top };
      return pick(tick, at, inner.x ? [leftwards, rightwards] : [leftwards], curves, taken);
    });
  return { x, y };
};
