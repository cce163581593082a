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

/** Names in columns left and right of the picture; null when they do not fit. */
export const atSides = (asked: readonly Asked[], room: Box, shape: number): Arranged | null => {
  const widest = Math.min(400, room.width * 0.25);
  const sides = groupsOf(asked).flatMap((group) =>
    halves(group, 0, 4).map((half, side) => ({
      side,
      half: half.map((one) => ({ one, phrase: one.phraseWithin(widest, side === 0 ? 'right' : 'left') })),
    })),
  );
  const columnOf = (wanted: number) => {
    const widths = sides
      .filter(({ side }) => side === wanted)
      .flatMap(({ half }) => half.map(({ phrase }) => phrase.width));
    return widths.length > 0 ? Math.max(...widths) + lead : 0;
  };
  const [left, right] = [columnOf(0), columnOf(1)];
  const fitted = fit({ ...room, width: room.width - left - right }, shape);
  const x = room.x + (room.width - left - right - fitted.width) / 2 + left;
  const picture = { ...fitted, x };
  const callouts: PlacedCallout[] = [];
  for (const { side, half } of sides) {
    const wishes = half.map(({ one, phrase }) => ({
      middle: pointIn(picture, one.share)[1],
      length: phrase.height,
    }));
    const middles = spread(wishes, { low: room.y, high: room.y + room.height, gap });
    if (!middles) return null;
    for (const [index, { one, phrase }] of half.entries()) {
      if (phrase.width > widest + 1) return null;
      const labelX = side === 0 ? picture.x - lead - phrase.width : picture.x + picture.width + lead;
      const edge = side === 0 ? picture.x - lead + 10 : picture.x + picture.width + lead - 10;
      callouts.push({
        id: one.id,
        view: one.view,
        phrase,
        x: labelX,
        y: middles[index]! - phrase.height / 2,
        from: [edge, middles[index]!],
        to: pointIn(picture, one.share),
        onPicture: false,
        collides: false,
      });
    }
  }
  return { picture, callouts };
};

/** Names in a row above and a row below the picture; null when they do not fit. */
export const aroundPicture = (asked: readonly Asked[], room: Box, shape: number): Arranged | null => {
  const rows = groupsOf(asked).flatMap((group) =>
    halves(group, 1, 4).map((half, side) => {
      const widest = (room.width - gap * (half.length - 1)) / Math.max(1, half.length);
      return {
        side,
        widest,
        half: half.map((one) => ({ one, phrase: one.phraseWithin(Math.min(460, widest), 'centre') })),
      };
    }),
  );
  const rowOf = (wanted: number) => {
    const heights = rows
      .filter(({ side }) => side === wanted)
      .flatMap(({ half }) => half.map(({ phrase }) => phrase.height));
    return heights.length > 0 ? Math.max(...heights) + lead : 0;
  };
  const [above, below] = [rowOf(0), rowOf(1)];
  if (above + below > room.height * 0.7) return null;
  const fitted = fit({ ...room, height: room.height - above - below }, shape);
  const picture = { ...fitted, y: room.y + (room.height - above - below - fitted.height) / 2 + above };
  const callouts: PlacedCallout[] = [];
  for (const { side, half, widest } of rows) {
    const wishes = half.map(({ one, phrase }) => ({
      middle: pointIn(picture, one.share)[0],
      length: phrase.width,
    }));
    const middles = spread(wishes, { low: room.x, high: room.x + room.width, gap });
    if (!middles) return null;
    for (const [index, { one, phrase }] of half.entries()) {
      if (phrase.width > widest + 1) return null;
      const y = side === 0 ? picture.y - lead - phrase.height : picture.y + picture.height + lead;
      callouts.push({
        id: one.id,
        view: one.view,
        phrase,
        x: middles[index]! - phrase.width / 2,
        y,
        from: [middles[index]!, side === 0 ? y + phrase.height + 6 : y - 6],
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
