import type { Element, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Region } from '@lectern/contracts/scene/roles.ts';
import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import { type Assets, noAssets } from './assets/assets.ts';
import { type Frame, landscape } from './frame.ts';
import type { Box } from './geometry.ts';
import { marginsOf, within } from './placing/margins.ts';
import { placingOrder } from './placing/order.ts';
import { type Lay, placeElement, type Surroundings } from './placing/place-elements.ts';
import { regionBoxes } from './regions.ts';
import type { Theme } from './theme.ts';
import type { LaidElement } from './visual.ts';
import { layOutVisual } from './visuals/registry.ts';

/** These grow into whatever room there is; the others have a height of their own. */
const stretching: ReadonlySet<VisualType> = new Set([
  'axes',
  'figure',
  'image',
  'graph',
  'bars',
  'number-line',
  'cells',
  'process',
  'venn',
  'cycle',
  'timeline',
  'unit-circle',
  'rays',
  'molecule',
  'circuit',
  'pendulum',
  'forces',
  'vector-field',
]);
const stretches = (element: Element): boolean => stretching.has(element.visual.type);

/** Least height of a stretching visual beside others, and of any other, as a share of the region. */
const least = 0.42;
const gap = 44;

/** Divides a region among elements that stack in it, from top to bottom. */
const share = (elements: readonly Element[], region: Box, lay: Lay): Box[] => {
  if (elements.length === 1) return [region];
  const room = region.height - gap * (elements.length - 1);
  const grows = elements.map(stretches);
  const growing = grows.filter(Boolean).length;
  const natural = elements.map((element, index) =>
    grows[index] ? 0 : Math.ceil(lay(element, region).box.height) + 4,
  );
  const wanted = natural.reduce((sum, height) => sum + height, 0);
  const fixed = Math.min(wanted, growing > 0 ? room * Math.max(0.3, 1 - least * growing) : room);
  const scale = wanted > 0 ? fixed / wanted : 0;
  const heights = natural.map((height, index) => (grows[index] ? (room - fixed) / growing : height * scale));
  const spare = growing > 0 ? 0 : room - fixed;
  const between = gap + Math.min(28, spare / (elements.length + 1));
  const used = heights.reduce((sum, height) => sum + height, 0) + between * (elements.length - 1);
  let y = region.y + Math.max(0, (region.height - used) * 0.47);
  return heights.map((height) => {
    const box = { ...region, y, height };
    y += height + between;
    return box;
  });
};

/**
 * Lays out every element of a scene on its frame (the landscape one when none is named), in the scene's order: first what
 * stands in regions, less the room for what stands beside it, then that. Pure; content never makes it throw: what cannot
 * be set is reported in the element's `faults`.
 */
export const layOutScene = (
  scene: Pick<Scene, 'elements'>,
  theme: Theme,
  settings: { captionsBurned: boolean; frame?: Frame; assets?: Assets },
): LaidElement[] => {
  const { captionsBurned, frame = landscape, assets = noAssets } = settings;
  const lay: Lay = (element, region, anchor) => layOutVisual(element, region, theme, frame, assets, anchor);
  const { roots, placed, broken } = placingOrder(scene.elements);
  const heading = roots.some((element) => element.region === 'header');
  const footer = roots.some((element) => element.region === 'footer');
  const boxes = regionBoxes({ heading, footer, captionsBurned, frame });
  const isNarrow = frame.width <= frame.height;
  const laid = new Map<Element, LaidElement>();
  const regions = new Map<Element, Box>();
  const around: Surroundings = { lay, body: boxes.full, isNarrow, laid, regions, sizes: new Map() };
  for (const region of Object.keys(boxes) as Region[]) {
    const inside = roots.filter((element) => element.region === region);
    const shares = share(inside, boxes[region], lay);
    for (const [index, element] of inside.entries()) {
      const own = shares[index]!;
      const { margins, sizes } = marginsOf(element, placed, own, { lay, isNarrow, stretches });
      regions.set(element, own);
      for (const [beside, size] of sizes) around.sizes.set(beside, size);
      const it = lay(element, within(own, margins));
      const fault = broken.get(element);
      laid.set(element, fault ? { ...it, faults: [...it.faults, fault] } : it);
    }
  }
  for (const one of placed) {
    regions.set(one.element, regions.get(one.at)!);
    laid.set(one.element, placeElement(one, around));
  }
  return scene.elements.map((element) => laid.get(element)!);
};
