import { findPlace } from '../../drawing/label-place.ts';
import { boxAround, type Point } from '../../drawing/polyline.ts';
import { placesAround } from '../../drawing/sides.ts';
import { spread } from '../../drawing/spread.ts';
import { type Box, inflate } from '../../geometry.ts';
import type { LaidPhrase } from '../../phrase.ts';

/** A callout that wants a place. */
export interface Asked {
  id: string;
  /** Where it points, as a share of what its view shows. */
  share: Point;
  view: number;
  phraseWithin(maxWidth: number, align: 'left' | 'centre' | 'right'): LaidPhrase;
}

export interface PlacedCallout {
  id: string;
  view: number;
  phrase: LaidPhrase;
  x: number;
  y: number;
  /** Where its line begins, and where it points. */
  from: Point;
  to: Point;
  /** It stands on the picture and needs a plate behind it. */
  onPicture: boolean;
  collides: boolean;
}

export interface Arranged {
  picture: Box;
  callouts: PlacedCallout[];
}

/** Pixels between the picture and a name beside it, and between names. */
const lead = 44;
const gap = 22;

/** The largest box of the shape (width over height) in the middle of a room. */
const fit = (room: Box, shape: number): Box => {
  const width = Math.max(1, Math.min(room.width, room.height * shape));
  const height = width / shape;
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
};

const pointIn = (picture: Box, [x, y]: Point): Point => [
  picture.x + x * picture.width,
  picture.y + y * picture.height,
];

/** Those of one view on one side; views are seen one at a time, so that each has all of the side. */
const groupsOf = (asked: readonly Asked[]): Asked[][] => {
  const views = [...new Set(asked.map(({ view }) => view))];
  return views.map((view) => asked.filter((one) => one.view === view));
};

/** Halves of a group by where they point: as even as the numbers allow once one half has more than `most`. */
const halves = (group: readonly Asked[], axis: 0 | 1, most: number): [Asked[], Asked[]] => {
  const ordered = group.toSorted((one, other) => one.share[axis] - other.share[axis]);
  const natural = ordered.filter(({ share }) => share[axis] < 0.5).length;
  const cut = Math.min(Math.max(natural, ordered.length - most), Math.max(most, ordered.length - most));
  const across = axis === 0 ? 1 : 0;
  const sort = (half: Asked[]) => half.toSorted((one, other) => one.share[across] - other.share[across]);
  return [sort(ordered.slice(0, cut)), sort(ordered.slice(cut))];
};

/** Widest line of a name in a column beside the picture, and in a row above or below it that holds `count` of them. */
const widestIn = (axis: 0 | 1, room: Box, count: number): number =>
  axis === 0
    ? Math.min(400, room.width * 0.25)
    : Math.min(460, (room.width - gap * (count - 1)) / Math.max(1, count));

/**
 * Names off the picture: in columns left and right of it (axis 0), or in a row above and one below (axis 1); null when they do not
 * fit.
 */
export const besidePicture = (
  asked: readonly Asked[],
  room: Box,
  shape: number,
  axis: 0 | 1,
): Arranged | null => {
  const across = axis === 0 ? 1 : 0;
  const start = ({ x, y }: Box, along: 0 | 1): number => (along === 0 ? x : y);
  const length = ({ width, height }: { width: number; height: number }, along: 0 | 1): number =>
    along === 0 ? width : height;
  const point = (along: number, aside: number): Point => (axis === 0 ? [along, aside] : [aside, along]);
  const lanes = groupsOf(asked).flatMap((group) =>
    halves(group, axis, 4).map((half, side) => {
      const widest = widestIn(axis, room, half.length);
      const align = axis === 1 ? 'centre' : side === 0 ? 'right' : 'left';
      return { side, widest, half: half.map((one) => ({ one, phrase: one.phraseWithin(widest, align) })) };
    }),
  );
  const laneOf = (wanted: number): number => {
    const sizes = lanes
      .filter(({ side }) => side === wanted)
      .flatMap(({ half }) => half.map(({ phrase }) => length(phrase, axis)));
    return sizes.length > 0 ? Math.max(...sizes) + lead : 0;
  };
  const [before, after] = [laneOf(0), laneOf(1)];
  const left = length(room, axis) - before - after;
  if (left < length(room, axis) * 0.3) return null;
  const fitted = fit(axis === 0 ? { ...room, width: left } : { ...room, height: left }, shape);
  const from = start(room, axis) + before + (left - length(fitted, axis)) / 2;
  const picture = axis === 0 ? { ...fitted, x: from } : { ...fitted, y: from };
  const to = from + length(picture, axis);
  const callouts: PlacedCallout[] = [];
  for (const { side, half, widest } of lanes) {
    const wishes = half.map(({ one, phrase }) => ({
      middle: pointIn(picture, one.share)[across],
      length: length(phrase, across),
    }));
    const low = start(room, across);
    const middles = spread(wishes, { low, high: low + length(room, across), gap });
    if (!middles || half.some(({ phrase }) => phrase.width > widest + 1)) return null;
    for (const [index, { one, phrase }] of half.entries()) {
      const along = side === 0 ? from - lead - length(phrase, axis) : to + lead;
      const [x, y] = point(along, middles[index]! - length(phrase, across) / 2);
      const edge = side === 0 ? from - lead + 8 : to + lead - 8;
      callouts.push({
        id: one.id,
        view: one.view,
        phrase,
        x,
        y,
        from: point(edge, middles[index]!),
        to: pointIn(picture, one.share),
        onPicture: false,
        collides: false,
      });
    }
  }
  return { picture, callouts };
};

/** Names on the picture itself, near what they name. */
export const onPicture = (asked: readonly Asked[], room: Box, shape: number): Arranged => {
  const picture = fit(room, shape);
  const callouts = groupsOf(asked).flatMap((group) => {
    const points = group.map(({ share }) => inflate(boxAround([pointIn(picture, share)]), 14));
    const texts = [...points];
    return group.map((one): PlacedCallout => {
      const phrase = one.phraseWithin(Math.min(420, picture.width * 0.44), 'centre');
      const to = pointIn(picture, one.share);
      const own = { lines: [], closed: null };
      const places = [40, 80, 140, 210].flatMap((away) =>
        placesAround([to], one.share[1] < 0.4 ? 'below' : 'above', phrase, own, away).map((place) => ({
          ...place,
          cost: place.cost + away,
        })),
      );
      const place = findPlace(places, phrase, { bounds: inflate(picture, -10), texts, lines: [] })!;
      texts.push({ x: place.x, y: place.y, width: phrase.width, height: phrase.height });
      const hold = (value: number, low: number, length: number) =>
        Math.min(low + length, Math.max(low, value));
      const from: Point = [hold(to[0], place.x, phrase.width), hold(to[1], place.y, phrase.height)];
      return {
        id: one.id,
        view: one.view,
        phrase,
        x: place.x,
        y: place.y,
        from,
        to,
        onPicture: true,
        collides: place.collides,
      };
    });
  });
  return { picture, callouts };
};
