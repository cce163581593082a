import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { translucent } from '../drawing/colour.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../drawing/label.ts';
import { boxAround } from '../drawing/polyline.ts';
import { opacityOf } from '../drawing/presence.ts';
import { drawStroke } from '../drawing/stroke.ts';
import { numberText } from '../drawing/ticks.ts';
import { type Box, union } from '../geometry.ts';
import { layPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault, PartState } from '../visual.ts';
import { type BarsFrame, layBarsFrame } from './bars/frame.ts';

type Bar = VisualOf<'bars'>['bars'][number];

/** How much of its value a bar or number shows: all, but for what is being drawn or counted up. */
const shareOf = (state: PartState): number =>
  state.how === 'show' || state.how === 'write' ? 1 : state.reveal;

/** The value on its way up: `count` starts from the state's value. */
const valueNow = (bar: Bar, state: PartState): number => {
  const from = state.how === 'count' ? (state.value ?? 0) : 0;
  return from + (bar.value - from) * shareOf(state);
};

const decimalsOf = (value: number): number =>
  (Number(value.toPrecision(6)).toString().split('.')[1] ?? '').length;

/** The bar from the base line to a value; its outer corners are round. */
const barBox = (frame: BarsFrame, index: number, value: number): Box => {
  const { base, left, width } = { base: frame.at(0), left: frame.lefts[index]!, width: frame.thickness };
  const end = frame.at(value);
  return frame.upright
    ? { x: left, y: Math.min(base, end), width, height: Math.abs(end - base) }
    : { x: Math.min(base, end), y: left, width: Math.abs(end - base), height: width };
};

const barPart = (bar: Bar, index: number, frame: BarsFrame, theme: Theme): Drawn => {
  const colour = theme.roles[bar.role];
  const label: Label = { ...frame.names[index]!, background: theme.background, plate: null };
  const full = barBox(frame, index, bar.value);
  return {
    part: {
      id: `bar${index + 1}`,
      box: union(union(full, boxAround(frame.baseOf(index), 2)), labelBox(label)),
      kind: 'graphic',
      colour,
      text: labelRuns(label),
    },
    paint: (context, state) => {
      const box = barBox(frame, index, valueNow(bar, state));
      const radius = Math.min(10, box.width / 2, box.height / 2);
      const corners = frame.cornersOf(bar.value, radius);
      context.save();
      context.globalAlpha *=
        opacityOf(state) * (state.how === 'show' || state.how === 'write' ? state.reveal : 1);
      context.beginPath();
      context.roundRect(box.x, box.y, box.width, box.height, corners);
      if (state.highlight > 0) {
        context.lineWidth = 20;
        context.strokeStyle = translucent(colour, 0.3 * state.highlight);
        context.stroke();
      }
      context.fillStyle = colour;
      context.fill();
      const base = { lines: [frame.baseOf(index)], width: 3, colour: theme.roles.muted, dash: false };
      drawStroke(context, base, 1, 0);
      context.restore();
    },
    paintLabel: (context, state) =>
      drawLabel(context, label, { ...state, how: 'show', reveal: Math.min(1, state.reveal * 2) }, colour),
  };
};

const valuePart = (bar: Bar, index: number, frame: BarsFrame, theme: Theme): Drawn => {
  const colour = theme.roles[bar.role];
  const style = { size: frame.valueSize, colour, weight: 600 as const };
  const full = frame.values[index]!;
  const label: Label = { ...full, background: theme.background, plate: null };
  const decimals = decimalsOf(bar.value);
  /** Where the number stands while its bar is at another value. */
  const shifted = (value: number) => {
    const by = frame.at(value) - frame.at(bar.value);
    return frame.upright ? { x: full.x, y: full.y + by } : { x: full.x + by, y: full.y };
  };
  return {
    part: {
      id: `value${index + 1}`,
      box: labelBox(label),
      reach: union(labelBox(label), labelBox({ ...label, ...shifted(0) })),
      kind: 'text',
      text: labelRuns(label),
    },
    paint: () => {},
    paintLabel: (context, state) => {
      if (state.how !== 'count' || state.reveal >= 1) return drawLabel(context, label, state, colour);
      const now = Number(valueNow(bar, state).toFixed(decimals));
      const counted = layPhrase(bar.text === undefined ? frame.textOf(now) : numberText(now), style);
      const { x, y } = shifted(valueNow(bar, state));
      const at = frame.upright ? x + (full.phrase.width - counted.width) / 2 : x;
      drawLabel(
        context,
        { ...label, phrase: counted, x: at, y },
        { ...state, how: 'show', reveal: Math.min(1, state.reveal * 4) },
        colour,
      );
    },
  };
};

/**
 * Lays bars out: upright where the names fit below them, lying where they are long. Each bar brings
 * its own piece of the base line along.
 */
export const layOutBars: LayOut<'bars'> = (input) => {
  const { visual, region, theme } = input;
  const frame = layBarsFrame(visual, region, theme);
  const faults: LayoutFault[] = frame.faults;
  const bars = visual.bars.map((bar, index) => barPart(bar, index, frame, theme));
  const values = visual.bars.map((bar, index) => valuePart(bar, index, frame, theme));
  return assembleDrawing(input, 'bars', [...bars, ...values], faults);
};
