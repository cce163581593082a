import type { Point } from '../../drawing/polyline.ts';
import { smallest } from '../../fit.ts';
import { type Box, inflate, overlap } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { type Circle, membershipOf, type Visual } from './circles.ts';
import { pointsOf } from './regions.ts';

export interface PlacedItem {
  id: string;
  phrase: LaidPhrase;
  x: number;
  y: number;
}

const sizes = [52, 44, 40, 36, 32, smallest];
/** Pixels between items, and between an item and the line of a circle. */
const gap = { between: 10, line: 10 };

const bitsOf = (sets: readonly string[]): number =>
  sets.reduce((bits, set) => bits | (1 << 'abc'.indexOf(set)), 0);

/** True where the whole box lies in one region. */
const isWithin = (box: Box, bits: number, circles: readonly Circle[], frame: Box): boolean => {
  if (box.x < frame.x || box.y < frame.y) return false;
  if (box.x + box.width > frame.x + frame.width || box.y + box.height > frame.y + frame.height) return false;
  // A circle may cut into a side between two corners.
  return [0, 0.25, 0.5, 0.75, 1].every((across) =>
    [0, 0.5, 1].every(
      (down) => membershipOf(circles, [box.x + box.width * across, box.y + box.height * down]) === bits,
    ),
  );
};

/** Stacks the items of one region about the place that has most room; null where they do not fit. */
const stack = (
  phrases: readonly LaidPhrase[],
  bits: number,
  circles: readonly Circle[],
  frame: Box,
  taken: readonly Box[],
): Point[] | null => {
  const height = phrases.reduce((sum, phrase) => sum + phrase.height, 0) + gap.between * (phrases.length - 1);
  const { points, box } = pointsOf({ has: (other) => other === bits }, circles, frame, 16);
  // What is in no set stands aside, in a corner of the whole.
  const middle: Point =
    bits === 0
      ? [frame.x + frame.width, frame.y + frame.height]
      : [box.x + box.width / 2, box.y + box.height / 2];
  const away = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
  const inRegion = points.toSorted((one, other) => away(one) - away(other));
  for (const [x, y] of inRegion) {
    let top = y - height / 2;
    const places = phrases.map((phrase): Point => {
      const place: Point = [x - phrase.width / 2, top];
      top += phrase.height + gap.between;
      return place;
    });
    const fits = places.every(([left, at], index) => {
      const own = inflate(
        { x: left, y: at, width: phrases[index]!.width, height: phrases[index]!.height },
        gap.line,
      );
      return isWithin(own, bits, circles, frame) && !taken.some((other) => overlap(own, other));
    });
    if (fits) return places;
  }
  return null;
};

/** Puts every item into its region, all in the largest type in which all of them fit; what cannot be placed is a fault. */
export const placeItems = (
  visual: Visual,
  circles: readonly Circle[],
  frame: Box,
  taken: readonly Box[],
  theme: Theme,
): { items: PlacedItem[]; faults: LayoutFault[] } => {
  const known = visual.sets.length;
  const items = visual.items.map((item, index) => ({
    ...item,
    id: `item${index + 1}`,
    bits: bitsOf(item.in),
  }));
  const faults: LayoutFault[] = items
    .filter(({ bits }) => bits >= 1 << known)
    .map(({ id }) => ({ code: 'bad_reference', part: id, detail: 'it is in a set that is not there' }));
  const groups = [...new Set(items.map(({ bits }) => bits))].filter((bits) => bits < 1 << known);
  for (const size of sizes) {
    const placed = groups.map((bits) => {
      const own = items.filter((item) => item.bits === bits);
      const set = (wrap: number) => {
        const phrases = own.map(({ text }) =>
          layPhrase(text, {
            size,
            colour: theme.roles.ink,
            align: 'centre',
            maxWidth: (circles[0]?.radius ?? 100) * wrap,
            maxLines: 2,
            leading: 1.2,
          }),
        );
        return { own, phrases, places: stack(phrases, bits, circles, frame, taken) };
      };
      const loose = set(0.95);
      return loose.places ? loose : set(0.6);
    });
    const fits = placed.every(({ places }) => places !== null);
    if (!fits && size !== smallest) continue;
    if (!fits)
      faults.push({ code: 'does_not_fit', part: null, detail: 'the items do not fit their regions' });
    return {
      items: placed.flatMap(({ own, phrases, places }) =>
        own.flatMap(({ id }, index) => {
          const phrase = phrases[index]!;
          faults.push(
            ...phrase.faults
              .filter(({ code }) => code !== 'does_not_fit')
              .map((fault) => ({ ...fault, part: id })),
          );
          const place = places?.[index];
          return place ? [{ id, phrase, x: place[0], y: place[1] }] : [];
        }),
      ),
      faults,
    };
  }
  return { items: [], faults };
};
