import type { Element } from '@lectern/contracts/scene/lesson.ts';
import { type Box, overlap } from '../geometry.ts';
import type { LaidElement, LayoutFault } from '../visual.ts';
import { placeAtPart } from './beside-part.ts';
import type { Placed } from './order.ts';
import { cornerAt, isUpright, type Relation, roomAt } from './relation.ts';

export type Lay = (element: Element, region: Box, anchor?: Box) => LaidElement;

/** What there is to place into: a region for each element that is laid out, and the body of the frame. */
export interface Surroundings {
  lay: Lay;
  body: Box;
  /** True where a frame is not wider than high. */
  isNarrow: boolean;
  laid: Map<Element, LaidElement>;
  /** The region that an element shares with what stands beside it. */
  regions: Map<Element, Box>;
  /** Room that is kept free for an element beside the one that it stands at; see margins.ts. */
  sizes: Map<Element, { width: number; height: number }>;
}

/** Left and right of an element are above and below it where there is no room for columns. */
export const relationIn = (isNarrow: boolean, { placement, part }: Placed): Relation => {
  const { relation } = placement;
  if (!isNarrow || part !== null) return relation;
  return relation === 'left-of' ? 'above' : relation === 'right-of' ? 'below' : relation;
};

/** An arrow needs a longer way than mere nearness. */
export const gapOf = ({ element, placement }: Placed): number =>
  placement.gap ??
  (element.visual.type === 'label' && element.visual.arrow ? 64 : placement.relation === 'inside' ? 16 : 28);

const withFault = (laid: LaidElement, fault: LayoutFault | null): LaidElement =>
  fault === null ? laid : { ...laid, faults: [...laid.faults, fault] };

/** Lays an element out so that its ink has its corner at a place: layouts are the same everywhere. */
const layAt = (
  lay: Lay,
  element: Element,
  region: Box,
  corner: { x: number; y: number },
  anchor: Box,
  box: Box,
) => lay(element, { ...region, x: region.x + corner.x - box.x, y: region.y + corner.y - box.y }, anchor);

const sizeOf = ({ width, height }: Box) => ({ width, height });

/** At a part: wherever it is free near it. */
const atPart = (one: Placed, part: string, around: Surroundings): LaidElement => {
  const { lay, body, laid } = around;
  const { element, placement } = one;
  const host = laid.get(one.at)!;
  const found = host.parts.find(({ id }) => id === part);
  if (found === undefined) {
    const detail = `"${host.id}" has no part "${part}" to stand at.`;
    return withFault(lay(element, around.regions.get(one.at)!), {
      code: 'bad_reference',
      part: null,
      detail,
    });
  }
  const region = { ...body, width: body.width / 2, height: body.height / 2 };
  const { box } = lay(element, region, found.box);
  const taken = [...laid.values()].flatMap((other) =>
    other === host
      ? other.parts
          .filter(({ id }) => id !== part || placement.relation !== 'inside')
          .flatMap(({ text }) => text.map((run) => run.box))
      : other.parts.map(({ box: taking }) => taking),
  );
  const wish = { relation: placement.relation, align: placement.align, gap: gapOf(one) };
  const { isFree, ...corner } = placeAtPart(found.box, sizeOf(box), { bounds: body, taken }, wish);
  const placed = layAt(lay, element, region, corner, found.box, box);
  const detail = `No free place ${placement.relation} "${placement.of}".`;
  return withFault(
    { ...placed, on: [host.id] },
    isFree ? null : { code: 'label_collision', part: null, detail },
  );
};

/** Pixels by which a box moves outwards to be clear of another one. */
const push = (box: Box, other: Box, relation: Relation, gap: number): { x: number; y: number } => {
  if (relation === 'above') return { x: 0, y: other.y - gap - box.height - box.y };
  if (relation === 'below') return { x: 0, y: other.y + other.height + gap - box.y };
  if (relation === 'left-of') return { x: other.x - gap - box.width - box.x, y: 0 };
  return { x: other.x + other.width + gap - box.x, y: 0 };
};

/** Beside a whole element, outside of what stands there already. */
const besideElement = (one: Placed, around: Surroundings): LaidElement => {
  const { lay, laid, isNarrow, sizes } = around;
  const { element, placement } = one;
  const host = laid.get(one.at)!;
  const relation = relationIn(isNarrow, one);
  const gap = gapOf(one);
  const bounds = around.regions.get(one.at)!;
  const free = roomAt(host.box, bounds, relation, gap);
  const size = sizes.get(element) ?? free;
  const room = {
    ...free,
    width: isUpright(relation) ? free.width : Math.min(free.width, size.width),
    height: isUpright(relation) ? Math.min(free.height, size.height) : free.height,
  };
  const { box } = lay(element, room, host.box);
  let corner = cornerAt(host.box, box, bounds, { relation, align: placement.align, gap });
  const others = [...laid.values()].filter((other) => other !== host);
  for (let round = 0; relation !== 'inside' && round < others.length; round += 1) {
    const own = { ...box, ...corner };
    const hit = others.find((other) => overlap(own, other.box) !== null);
    if (hit === undefined) break;
    const shift = push(own, hit.box, relation, gap);
    corner = { x: corner.x + shift.x, y: corner.y + shift.y };
  }
  const placed = layAt(lay, element, room, corner, host.box, box);
  const own = { ...box, ...corner };
  const inside = overlap(own, bounds);
  const fits = inside !== null && inside.width >= own.width - 1 && inside.height >= own.height - 1;
  const detail = `No room ${relation} "${placement.of}".`;
  return withFault(
    relation === 'inside' ? { ...placed, on: [host.id] } : placed,
    fits || placed.faults.length > 0 ? null : { code: 'does_not_fit', part: null, detail },
  );
};

/** Lays out what stands at something, which is laid out already. Content never makes it throw. */
export const placeElement = (one: Placed, around: Surroundings): LaidElement =>
  one.part === null ? besideElement(one, around) : atPart(one, one.part, around);
