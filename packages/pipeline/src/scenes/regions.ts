import type { Region } from '@lectern/contracts/scene/roles.ts';
import { type Frame, landscape } from './frame.ts';
import type { Box } from './geometry.ts';

/** Heights, distances and the captions' type of a frame's grid, in design pixels. */
interface Grid {
  header: number;
  belowHeader: number;
  gutter: { across: number; down: number };
  captions: number;
  captionType: { size: number; leading: number };
}

const wide: Grid = {
  header: 84,
  belowHeader: 40,
  gutter: { across: 72, down: 36 },
  captions: 110,
  captionType: { size: 36, leading: 46 },
};

/** An upright frame has room for a heading of two lines. */
const upright: Grid = { ...wide, header: 120, gutter: { across: 48, down: 56 } };

const square: Grid = { ...wide, belowHeader: 28, gutter: { across: 48, down: 40 } };

const grids: Record<Frame['aspect'], Grid> = { '16:9': wide, '9:16': upright, '1:1': square };

export const gridOf = (frame: Frame): Grid => grids[frame.aspect];

/** A line below the body, in every frame alike, and its distance from it. */
const footing = { height: 44, distance: 22 };

const columns = (body: Box, share: number, gutter: number): [Box, Box] => {
  const left = Math.round((body.width - gutter) * share);
  return [
    { ...body, width: left },
    { ...body, x: body.x + left + gutter, width: body.width - gutter - left },
  ];
};

const rows = (body: Box, share: number, gutter: number): [Box, Box] => {
  const upper = Math.round((body.height - gutter) * share);
  return [
    { ...body, height: upper },
    { ...body, y: body.y + upper + gutter, height: body.height - gutter - upper },
  ];
};

/**
 * Places of all regions. Without a heading or a footer the body takes their room too; burned captions keep the lowest band free. A
 * frame that is not wider than high has no room for columns: there left is above, and right is below; only the equal halves of a square
 * stand beside one another.
 */
export const regionBoxes = (picture: {
  heading: boolean;
  footer?: boolean;
  captionsBurned: boolean;
  frame?: Frame;
}): Record<Region, Box> => {
  const { heading, footer = false, captionsBurned, frame = landscape } = picture;
  const grid = gridOf(frame);
  const whole: Box = { ...frame.safe, height: frame.safe.height - (captionsBurned ? grid.captions : 0) };
  const top = heading ? grid.header + grid.belowHeader : 0;
  const bottom = footer ? footing.height + footing.distance : 0;
  const full: Box = { ...whole, y: whole.y + top, height: whole.height - top - bottom };
  const across = frame.width > frame.height;
  const halves = (share: number) =>
    across ? columns(full, share, grid.gutter.across) : rows(full, share, grid.gutter.down);
  const [left, right] = frame.aspect === '1:1' ? columns(full, 0.5, grid.gutter.across) : halves(0.5);
  const [wideLeft, narrowRight] = halves(0.6);
  const [narrowLeft, wideRight] = halves(0.4);
  const [upper, lower] = rows(full, 0.6, grid.gutter.down);
  return {
    frame: whole,
    header: { ...whole, height: grid.header },
    full,
    left,
    right,
    'wide-left': wideLeft,
    'narrow-right': narrowRight,
    'narrow-left': narrowLeft,
    'wide-right': wideRight,
    upper,
    lower,
    footer: { ...whole, y: whole.y + whole.height - footing.height, height: footing.height },
  };
};
