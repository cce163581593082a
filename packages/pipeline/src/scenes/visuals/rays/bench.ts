import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { labelSizeIn } from '../../drawing/label-size.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import type { Theme } from '../../theme.ts';
import { imageOf } from './optics.ts';

export type Rays = VisualOf<'rays'>;
export type BenchSetup = Exclude<Rays['setup'], { at: 'interface' }>;

/** Lens or mirror with its axis, in pixels. Places have x to the right of the lens and y up, in the units of the spec. */
export interface Bench {
  setup: BenchSetup;
  /** Signed focal length. */
  focal: number;
  /** 1 where the light goes on to the right (lens), −1 where it comes back (mirror). */
  onward: 1 | -1;
  plane: Box;
  at(x: number, y: number): Point;
  /** Object distance within what the plane shows. */
  held(distance: number): number;
  /** Half the height of lens or mirror, in the units of the spec. */
  half: number;
  values: Box | null;
  size: number;
  theme: Theme;
}

const focalOf = (setup: BenchSetup): number => {
  if (setup.at === 'plane-mirror') return Number.POSITIVE_INFINITY;
  return setup.kind === 'diverging' || setup.kind === 'convex' ? -setup.focal : setup.focal;
};

/** Nothing is shown further from the lens than so many focal lengths or object distances. */
const mostTimes = 3.4;

/** How far the plane reaches to the left and right of the lens, and up and down, in the units of the spec. */
const windowOf = (setup: BenchSetup, focal: number, onward: 1 | -1) => {
  const { distance, height } = setup.object;
  const image = imageOf(distance, focal);
  const far = Math.max(distance, Number.isFinite(focal) ? 2 * Math.abs(focal) : 0);
  const reach = Math.min(Math.abs(image.distance), far * mostTimes);
  const foci = Number.isFinite(focal) ? Math.abs(focal) * 1.35 : distance * 0.5;
  const isShown = Math.abs(image.distance) <= far * mostTimes;
  const place = image.distance * onward;
  const before = Math.max(distance, setup.object.furthest ?? 0, foci, place < 0 && isShown ? reach : 0);
  const behind = Math.max(
    onward > 0 || focal < 0 ? foci : foci * 0.35,
    place > 0 && isShown ? reach : 0,
    onward > 0 ? distance * 0.6 : 0,
  );
  const tall = Math.max(height, isShown ? Math.abs(image.magnification) * height : height * 1.5);
  return { before: before * 1.14, behind: behind * 1.12, tall: tall * 1.3 };
};

/** Lays the optical bench into the region, with room for the values below it. Heights have a scale of their own, as is usual. */
export const layBench = (visual: Rays, setup: BenchSetup, region: Box, theme: Theme): Bench => {
  const size = Math.max(28, Math.min(labelSizeIn(region, theme), region.height / 11));
  const focal = focalOf(setup);
  const onward = setup.at === 'lens' ? 1 : -1;
  const { before, behind, tall } = windowOf(setup, focal, onward);
  const rows = region.width > size * 30 ? 1 : 2;
  const foot = visual.values ? size * 1.8 * rows : 0;
  const plane: Box = { ...region, height: region.height - foot - size * 0.4 };
  const [perX, perY] = [plane.width / (before + behind), (plane.height / 2 - size * 1.2) / tall];
  const [x, y] = [plane.x + before * perX, plane.y + plane.height / 2];
  const near =
    Math.min(setup.object.distance, Number.isFinite(focal) ? Math.abs(focal) : setup.object.distance) * 0.15;
  return {
    setup,
    focal,
    onward,
    plane,
    at: (px, py) => [x + px * perX, y - py * perY],
    held: (distance) => Math.min(before * 0.95, Math.max(near, distance)),
    half: (plane.height / 2 - size * 0.2) / perY,
    values: visual.values ? { ...region, y: region.y + region.height - foot, height: foot } : null,
    size,
    theme,
  };
};
