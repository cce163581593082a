import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { withHeads } from '../drawing/arrow-head.ts';
import { contrastOf, mix } from '../drawing/colour.ts';
import { roundedRectangle } from '../drawing/curves.ts';
import { assembleDrawing, type Drawn, markPart } from '../drawing/drawn.ts';
import { drawInk, fillOutline, type Ink, inkBox } from '../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../drawing/label.ts';
import type { Point } from '../drawing/polyline.ts';
import { presenceOf } from '../drawing/presence.ts';
import { drawStroke } from '../drawing/stroke.ts';
import { type Box, union } from '../geometry.ts';
import { layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { ElementState, LaidElement, LayOut, PartState } from '../visual.ts';
import { type CellsFrame, layCellsFrame } from './cells/frame.ts';
import { placesInMotion } from './cells/motion.ts';

type Visual = VisualOf<'cells'>;
type Paint = (context: Parameters<Drawn['paint']>[0], at: Point, state: PartState) => void;

/** A cell and the way to paint it anywhere. */
interface Cell {
  part: LaidElement['parts'][number];
  paint: Paint;
}

const cellOf = (visual: Visual, index: number, frame: CellsFrame, theme: Theme): Cell => {
  const role = visual.roles[index];
  const colour = role ? theme.roles[role] : theme.roles.muted;
  const fill = role ? mix(theme.background, colour, 0.3) : theme.surface;
  const ink = contrastOf(theme.roles.ink, fill) >= 4.5 ? theme.roles.ink : theme.background;
  const phrase = layPhrase(visual.values[index]!, { size: frame.valueSize, colour: ink, weight: 600 });
  const { width, height } = frame.cell;
  const boxAt = ([x, y]: Point): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
  const labelAt = ([x, y]: Point): Label => ({
    phrase,
    x: x - phrase.width / 2,
    y: y - phrase.height / 2,
    background: fill,
    plate: null,
  });
  const rest = frame.placeOf(index);
  return {
    part: {
      id: `cell${index + 1}`,
      box: boxAt(rest),
      reach: frame.reach,
      kind: 'graphic',
      colour,
      text: labelRuns(labelAt(rest), 'body'),
      start: index,
    },
    paint: (context, at, state) => {
      const outline = roundedRectangle(boxAt(at), 12);
      context.save();
      context.globalAlpha *= presenceOf({ ...state, how: 'show' });
      fillOutline(context, outline, mix(fill, colour, 0.35 * state.highlight));
      const stroke = { lines: [outline], width: theme.lines.normal - 1, colour, dash: false };
      drawStroke(context, stroke, 1, state.highlight);
      context.restore();
      drawLabel(context, labelAt(at), { ...state, highlight: 0 }, colour);
    },
  };
};

const indexLabels = (visual: Visual, frame: CellsFrame, theme: Theme): Label[] =>
  visual.indices
    ? visual.values.map((_, index): Label => {
        const phrase = layPhrase(String(index), { size: 28, colour: theme.roles.muted });
        const [x, y] = frame.placeOf(index);
        return {
          phrase,
          x: x - phrase.width / 2,
          y: y + frame.cell.height / 2 + 10,
          background: theme.background,
          plate: null,
        };
      })
    : [];

const pointerPart = (visual: Visual, index: number, frame: CellsFrame, theme: Theme): Drawn => {
  const pointer = visual.pointers[index]!;
  const colour = theme.roles[(['b', 'c', 'd', 'e'] as const)[index % 4]!];
  const phrase = layPhrase(pointer.label, { size: theme.sizes.label, colour, weight: 600, maxWidth: 320 });
  const last = visual.values.length - 1;
  const length = frame.pointerLength(index);
  const placeOf = (state: PartState | null): Point =>
    frame.pointerAt(Math.min(last, Math.max(0, state?.value ?? pointer.at)), index);
  const inkAt = ([x, y]: Point): Ink => {
    const { line, heads } = withHeads(
      [
        [x, y + length],
        [x, y],
      ],
      theme.lines.normal,
      'end',
    );
    return { stroke: { lines: [line], width: theme.lines.normal, colour, dash: false }, fill: null, heads };
  };
  const labelAt = ([x, y]: Point): Label => ({
    phrase,
    x: frame.holdX(x - phrase.width / 2, phrase.width),
    y: y + length + 8,
    background: theme.background,
    plate: null,
  });
  const boxFor = (at: Point) => union(inkBox(inkAt(at)), labelBox(labelAt(at)));
  const rest = placeOf(null);
  const reach = visual.values.map((_, cell) => boxFor(frame.pointerAt(cell, index))).reduce(union);
  return {
    part: {
      id: pointer.id,
      box: boxFor(rest),
      reach,
      kind: 'graphic',
      colour,
      text: labelRuns(labelAt(rest)),
      start: pointer.at,
    },
    paint: (context, state) => drawInk(context, inkAt(placeOf(state)), state),
    paintLabel: (context, state) => drawLabel(context, labelAt(placeOf(state)), state, colour),
    boxAt: (state) => boxFor(placeOf(state)),
  };
};

/**
 * Lays cells out in a row (in several where they would be too narrow), with indices below and pointers under them.
 * A cell's `value` is the index where it stands: two that swap pass each other on arcs above and below the row.
 */
export const layOutCells: LayOut<'cells'> = (input) => {
  const { visual, region, theme } = input;
  const frame = layCellsFrame(visual, region, theme);
  const cells = visual.values.map((_, index) => cellOf(visual, index, frame, theme));
  const indices = indexLabels(visual, frame, theme);
  const values = (state: ElementState) =>
    cells.map(({ part }, index) => state.parts.get(part.id)?.value ?? index);
  const boxOf = ([x, y]: Point): Box => ({
    x: x - frame.cell.width / 2,
    y: y - frame.cell.height / 2,
    ...frame.cell,
  });
  const parts = cells.map(({ part }, index): Drawn => {
    const label = indices[index];
    if (!label) return { part, paint: () => {} };
    const text = [...part.text, ...labelRuns(label)];
    return { part: { ...part, box: union(part.box, labelBox(label)), text }, paint: () => {} };
  });
  const pointers = visual.pointers.map((_, index) => pointerPart(visual, index, frame, theme));
  const below = assembleDrawing(input, 'cells', pointers, []);
  return {
    ...assembleDrawing(input, 'cells', [...parts, ...pointers], frame.faults),
    draw(context, state) {
      const places = placesInMotion(values(state), frame);
      const present = cells.flatMap(({ part, paint }, index) => {
        const own = state.parts.get(part.id);
        return own && own.opacity > 0 && own.reveal > 0 ? [{ own, paint, index, place: places[index]! }] : [];
      });
      for (const { own, index } of present)
        drawLabel(context, indices[index] ?? null, { ...own, dim: 0, highlight: 0 }, theme.roles.muted);
      below.draw(context, state);
      // Those on their way pass over the others.
      const order = present.toSorted((a, b) => a.place.lift - b.place.lift || a.index - b.index);
      for (const { own, paint, place } of order) paint(context, place.at, own);
      for (const { own, place } of order) markPart(context, boxOf(place.at), own, theme);
    },
  };
};
