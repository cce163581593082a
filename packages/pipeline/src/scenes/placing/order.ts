import type { Element } from '@lectern/contracts/scene/lesson.ts';
import type { Placement } from '@lectern/contracts/scene/placement.ts';
import type { LayoutFault } from '../visual.ts';

/** An element that stands at another one. */
export interface Placed {
  element: Element;
  placement: Placement;
  /** The element that it stands at, or whose part it stands at. */
  at: Element;
  part: string | null;
}

export interface PlacingOrder {
  /** Elements that stand in regions. */
  roots: Element[];
  /** The others, each after the one that it stands at. */
  placed: Placed[];
  /** Relations that cannot be kept: their elements are among the roots. */
  broken: Map<Element, LayoutFault>;
}

const fault = (detail: string): LayoutFault => ({ code: 'bad_reference', part: null, detail });

/** Puts elements in an order in which each can be placed. What stands at nothing, or at itself through others, falls back to its region. */
export const placingOrder = (elements: readonly Element[]): PlacingOrder => {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const roots = elements.filter(({ place }) => place === undefined);
  const broken = new Map<Element, LayoutFault>();
  const placed: Placed[] = [];
  const known = new Set(roots);
  let waiting = elements.filter(({ place }) => place !== undefined);
  while (waiting.length > 0) {
    const later: Element[] = [];
    for (const element of waiting) {
      const placement = element.place!;
      const [id, part = null] = placement.of.split('.') as [string, string?];
      const at = byId.get(id);
      if (at === undefined) {
        broken.set(element, fault(`There is no element "${id}" to stand at.`));
        known.add(element);
      } else if (known.has(at)) {
        placed.push({ element, placement, at, part });
        known.add(element);
      } else later.push(element);
    }
    if (later.length === waiting.length) {
      // Nothing of what is left stands on anything: break the circle at its first element.
      const first = later.shift()!;
      broken.set(first, fault(`"${first.id}" stands at itself, by way of "${first.place!.of}".`));
      known.add(first);
    }
    waiting = later;
  }
  return { roots: [...roots, ...broken.keys()], placed, broken };
};
