import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawMarks } from '../emphasis.ts';
import { type Box, union } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { LaidElement, LaidPart, LayoutFault, PartState, TextRun } from '../visual.ts';
import { opacityOf } from './presence.ts';

/** A part of a drawing with the ways to paint it. */
export interface Drawn {
  part: LaidPart;
  paint(context: SKRSContext2D, state: PartState): void;
  /** Painted after the ink of all parts, so that no line runs over a label. */
  paintLabel?(context: SKRSContext2D, state: PartState): void;
  /** Where all ink of the part is now, for those that move. */
  boxAt?(state: PartState): Box;
  /** Its text where it is now, for those whose text moves or changes. */
  runsAt?(state: PartState): TextRun[];
  /** What a ring goes around, where that is not all of the ink. */
  markedAt?(state: PartState): Box;
}

const outside = (box: Box, region: Box): boolean =>
  box.x < region.x - 2 ||
  box.y < region.y - 2 ||
  box.x + box.width > region.x + region.width + 2 ||
  box.y + box.height > region.y + region.height + 2;

/** Ring and underline about the place where a part is now, as opaque as the part. */
export const markPart = (context: SKRSContext2D, box: Box, state: PartState, theme: Theme): void => {
  if ((state.circle <= 0 && state.underline <= 0) || (box.width <= 0 && box.height <= 0)) return;
  context.save();
  context.globalAlpha *= opacityOf(state);
  drawMarks(context, state, box, theme);
  context.restore();
};

/** Makes an element of drawn parts: ink in the given order, then labels, then rings; reports what leaves the region. */
export const assembleDrawing = (
  input: { id: string; region: Box; theme: Theme },
  type: VisualType,
  drawn: readonly Drawn[],
  faults: readonly LayoutFault[],
): LaidElement => {
  const parts = drawn.map(({ part }) => part);
  const inked = parts.filter(({ box, reach }) => (reach ?? box).width > 0 || (reach ?? box).height > 0);
  const boxes = inked.map((part) => part.reach ?? part.box);
  const box = boxes.length > 0 ? boxes.reduce(union) : { ...input.region, width: 0, height: 0 };
  const left = inked.filter((part) => outside(part.reach ?? part.box, input.region));
  const beyond = left.map(
    (part): LayoutFault => ({ code: 'does_not_fit', part: part.id, detail: 'reaches out of its region' }),
  );
  return {
    id: input.id,
    type,
    box,
    parts,
    faults: [...faults, ...beyond],
    boxAt: (part, state) => drawn.find((one) => one.part.id === part)?.boxAt?.(state) ?? null,
    runsAt: (part, state) => drawn.find((one) => one.part.id === part)?.runsAt?.(state) ?? null,
    draw(context, state) {
      const present = drawn.flatMap((one) => {
        const own = state.parts.get(one.part.id);
        return own && own.opacity > 0 && own.reveal > 0 ? [{ one, own }] : [];
      });
      for (const { one, own } of present) one.paint(context, own);
      for (const { one, own } of present) one.paintLabel?.(context, own);
      for (const { one, own } of present)
        markPart(context, one.markedAt?.(own) ?? one.boxAt?.(own) ?? one.part.box, own, input.theme);
    },
  };
};
