import { translucent } from '../../../drawing/colour.ts';
import { drawLabel, labelBox, labelRuns } from '../../../drawing/label.ts';
import { boxAround, type Point } from '../../../drawing/polyline.ts';
import { eased, opacityOf, stage } from '../../../drawing/presence.ts';
import { placesAround } from '../../../drawing/sides.ts';
import { drawStroke } from '../../../drawing/stroke.ts';
import { type Box, union } from '../../../geometry.ts';
import { labelPlot, type PlacedPlot, type PlotOf, type PlotScene } from '../plot-place.ts';

interface Column {
  left: number;
  right: number;
  /** Pixel of the value, and of the base from which the column grows. */
  tip: number;
  base: number;
}

const columnsOf = (plot: PlotOf<'bars'>, { frame }: PlotScene): Column[] => {
  const { plane, x, y } = frame;
  const clampX = (pixel: number) => Math.min(plane.x + plane.width, Math.max(plane.x, pixel));
  const clampY = (pixel: number) => Math.min(plane.y + plane.height, Math.max(plane.y, pixel));
  const base = frame.crossing.py;
  return plot.at
    .map(([at, value]) => ({
      left: clampX(x.at(at - plot.width / 2)),
      right: clampX(x.at(at + plot.width / 2)),
      tip: clampY(y.at(value)),
      base,
    }))
    .filter(({ left, right, tip }) => right - left > 0.5 && Number.isFinite(tip));
};

const outlineOf = ({ left, right, tip, base }: Column, share: number): Point[] => {
  const end = base + (tip - base) * share;
  return [
    [left, base],
    [left, end],
    [right, end],
    [right, base],
  ];
};

/** Columns on the x axis (a histogram, Riemann sums); they grow from left to right. */
export const placeColumns = (plot: PlotOf<'bars'>, scene: PlotScene): PlacedPlot => {
  const colour = scene.theme.roles[plot.role];
  const columns = columnsOf(plot, scene);
  const outlines = columns.map((column) => outlineOf(column, 1));
  const own: Box = boxAround(outlines.flat(), 2);
  return {
    lines: outlines,
    drawn: (around) => {
      const tops = columns.toSorted((a, b) => a.tip - b.tip).slice(0, 3);
      const label = labelPlot(
        scene,
        plot,
        (size) =>
          placesAround(
            tops.map(({ left, right, tip }): Point => [(left + right) / 2, tip]),
            'above',
            size,
            { lines: outlines, closed: null },
            10,
          ),
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
          context.save();
          context.globalAlpha *= opacityOf(state) * (state.how === 'show' ? state.reveal : 1);
          columns.forEach((column, index) => {
            const delay = (index / Math.max(1, columns.length)) * 0.6;
            const share = state.how === 'show' ? 1 : eased(stage(state.reveal, delay, delay + 0.4));
            if (share <= 0) return;
            const outline = outlineOf(column, share);
            context.beginPath();
            for (const [x, y] of outline) context.lineTo(x, y);
            context.fillStyle = translucent(colour, 0.4 + 0.2 * state.highlight);
            context.fill();
            drawStroke(
              context,
              { lines: [outline], width: 2.5, colour, dash: false },
              1,
              state.highlight * 0.6,
            );
          });
          context.restore();
        },
        paintLabel: (context, state) => drawLabel(context, label, state, colour),
      };
    },
  };
};
