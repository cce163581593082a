import type { Timeline } from '../../../render/timeline.ts';
import { type Box, inflate, union } from '../../../scenes/geometry.ts';
import type { ElementState, LaidElement, LaidPart, PartState, TextRun } from '../../../scenes/visual.ts';

/** A part as it is at one moment. */
export interface SeenPart {
  part: LaidPart;
  box: Box;
  /** Its text where it is now. */
  runs: TextRun[];
}

/** An element at one moment, with what can be seen of it. */
export interface SeenElement {
  element: LaidElement;
  parts: SeenPart[];
  /** All of its ink; null when nothing is seen of it. */
  box: Box | null;
  /** True from the first trace of it on: what is being drawn has its place already. */
  isBegun: boolean;
}

/** What is fainter, or less far drawn, than this does not count as being there. */
const least = { opacity: 0.5, reveal: 0.4 } as const;

const isSeen = ({ opacity, reveal }: PartState): boolean =>
  opacity >= least.opacity && reveal >= least.reveal;

const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** A part in its state: its text goes with it, unless its shape has changed so that nobody can say where the text is. */
const seenPart = (element: LaidElement, part: LaidPart, state: PartState): SeenPart => {
  const now = element.boxAt?.(part.id, state) ?? null;
  const written = element.runsAt?.(part.id, state) ?? null;
  if (written !== null) return { part, box: now ?? part.box, runs: written };
  const { offset } = state;
  const unit = part.unit ?? [1, 1];
  if (now === null && offset !== null) {
    const [x, y] = [offset[0] * unit[0], offset[1] * unit[1]];
    const runs = part.text.map((run) => ({ ...run, box: moved(run.box, x, y) }));
    return { part, box: moved(part.box, x, y), runs };
  }
  if (now === null) return { part, box: part.box, runs: part.text };
  const sameShape = Math.abs(now.width - part.box.width) < 1 && Math.abs(now.height - part.box.height) < 1;
  const runs = sameShape
    ? part.text.map((run) => ({ ...run, box: moved(run.box, now.x - part.box.x, now.y - part.box.y) }))
    : [];
  return { part, box: now, runs };
};

const seenElement = (element: LaidElement, state: ElementState): SeenElement => {
  const { transform } = state;
  const changing = transform ? [transform.from, transform.to] : [];
  const parts = element.parts.flatMap((part) => {
    const own = state.parts.get(part.id);
    if (own === undefined || !isSeen(own)) return [];
    // Terms on their way may be anywhere within the reach of the two steps.
    if (changing.includes(part.id)) return [{ part, box: part.reach ?? part.box, runs: [] }];
    return [seenPart(element, part, own)];
  });
  const boxes = parts.map(({ box }) => box).filter(({ width, height }) => width > 0 || height > 0);
  return {
    element,
    parts,
    box: boxes.length > 0 ? boxes.reduce(union) : null,
    isBegun: [...state.parts.values()].some(({ reveal, opacity }) => reveal > 0 && opacity >= least.opacity),
  };
};

/** What is seen at a moment of a scene, in drawing order. */
export const seenAt = (elements: readonly LaidElement[], timeline: Timeline, t: number): SeenElement[] =>
  elements.map((element) => seenElement(element, timeline.stateAt(element.id, t)));

/** True where one element is meant to lie on the other. */
export const isOn = (first: LaidElement, second: LaidElement): boolean =>
  (first.on?.includes(second.id) ?? false) || (second.on?.includes(first.id) ?? false);

/** Pixels between two boxes: 0 where they touch or overlap. */
export const distance = (first: Box, second: Box): number => {
  const across = Math.max(second.x - (first.x + first.width), first.x - (second.x + second.width), 0);
  const down = Math.max(second.y - (first.y + first.height), first.y - (second.y + second.height), 0);
  return Math.hypot(across, down);
};

/** The box without the pixels that belong to line height and side bearings. */
export const tightened = (box: Box): Box => inflate(box, -2);
