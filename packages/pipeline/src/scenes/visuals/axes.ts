import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { obstacle, type Surroundings } from '../drawing/label-place.ts';
import { labelSizeIn } from '../drawing/label-size.ts';
import type { Polyline } from '../drawing/polyline.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { axisParts, gridPart } from './axes/axis-parts.ts';
import { type AxesFrame, layFrame, overhang } from './axes/frame.ts';
import { placeNumbers } from './axes/numbers.ts';
import type { Plot, PlotScene } from './axes/plot-place.ts';
import { placePlot } from './axes/plots/place.ts';

/** Fills lie behind lines, and dots above them, in whatever order they were given. */
const depth = ({ plot }: Plot): number => {
  if (plot === 'area' || plot === 'bars') return 0;
  if (plot === 'asymptote') return 1;
  return plot === 'points' || plot === 'tracker' || plot === 'tangent' ? 3 : 2;
};

const axisLines = ({ plane, crossing }: AxesFrame): Polyline[] => [
  [
    [plane.x, crossing.py],
    [plane.x + plane.width + overhang, crossing.py],
  ],
  [
    [crossing.px, plane.y + plane.height],
    [crossing.px, plane.y - overhang],
  ],
];

/**
 * Lays out a plane with axes: numbers at nice steps on the side where no curve runs, labels at the ends of the axes,
 * every plot clipped to the plane with its label at the curve. A bad expression leaves its plot empty and is a fault.
 */
export const layOutAxes: LayOut<'axes'> = (input) => {
  const { visual, region, theme } = input;
  const faults: LayoutFault[] = [];
  const frame = layFrame(visual, region, theme);
  const scene: PlotScene = { region, frame, theme, labelSize: labelSizeIn(region, theme), faults };
  const plots = visual.plots.map((plot) => ({ plot, placed: placePlot(plot, scene) }));
  const curves = plots.flatMap(({ plot, placed }) => (plot.plot === 'bars' ? [] : placed.lines));
  const ticks = placeNumbers(frame, curves);
  const around: Surroundings = {
    bounds: region,
    texts: [],
    lines: plots.flatMap(({ placed }) => placed.lines.map((line) => obstacle(line))),
  };
  const axes = axisParts(frame, ticks, around, theme);
  around.lines.push(...axisLines(frame).map((line) => obstacle(line, 0.7)));
  const parts: Drawn[] = plots
    .map(({ plot, placed }, index) => ({ drawn: placed.drawn(around), order: depth(plot), index }))
    .sort((a, b) => a.order - b.order || a.index - b.index)
    .map(({ drawn }) => drawn);
  const grid = visual.grid ? [gridPart(frame, ticks, theme)] : [];
  const phrases = [...frame.ticks.x, ...frame.ticks.y].map(({ phrase }) => phrase);
  const texts = [...phrases, frame.labels.x, frame.labels.y].flatMap((phrase) => phrase?.faults ?? []);
  return assembleDrawing(input, 'axes', [...grid, ...axes, ...parts], [...faults, ...texts]);
};
