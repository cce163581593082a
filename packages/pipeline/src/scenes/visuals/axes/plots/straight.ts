import { withHeads } from '../../../drawing/arrow-head.ts';
import { between, type Point } from '../../../drawing/polyline.ts';
import { placesAround } from '../../../drawing/sides.ts';
import { labelPlot, type PlacedPlot, type PlotOf, type PlotScene } from '../plot-place.ts';
import { stillPart } from './curve.ts';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A dashed line across the whole plane, labelled near its end. */
export const placeAsymptote = (plot: PlotOf<'asymptote'>, scene: PlotScene): PlacedPlot => {
  const { plane, x, y } = scene.frame;
  const upright = plot.axis === 'x';
  const at = upright ? x.at(plot.at) : y.at(plot.at);
  const isInside = upright
    ? at >= plane.x - 1 && at <= plane.x + plane.width + 1
    : at >= plane.y - 1 && at <= plane.y + plane.height + 1;
  const line: Point[] = upright
    ? [
        [at, plane.y + plane.height],
        [at, plane.y],
      ]
    : [
        [plane.x, at],
        [plane.x + plane.width, at],
      ];
  const lines = isInside ? [line] : [];
  return {
    lines,
    drawn: (around) => {
      const label = isInside
        ? labelPlot(
            scene,
            plot,
            (size) => {
              const anchors = [0.94, 0.06, 0.85, 0.15, 0.7, 0.5].map((share) =>
                between(line[0]!, line[1]!, share),
              );
              return placesAround(anchors, upright ? 'right' : 'above', size, { lines, closed: null }, 10);
            },
            around,
          )
        : null;
      const stroke = {
        lines,
        width: scene.theme.lines.normal - 1,
        colour: scene.theme.roles[plot.role],
        dash: true,
      };
      return stillPart(plot.id, { stroke, fill: null, heads: [] }, label);
    },
  };
};

/** An arrow between two places of the plane; ends outside are held at its border. */
export const placePlotArrow = (plot: PlotOf<'arrow'>, scene: PlotScene): PlacedPlot => {
  const { plane, x, y } = scene.frame;
  const hold = ([px, py]: Point): Point => [
    clamp(x.at(px), plane.x, plane.x + plane.width),
    clamp(y.at(py), plane.y, plane.y + plane.height),
  ];
  const line = [hold(plot.from), hold(plot.to)];
  const isSound = line.flat().every(Number.isFinite);
  const lines = isSound ? [line] : [];
  return {
    lines,
    drawn: (around) => {
      const width = scene.theme.lines.normal + 1;
      const colour = scene.theme.roles[plot.role];
      const shaft = withHeads(isSound ? line : [], width, isSound ? 'end' : 'none');
      const label = labelPlot(
        scene,
        plot,
        (size) =>
          placesAround(
            [0.5, 1, 0.75, 0].map((share) => between(line[0]!, line[1]!, share)),
            'above',
            size,
            { lines, closed: null },
            10,
          ),
        around,
      );
      const stroke = { lines: isSound ? [shaft.line] : [], width, colour, dash: false };
      return stillPart(plot.id, { stroke, fill: null, heads: shaft.heads }, label);
    },
  };
};
