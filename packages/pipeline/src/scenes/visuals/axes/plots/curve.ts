import type { Drawn } from '../../../drawing/drawn.ts';
import { drawInk, type Ink, inkBox } from '../../../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../../../drawing/label.ts';
import { lengthOf, type Point, type Polyline, pointAlong } from '../../../drawing/polyline.ts';
import { placesAround } from '../../../drawing/sides.ts';
import { union } from '../../../geometry.ts';
import {
  formulaOf,
  functionLines,
  labelPlot,
  type PlacedPlot,
  type PlotOf,
  type PlotScene,
} from '../plot-place.ts';
import { clipLine, sampleCurve } from '../sample.ts';

/** A part of one ink and one label that stand still. */
export const stillPart = (id: string, ink: Ink, label: Label | null, layered = false): Drawn => {
  const { colour } = ink.stroke;
  const hasInk = ink.stroke.lines.length > 0 || ink.fill !== null;
  const boxes = [...(hasInk ? [inkBox(ink)] : []), ...(label ? [labelBox(label)] : [])];
  return {
    part: {
      id,
      box: boxes.length > 0 ? boxes.reduce(union) : { x: 0, y: 0, width: 0, height: 0 },
      kind: 'graphic',
      colour,
      text: labelRuns(label),
      ...(layered ? { layered: true } : {}),
    },
    paint: (context, state) => drawInk(context, ink, state),
    paintLabel: (context, state) => drawLabel(context, label, state, colour),
  };
};

/** Places of a label along curves: at their ends first, then further in. */
export const placesAtCurve = (lines: readonly Polyline[], size: { width: number; height: number }) => {
  const own = { lines, closed: null };
  const anchors = lines.flatMap((line): Point[] => {
    const length = lengthOf(line);
    return [1, 0, 0.94, 0.86, 0.75, 0.6, 0.45, 0.3, 0.15].map((share) => pointAlong(line, length * share).at);
  });
  return placesAround(anchors, 'above-right', size, own, 10);
};

const curveInk = (lines: Polyline[], plot: PlotOf<'function' | 'parametric'>, { theme }: PlotScene): Ink => ({
  stroke: { lines, width: theme.lines.normal + 1, colour: theme.roles[plot.role], dash: plot.dash },
  fill: null,
  heads: [],
});

const placed = (
  lines: Polyline[],
  plot: PlotOf<'function' | 'parametric'>,
  scene: PlotScene,
): PlacedPlot => ({
  lines,
  drawn: (around) => {
    const label = labelPlot(scene, plot, (size) => placesAtCurve(lines, size), around);
    return stillPart(plot.id, curveInk(lines, plot, scene), label);
  },
});

export const placeFunction = (plot: PlotOf<'function'>, scene: PlotScene): PlacedPlot => {
  const formula = formulaOf(scene, plot.id, plot.y, 'x');
  return placed(functionLines(scene.frame, formula, plot.from, plot.to), plot, scene);
};

export const placeParametric = (plot: PlotOf<'parametric'>, scene: PlotScene): PlacedPlot => {
  const { frame } = scene;
  const [x, y] = [formulaOf(scene, plot.id, plot.x, 't'), formulaOf(scene, plot.id, plot.y, 't')];
  const at = (t: number): Point | null => {
    const point: Point = [frame.x.at(x(t)), frame.y.at(y(t))];
    return point.every((value) => Math.abs(value) < 1e6) ? point : null;
  };
  const lines = sampleCurve(at, plot.from, plot.to, 240, frame.plane);
  return placed(
    lines.flatMap((line) => clipLine(line, frame.plane)),
    plot,
    scene,
  );
};
