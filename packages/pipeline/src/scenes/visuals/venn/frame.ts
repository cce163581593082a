import type { Role } from '@lectern/contracts/scene/roles.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { type Circle, placeCircles, type Visual } from './circles.ts';
import { type PlacedItem, placeItems } from './items.ts';

interface Placed {
  phrase: LaidPhrase;
  x: number;
  y: number;
}

/** Where everything of a Venn diagram stands. */
export interface VennFrame {
  circles: Circle[];
  roles: Role[];
  /** Names of the sets, beside their circles. */
  names: Placed[];
  /** The frame of the whole; what lies in it and in no circle is outside. */
  frame: Box;
  whole: Placed | null;
  items: PlacedItem[];
  faults: LayoutFault[];
  fits: boolean;
}

const usual: Role[] = ['a', 'b', 'c'];
const gap = 14;

const lay = (visual: Visual, region: Box, theme: Theme, size: number): VennFrame => {
  const roles = visual.sets.map(({ role }, index) => role ?? usual[index]!);
  const count = visual.sets.length;
  const name = (index: number, maxWidth: number) =>
    layPhrase(visual.sets[index]!.label, {
      size,
      colour: theme.roles[roles[index]!],
      weight: 600,
      align: 'centre',
      maxWidth,
      maxLines: 2,
      leading: 1.2,
    });
  const margin = visual.whole ? 26 : 4;
  const whole = visual.whole
    ? layPhrase(visual.whole, {
        size: Math.max(smallest, size - 6),
        colour: theme.roles.muted,
        maxWidth: region.width * 0.8,
      })
    : null;
  const frame: Box = {
    x: region.x + 2,
    y: region.y + 2 + (whole ? whole.height + 8 : 0),
    width: region.width - 4,
    height: region.height - 4 - (whole ? whole.height + 8 : 0),
  };
  const inner: Box = {
    x: frame.x + margin,
    y: frame.y + margin,
    width: frame.width - 2 * margin,
    height: frame.height - 2 * margin,
  };
  const isTall = count === 2 && inner.height > inner.width * 1.2;
  const wide = isTall ? inner.width : inner.width / 2 - gap;
  const phrases = visual.sets.map((_, index) => name(index, index === 2 ? inner.width : wide));
  const above = isTall ? phrases[0]!.height : Math.max(phrases[0]!.height, phrases[1]!.height);
  const under = isTall ? phrases[1]!.height : (phrases[2]?.height ?? 0);
  const room: Box = {
    x: inner.x,
    y: inner.y + above + gap,
    width: inner.width,
    height: inner.height - above - gap - (under > 0 ? under + gap : 0),
  };
  const circles = placeCircles(count, room, isTall);
  const names = phrases.map((phrase, index): Placed => {
    const { centre, radius } = circles[index]!;
    const isBelow = isTall ? index === 1 : index === 2;
    const top = Math.min(...circles.map((one) => one.centre[1] - one.radius));
    // The two upper names lean outwards, so that they stay apart.
    const lean =
      isTall || index === 2
        ? 0
        : (index === 0 ? -1 : 1) *
          Math.max(0, phrase.width / 2 + gap / 2 - Math.abs(centre[0] - room.x - room.width / 2));
    const wished = centre[0] + lean - phrase.width / 2;
    return {
      phrase,
      x: Math.min(inner.x + inner.width - phrase.width, Math.max(inner.x, wished)),
      y: isBelow ? centre[1] + radius + gap : top - gap - phrase.height,
    };
  });
  const taken = names.map(({ phrase, x, y }) => ({ x, y, width: phrase.width, height: phrase.height }));
  const { items, faults } = placeItems(visual, circles, inner, taken, theme);
  const texts = [...phrases, ...(whole ? [whole] : [])].flatMap((phrase) => phrase.faults);
  return {
    circles,
    roles,
    names,
    frame,
    whole: whole && { phrase: whole, x: frame.x + 4, y: region.y + 2 },
    items,
    faults: [...faults, ...texts.filter(({ code }) => code !== 'does_not_fit')],
    fits:
      circles[0]!.radius > 70 &&
      !texts.some(({ code }) => code === 'does_not_fit') &&
      !faults.some(({ code }) => code === 'does_not_fit'),
  };
};

/** Finds the largest type of names in which circles and items fit. */
export const layVennFrame = (visual: Visual, region: Box, theme: Theme): VennFrame => {
  for (const size of [46, 38, 32, smallest]) {
    const frame = lay(visual, region, theme, size);
    if (frame.fits) return frame;
  }
  const frame = lay(visual, region, theme, smallest);
  if (frame.faults.some(({ code }) => code === 'does_not_fit')) return frame;
  const detail = `the sets do not fit the region in type of ${smallest} px`;
  return { ...frame, faults: [...frame.faults, { code: 'does_not_fit', part: null, detail }] };
};
