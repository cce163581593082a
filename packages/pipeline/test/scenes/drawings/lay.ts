import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { atRest } from '../../../src/scenes/drawing/presence.ts';
import { landscape } from '../../../src/scenes/frame.ts';
import type { Box } from '../../../src/scenes/geometry.ts';
import { regionBoxes } from '../../../src/scenes/regions.ts';
import { dark } from '../../../src/scenes/theme.ts';
import type { LaidElement, PartState } from '../../../src/scenes/visual.ts';
import { layOutVisual } from '../../../src/scenes/visuals/registry.ts';

export const regions = regionBoxes({ heading: true, captionsBurned: false });

export const lay = (visual: Visual, region: Box = regions.full): LaidElement =>
  layOutVisual({ id: 'drawing', visual }, region, dark);

export const layInput = (input: object, region?: Box): LaidElement => lay(Visual.parse(input), region);

export const partOf = (laid: LaidElement, id: string) => laid.parts.find((part) => part.id === id)!;

/** Draws parts in their states (all else is absent) on a clear frame, `scale` of the design's size. */
export const drawParts = (
  laid: LaidElement,
  states: Record<string, Partial<PartState>>,
  context: SKRSContext2D,
): void => {
  context.clearRect(0, 0, landscape.width, landscape.height);
  const parts = new Map(Object.entries(states).map(([id, state]) => [id, { ...atRest, ...state }]));
  laid.draw(context, { parts, transform: null });
};

export const frameAt = (scale: number): SKRSContext2D => {
  const context = createCanvas(landscape.width * scale, landscape.height * scale).getContext('2d');
  context.scale(scale, scale);
  return context;
};

/** Box of all visible ink on the frame, in design pixels; null when there is none. */
export const inkOn = (context: SKRSContext2D, scale: number): Box | null => {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let index = 3; index < data.length; index += 4) {
    if (data[index]! < 14) continue;
    const pixel = (index - 3) / 4;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < 0) return null;
  return {
    x: left / scale,
    y: top / scale,
    width: (right + 1 - left) / scale,
    height: (bottom + 1 - top) / scale,
  };
};
