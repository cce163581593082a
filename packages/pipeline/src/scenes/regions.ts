import type { Region } from '@lectern/contracts/scene/roles.ts';
import { type Box, safeArea } from './geometry.ts';

/** Heights and distances of the frame's grid, in design pixels. */
export const grid = { header: 84, belowHeader: 40, gutter: 72, captions: 110 } as const;

const columns = (body: Box, share: number): [Box, Box] => {
  const left = Math.round((body.width - grid.gutter) * share);
  return [
    { ...body, width: left },
    { ...body, x: body.x + left + grid.gutter, width: body.width - grid.gutter - left },
  ];
};

const rows = (body: Box, share: number): [Box, Box] => {
  const upper = Math.round((body.height - grid.gutter / 2) * share);
  return [
    { ...body, height: upper },
    { ...body, y: body.y + upper + grid.gutter / 2, height: body.height - grid.gutter / 2 - upper },
  ];
};

/** Places of all regions. Without a heading the body takes its room too; burned captions keep the lowest band free. */
export const regionBoxes = (frame: { heading: boolean; captionsBurned: boolean }): Record<Region, Box> => {
  const whole: Box = { ...safeArea, height: safeArea.height - (frame.captionsBurned ? grid.captions : 0) };
  const top = frame.heading ? grid.header + grid.belowHeader : 0;
  const full: Box = { ...whole, y: whole.y + top, height: whole.height - top };
  const [left, right] = columns(full, 0.5);
  const [wideLeft, narrowRight] = columns(full, 0.6);
  const [narrowLeft, wideRight] = columns(full, 0.4);
  const [upper, lower] = rows(full, 0.6);
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
  };
};
