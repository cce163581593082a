import { type Box, inflate } from '../scenes/geometry.ts';
import type { ElementState, LaidElement, LaidPart, PartState } from '../scenes/visual.ts';

/** Output pixels; place and size are even, so that colour samples are whole. */
export interface PixelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Design pixels that a glow, a ring or a stroke may reach beyond a part's box. */
const reachOfInk = 24;

const boxOf = (part: LaidPart): Box => inflate(part.reach ?? part.box, reachOfInk);

const sameState = (one: PartState, other: PartState): boolean =>
  one.reveal === other.reveal &&
  one.how === other.how &&
  one.opacity === other.opacity &&
  one.dim === other.dim &&
  one.highlight === other.highlight &&
  one.circle === other.circle &&
  one.underline === other.underline &&
  one.trace === other.trace &&
  one.value === other.value &&
  one.offset?.[0] === other.offset?.[0] &&
  one.offset?.[1] === other.offset?.[1] &&
  one.clock === other.clock;

/** All the places where an element may draw, each part and the whole. */
const everywhere = (element: LaidElement): Box[] => [
  inflate(element.box, reachOfInk),
  ...element.parts.map(boxOf),
];

const hasMoved = (part: LaidPart, state: PartState): boolean =>
  state.value !== null && state.value !== part.start;

/** Where a part may have ink in this state. */
const placesOf = (element: LaidElement, part: LaidPart, state: PartState | undefined): Box[] => {
  if (!state) return [];
  const now = element.boxAt?.(part.id, state);
  if (now) return [inflate(now, reachOfInk)];
  const { offset } = state;
  if (offset) {
    const [across, down] = part.unit ?? [1, 1];
    const box = boxOf(part);
    return [{ ...box, x: box.x + offset[0] * across, y: box.y + offset[1] * down }];
  }
  return part.reach || !hasMoved(part, state) ? [boxOf(part)] : everywhere(element);
};

/**
 * Where `element` looks different in the two states, in design pixels; empty when it looks the same.
 * A part that is away from its place, or a transform, may touch all of the element.
 */
export function changedBoxes(element: LaidElement, before: ElementState | null, after: ElementState): Box[] {
  if (before === after) return [];
  if (before?.transform || after.transform) return everywhere(element);
  return element.parts.flatMap((part) => {
    const [old, now] = [before?.parts.get(part.id), after.parts.get(part.id)];
    if (old === now || (old && now && sameState(old, now))) return [];
    return [...placesOf(element, part, old), ...placesOf(element, part, now)];
  });
}

/** Where `element` has ink in this state. */
export function inkBoxes(element: LaidElement, state: ElementState): Box[] {
  if (state.transform) return everywhere(element);
  return element.parts.flatMap((part) => placesOf(element, part, state.parts.get(part.id)));
}

interface Size {
  width: number;
  height: number;
}

/** A box of the design frame in pixels of the output, rounded outwards to even numbers; null when it lies outside. */
export function toPixels(box: Box, design: Size, output: Size): PixelBox | null {
  const across = output.width / design.width;
  const down = output.height / design.height;
  const x = Math.max(0, Math.floor((box.x * across) / 2) * 2);
  const y = Math.max(0, Math.floor((box.y * down) / 2) * 2);
  const right = Math.min(output.width, Math.ceil(((box.x + box.width) * across) / 2) * 2);
  const bottom = Math.min(output.height, Math.ceil(((box.y + box.height) * down) / 2) * 2);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

const area = (box: PixelBox): number => box.width * box.height;

const join = (one: PixelBox, other: PixelBox): PixelBox => {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  const height = Math.max(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
};

/** Pixels that an extra box costs, as much as its own call overhead is worth. */
const worthOfABox = 16_384;

/** Fewer boxes that cover the same pixels: those are joined that cost more apart than together. */
export function merge(boxes: readonly PixelBox[]): PixelBox[] {
  const merged: PixelBox[] = [];
  for (let box of boxes) {
    for (let index = 0; index < merged.length; index++) {
      const both = join(box, merged[index]!);
      if (area(both) > area(box) + area(merged[index]!) + worthOfABox) continue;
      box = both;
      merged.splice(index, 1);
      index = -1;
    }
    merged.push(box);
  }
  return merged;
}
