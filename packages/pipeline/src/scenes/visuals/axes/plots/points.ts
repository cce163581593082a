import type { SKRSContext2D } from '@napi-rs/canvas';
import { translucent, vivid } from '../../../drawing/colour.ts';
import { arc } from '../../../drawing/curves.ts';
import { drawInk, fillOutline, type Ink } from '../../../drawing/ink.ts';
import { drawLabel, labelBox, labelRuns } from '../../../drawing/label.ts';
import { boxAround, type Point, type Polyline } from '../../../drawing/polyline.ts';
import { isDrawn, presenceOf, stage } from '../../../drawing/presence.ts';
import { placesAround } from '../../../drawing/sides.ts';
import { union } from '../../../geometry.ts';
import { labelPlot, type PlacedPlot, type PlotOf, type PlotScene } from '../plot-place.ts';

/** Draws a dot with a halo of its own colour when highlighted. */
export const drawDot = (
  context: SKRSContext2D,
  at: Point,
  radius: number,
  colour: string,
  highlight: number,
): void => {
  const disc = (size: number) => arc(at, [size, size], 0, 2 * Math.PI);
  if (highlight > 0) fillOutline(context, disc(radius + 12), translucent(colour, 0.28 * highlight));
  fillOutline(context, disc(radius + 2 * highlight), vivid(colour, 0.35 * highlight));
};

const isIn = ([x, y]: Point, { frame: { plane } }: PlotScene): boolean =>
  x >= plane.x - 1 && x <= plane.x + plane.width + 1 && y >= plane.y - 1 && y <= plane.y + plane.height + 1;

/** Dots, joined by a line where wished; they come one after another. */
export const placePoints = (plot: PlotOf<'points'>, scene: PlotScene): PlacedPlot => {
  const { frame, theme } = scene;
  const colour = theme.roles[plot.role];
  const at = plot.at
    .map(([x, y]): Point => [frame.x.at(x), frame.y.at(y)])
    .filter((point) => point.every(Number.isFinite) && isIn(point, scene));
  const radius = at.length > 60 ? 5 : at.length > 15 ? 7 : 9;
  const lines: Polyline[] = plot.joined && at.length > 1 ? [at] : [];
  const ink: Ink = {
    stroke: { lines, width: theme.lines.normal, colour, dash: false },
    fill: null,
    heads: [],
  };
  const rings = at.map((point) => arc(point, [radius, radius], 0, 2 * Math.PI));
  const own = boxAround(rings.flat(), 1);
  return {
    lines: [...lines, ...(at.length <= 60 ? rings : [])],
    drawn: (around) => {
      const anchors = at.length <= 3 ? at : [at.at(-1)!, at[0]!, at[Math.floor(at.length / 2)]!];
      const label = labelPlot(
        scene,
        plot,
        (size) => placesAround(anchors, 'above-right', size, { lines: rings, closed: null }, 8),
        around,
      );
      return {
        part: {
          id: plot.id,
          box: label ? union(own, labelBox(label)) : own,
          kind: 'graphic',
          colour,
          text: labelRuns(label),
        },
        paint: (context, state) => {
          drawInk(context, ink, state);
          context.save();
          context.globalAlpha *= presenceOf(state);
          at.forEach((point, index) => {
            const come = isDrawn(state) ? stage(state.reveal * (at.length + 2), index, index + 2) : 1;
            if (come > 0) drawDot(context, point, radius * come, colour, state.highlight);
          });
          context.restore();
        },
        paintLabel: (context, state) => drawLabel(context, label, state, colour),
      };
    },
  };
};
