import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { roundedRectangle } from '../../drawing/curves.ts';
import { isInside, type Point, type Polyline } from '../../drawing/polyline.ts';
import { smallest } from '../../fit.ts';
import { type Box, inflate, overlap } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { drawingSides, isHopeless, isTight, type StageText, setStage } from '../stage/card.ts';

export type Visual = VisualOf<'cycle'>;

/** Stages on an ellipse, clockwise from the top. */
export interface Ring {
  centre: Point;
  radii: Point;
  /** `angle` in radians, clockwise on screen from the right. */
  cards: { text: StageText; box: Box; angle: number }[];
  /** The way of the token: the same ellipse, smaller by this factor, so that it clears all cards. */
  inner: number;
  /** Where the first stage stands, in steps from the top. */
  begin: number;
  middle: LaidPhrase | null;
  faults: LayoutFault[];
  fits: boolean;
}

const sizes = [52, 46, 42, 38, 34, 31, smallest];
/** Lines of a label as multiples of its size: long ones first, as they are read more easily. */
const wraps = [9, 7, 5.4];
export const tokenRadius = 20;
/** Pixels of arc that two neighbours leave free for their arrow. */
const shortestArrow = 54;
const clearance = 10;

export const placeOn = (centre: Point, radii: Point, angle: number, factor = 1): Point => [
  centre[0] + radii[0] * factor * Math.cos(angle),
  centre[1] + radii[1] * factor * Math.sin(angle),
];

/** Where the ring begins, in steps from the top: turned by half a step, no card stands at the widest place. */
const beginnings = [0, -0.5];

export const angleOf = (place: number, count: number): number => -Math.PI / 2 + (place / count) * 2 * Math.PI;

/** The piece of the ring that lies between two cards, with some air at both ends. */
export const arcBetween = (ring: Pick<Ring, 'centre' | 'radii' | 'cards'>, index: number): Polyline => {
  const [from, to] = [ring.cards[index]!, ring.cards[(index + 1) % ring.cards.length]!];
  const span = (2 * Math.PI) / ring.cards.length;
  const walls = [from, to].map(({ box }) => roundedRectangle(inflate(box, clearance), 20));
  return Array.from({ length: 121 }, (_, step) =>
    placeOn(ring.centre, ring.radii, from.angle + (span * step) / 120),
  ).filter((point) => !walls.some((wall) => isInside(point, wall)));
};

const lengthOf = (line: Polyline): number =>
  line.reduce((sum, [x, y], index) => {
    const before = line[index - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);

/** How far, as a share of the ring, the nearest point of any card is from the middle. */
const nearest = (centre: Point, radii: Point, cards: Ring['cards']): number =>
  Math.min(
    ...cards.flatMap(({ box }) =>
      roundedRectangle(box, 18).map(([x, y]) =>
        Math.hypot((x - centre[0]) / radii[0], (y - centre[1]) / radii[1]),
      ),
    ),
  );

/** How a ring is tried: size of type, longest line, side of drawings in sizes of type, and where it begins. */
interface Try {
  size: number;
  wrap: number;
  side: number;
  begin: number;
}

const tryOut = (visual: Visual, region: Box, theme: Theme, { size, wrap, side, begin }: Try): Ring => {
  const count = visual.stages.length;
  const texts = visual.stages.map((stage) => setStage(stage, size, wrap, theme, side));
  const width = Math.max(...texts.map((text) => text.width)) + size * 1.3;
  const height = Math.max(...texts.map((text) => text.height)) + size * 0.9;
  const centre: Point = [region.x + region.width / 2, region.y + region.height / 2];
  const across = (region.width - width) / 2 - 4;
  const down = (region.height - height) / 2 - 4;
  const radii: Point = [
    Math.min(across, Math.max(down, 40) * 1.7),
    Math.min(down, Math.max(across, 40) * 1.7),
  ];
  const cards = texts.map((text, index) => {
    const angle = angleOf(index + begin, count);
    const [x, y] = placeOn(centre, radii, angle);
    return { text, angle, box: { x: x - width / 2, y: y - height / 2, width, height } };
  });
  const inner = Math.max(
    0,
    nearest(centre, radii, cards) - (tokenRadius + 12) / Math.max(1, Math.min(...radii)),
  );
  const room = visual.token ? inner - (tokenRadius + 10) / Math.max(1, Math.min(...radii)) : inner;
  const middle = visual.centre
    ? layPhrase(visual.centre, {
        size: Math.max(smallest, size + 2),
        colour: theme.roles.ink,
        weight: 600,
        align: 'centre',
        leading: 1.22,
        maxWidth: Math.max(60, radii[0] * room * 1.5),
        maxLines: 4,
      })
    : null;
  const half = middle ? Math.hypot(middle.width / 2 / radii[0], middle.height / 2 / radii[1]) : 0;
  const ring = { centre, radii, cards };
  const arcs = cards.map((_, index) => lengthOf(arcBetween(ring, index)));
  const touching = cards.some((one, index) =>
    cards.slice(index + 1).some((other) => overlap(inflate(one.box, 12), other.box) !== null),
  );
  const fits =
    radii[0] > 60 &&
    radii[1] > 60 &&
    !touching &&
    !texts.some(isTight) &&
    Math.min(...arcs) >= shortestArrow &&
    (!visual.token || inner > 0.15) &&
    (middle === null || (half <= room && !middle.faults.some(({ code }) => code === 'does_not_fit')));
  return { ...ring, inner, begin, middle, faults: [], fits };
};

/** All ways to try, in the order of preference: the largest type first. */
function* triesFor(visual: Visual): Generator<Try> {
  const sides = visual.stages.some(({ drawing }) => drawing) ? drawingSides : [drawingSides[1]];
  for (const size of sizes)
    for (const side of sides)
      for (const wrap of wraps)
        for (const begin of beginnings) yield { size, wrap: size * wrap, side, begin };
}

/** Finds the largest type in which the stages stand on a ring with room for arrows between them. */
export const layRing = (visual: Visual, region: Box, theme: Theme): Ring => {
  let found: Ring | null = null;
  for (const one of triesFor(visual)) {
    if (visual.stages.some((stage) => isHopeless(stage, one.size, one.wrap))) continue;
    const ring = tryOut(visual, region, theme, one);
    if (!ring.fits) continue;
    found = ring;
    break;
  }
  const least: Try = { size: smallest, wrap: smallest * wraps[0]!, side: drawingSides[1], begin: 0 };
  const ring = found ?? tryOut(visual, region, theme, least);
  const texts = ring.cards.flatMap(({ text }, index) =>
    [...text.label.faults, ...(text.note?.faults ?? [])].map((fault) => ({
      ...fault,
      part: `stage${index + 1}`,
    })),
  );
  const others = [...texts, ...(ring.middle?.faults ?? [])].filter(({ code }) => code !== 'does_not_fit');
  const detail = `the stages do not fit on a ring in type of ${smallest} px`;
  return {
    ...ring,
    faults: found ? others : [...others, { code: 'does_not_fit', part: null, detail }],
  };
};
