import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import { badgeRadius, drawingSides, isHopeless, isTight, type StageText, setStage } from '../stage/card.ts';

type Visual = VisualOf<'process'>;

/** Cards in rows, each read from left to right. */
export interface ProcessGrid {
  cards: { text: StageText; box: Box; row: number; column: number }[];
  columns: number;
  look: Visual['look'];
  faults: LayoutFault[];
}

const sizes = [58, 52, 46, 42, 38, 34, 31, 28];

/** Distances between cards: arrows need room, chevrons hold together by their shape. */
const gapsOf = (look: Visual['look'], size: number) =>
  look === 'chevrons'
    ? { across: 10, down: 40 }
    : { across: Math.max(74, size * 1.9), down: Math.max(64, size * 1.7) };

/** What points out of a chevron, and what cuts into it. */
export const pointOf = (height: number): number => Math.min(46, height * 0.3);

interface Tried {
  texts: StageText[];
  columns: number;
  look: Visual['look'];
  card: { width: number; height: number };
  gaps: { across: number; down: number };
  size: number;
  fits: boolean;
  /** Larger type is better; rows and holes cost some of it. */
  score: number;
}

const tryOut = (
  visual: Visual,
  region: Box,
  theme: Theme,
  columns: number,
  size: number,
  side: number,
): Tried => {
  const count = visual.steps.length;
  const rows = Math.ceil(count / columns);
  const look = columns === 1 ? 'boxes' : visual.look;
  const gaps = gapsOf(look, size);
  const badge = visual.numbered ? badgeRadius(size) * 0.65 : 0;
  const room = { width: region.width - badge - 4, height: region.height - badge - 4 };
  const widest = (room.width - gaps.across * (columns - 1)) / columns;
  const margin = size * (look === 'chevrons' ? 0.9 : 0.7);
  const most = Math.min(widest, columns === 1 ? size * 20 : size * 12);
  const inner = most - 2 * margin - (look === 'chevrons' ? 56 : 0);
  const texts = visual.steps.map((step) => setStage(step, size, inner, theme, side));
  const width = Math.max(
    Math.min(most, size * 5),
    Math.min(
      most,
      Math.max(...texts.map((text) => text.width)) + 2 * margin + (look === 'chevrons' ? 56 : 0),
    ),
  );
  const height = Math.max(
    size * (rows === 1 ? 3 : 2.4),
    Math.max(...texts.map((text) => text.height)) + size * 1.1,
  );
  const needed = rows * height + (rows - 1) * gaps.down;
  const holes = rows * columns - count;
  const isTall = room.height > room.width;
  return {
    texts,
    columns,
    look,
    card: { width, height },
    gaps,
    size,
    fits: inner > size * 2 && needed <= room.height && !texts.some(isTight),
    score:
      Math.min(size, 46) +
      Math.max(0, size - 46) * 0.25 -
      (isTall ? 2 * (columns - 1) : 3.4 * (rows - 1)) -
      (rows > 1 ? 1.6 * holes : 0),
  };
};

/** Numbers of columns to try, most first; those that leave a whole row empty are left out. */
const columnsFor = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => count - index).filter(
    (columns) => columns === 1 || Math.ceil(count / columns) !== Math.ceil(count / (columns - 1)),
  );

/** Finds the arrangement in the largest type that fits; wraps into rows where one row would be too small. */
export const layProcessGrid = (visual: Visual, region: Box, theme: Theme): ProcessGrid => {
  const { steps } = visual;
  const sides = steps.some(({ drawing }) => drawing) ? drawingSides : [drawingSides[1]];
  let best: Tried | null = null;
  for (const size of sizes) {
    if (best && Math.min(size, 49) <= best.score) break;
    for (const columns of columnsFor(steps.length)) {
      if (steps.some((step) => isHopeless(step, size, region.width / columns))) continue;
      for (const side of sides) {
        const tried = tryOut(visual, region, theme, columns, size, side);
        if (tried.fits && (!best || tried.score > best.score)) best = tried;
        if (tried.fits) break;
      }
    }
  }
  const chosen = best ?? tryOut(visual, region, theme, 1, smallest, drawingSides[1]);
  return { ...place(visual, region, chosen), faults: faultsOf(chosen, best !== null) };
};

const faultsOf = ({ texts }: Tried, fits: boolean): LayoutFault[] => {
  const others = texts.flatMap(({ label, note }, index) =>
    [...label.faults, ...(note?.faults ?? [])]
      .filter(({ code }) => code !== 'does_not_fit')
      .map((fault) => ({ ...fault, part: `step${index + 1}` })),
  );
  const detail = `the steps do not fit the region in type of ${smallest} px`;
  return fits ? others : [...others, { code: 'does_not_fit', part: null, detail }];
};

const place = (visual: Visual, region: Box, tried: Tried): Omit<ProcessGrid, 'faults'> => {
  const { texts, columns, card, look } = tried;
  const rows = Math.ceil(texts.length / columns);
  const badge = visual.numbered ? badgeRadius(tried.size) * 0.65 : 0;
  // What is left goes between the cards, up to a point: they belong together.
  const spare = region.width - badge - columns * card.width;
  const across =
    columns > 1 && look === 'boxes'
      ? Math.min(tried.gaps.across * 1.8, spare / (columns - 1) - 2)
      : tried.gaps.across;
  const spareDown = region.height - badge - rows * card.height;
  const down = rows > 1 ? Math.min(tried.gaps.down * 1.5, spareDown / (rows - 1) - 2) : 0;
  const width = columns * card.width + (columns - 1) * across;
  const height = rows * card.height + (rows - 1) * down;
  const left = region.x + badge + Math.max(2, (region.width - badge - width) / 2);
  const top = region.y + badge + Math.max(2, (region.height - badge - height) * 0.47);
  const cards = texts.map((text, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const box = { x: left + column * (card.width + across), y: top + row * (card.height + down), ...card };
    return { text, box, row, column };
  });
  return { cards, columns, look };
};
