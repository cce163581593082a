import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { headOutline, withHeads } from '../drawing/arrow-head.ts';
import { translucent } from '../drawing/colour.ts';
import { arc, brace } from '../drawing/curves.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { drawInk, type Ink, inkBox } from '../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../drawing/label.ts';
import type { Point, Polyline } from '../drawing/polyline.ts';
import { isDrawn, opacityOf, presenceOf, stage } from '../drawing/presence.ts';
import { type Box, union } from '../geometry.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, PartState } from '../visual.ts';
import { type LineFrame, layLineFrame, markHeight } from './number-line/frame.ts';

type Visual = VisualOf<'number-line'>;

const axisPart = (frame: LineFrame, theme: Theme): Drawn => {
  const colour = theme.roles.muted;
  const { line, heads } = withHeads(
    [
      [frame.left - 34, frame.y],
      [frame.right + 34, frame.y],
    ],
    7,
    'both',
  );
  const marks = frame.ticks.map(
    ({ x }): Polyline => [
      [x, frame.y - 15],
      [x, frame.y + 15],
    ],
  );
  const ink: Ink = { stroke: { lines: [line, ...marks], width: 5, colour, dash: false }, fill: null, heads };
  const labels = frame.ticks.map(
    ({ x, phrase }): Label => ({
      phrase,
      x: x - phrase.width / 2,
      y: frame.y + 26,
      background: theme.background,
      plate: null,
    }),
  );
  return {
    part: {
      id: 'axis',
      box: labels.map(labelBox).reduce(union, inkBox(ink)),
      kind: 'graphic',
      colour,
      text: labels.flatMap((label) => labelRuns(label)),
    },
    paint: (context, state) => drawInk(context, ink, state),
    paintLabel: (context, state) => {
      for (const label of labels) drawLabel(context, label, state, colour);
    },
  };
};

/** A band on the line with its name and a brace on the side away from the marks. */
const spanPart = (visual: Visual, index: number, frame: LineFrame, theme: Theme): Drawn => {
  const span = visual.spans[index]!;
  const { phrase, left, right, y } = frame.spans[index]!;
  const colour = theme.roles[span.role];
  const band: Box = { x: left, y: frame.y - 15, width: Math.max(2, right - left), height: 30 };
  const clasp: Ink = {
    stroke: {
      lines: [brace([right - 3, frame.spanY], [left + 3, frame.spanY], 24)],
      width: 3,
      colour,
      dash: false,
    },
    fill: null,
    heads: [],
  };
  const label: Label = {
    phrase,
    x: frame.holdX((left + right) / 2 - phrase.width / 2, phrase.width),
    y,
    background: theme.background,
    plate: null,
  };
  return {
    part: {
      id: span.id,
      box: [inkBox(clasp), labelBox(label)].reduce(union, band),
      kind: 'graphic',
      colour,
      text: labelRuns(label),
      layered: false,
    },
    paint: (context, state) => {
      context.save();
      context.globalAlpha *= presenceOf(state);
      const share = isDrawn(state) || state.how === 'count' ? state.reveal : 1;
      context.fillStyle = translucent(colour, 0.5 + 0.3 * state.highlight);
      context.fillRect(band.x, band.y, band.width * share, band.height);
      context.restore();
      drawInk(context, clasp, state);
    },
    paintLabel: (context, state) => drawLabel(context, label, state, colour),
  };
};

/** A pin on the line with its name above; `move` slides it. */
const markPart = (visual: Visual, index: number, frame: LineFrame, theme: Theme): Drawn => {
  const mark = visual.marks[index]!;
  const { phrase, y, aside } = frame.marks[index]!;
  const colour = theme.roles[mark.role];
  const xOf = (state: PartState | null) =>
    frame.at(Math.min(visual.max, Math.max(visual.min, state?.value ?? mark.at)));
  const labelAt = (x: number): Label => ({
    phrase,
    x: frame.holdX(x + aside - phrase.width / 2, phrase.width),
    y,
    background: theme.background,
    // Stems of names that stand higher pass behind.
    plate: theme.background,
  });
  const inkAt = (x: number): Ink => {
    const stem: Point[] = [
      [x, y + phrase.height + 8],
      [x, frame.y - 4],
    ];
    const tip = headOutline({ tip: [x, frame.y - 3], angle: Math.PI / 2, length: 24 });
    const dot = arc([x, frame.y], [13, 13], 0, 2 * Math.PI);
    const isTall = frame.y - stem[0]![1] > markHeight;
    return {
      stroke: { lines: isTall ? [stem] : [], width: 3, colour, dash: false },
      fill: { outline: dot, colour, alpha: 1 },
      heads: isTall ? [] : [{ tip: tip[0]!, angle: Math.PI / 2, length: 24 }],
    };
  };
  const boxFor = (x: number) => union(inkBox(inkAt(x)), labelBox(labelAt(x)));
  const rest = frame.at(mark.at);
  return {
    part: {
      id: mark.id,
      box: boxFor(rest),
      reach: union(boxFor(frame.left), boxFor(frame.right)),
      kind: 'graphic',
      colour,
      text: labelRuns(labelAt(rest)),
      start: mark.at,
    },
    paint: (context, state) => {
      if (opacityOf(state) > 0)
        drawInk(context, inkAt(xOf(state)), { ...state, reveal: stage(state.reveal, 0, 0.8) });
    },
    paintLabel: (context, state) => drawLabel(context, labelAt(xOf(state)), state, colour),
    boxAt: (state) => boxFor(xOf(state)),
  };
};

/** Lays a number line out across the region: marks with their names above it, spans with braces below. */
export const layOutNumberLine: LayOut<'number-line'> = (input) => {
  const { visual, region, theme } = input;
  const frame = layLineFrame(visual, region, theme);
  const spans = visual.spans.map((_, index) => spanPart(visual, index, frame, theme));
  const marks = visual.marks.map((_, index) => markPart(visual, index, frame, theme));
  return assembleDrawing(input, 'number-line', [...spans, axisPart(frame, theme), ...marks], frame.faults);
};
