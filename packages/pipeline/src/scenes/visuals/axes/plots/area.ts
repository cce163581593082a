import { translucent } from '../../../drawing/colour.ts';
import { fillOutline } from '../../../drawing/ink.ts';
import { drawLabel, labelBox, labelRuns } from '../../../drawing/label.ts';
import type { Candidate } from '../../../drawing/label-place.ts';
import { boxAround, type Point } from '../../../drawing/polyline.ts';
import { isDrawn, presenceOf } from '../../../drawing/presence.ts';
import { placesAround } from '../../../drawing/sides.ts';
import { type Box, union } from '../../../geometry.ts';
import {
  formulaOf,
  labelPlot,
  type PlacedPlot,
  type PlotOf,
  type PlotScene,
  pixelsOf,
} from '../plot-place.ts';

/** One column of an area: its pixel of x, and those of its upper and lower limit. */
interface Column {
  x: number;
  upper: number;
  lower: number;
}

const columnsOf = (plot: PlotOf<'area'>, scene: PlotScene): Column[][] => {
  const { frame } = scene;
  const [upper, lower] = [formulaOf(scene, plot.id, plot.y, 'x'), formulaOf(scene, plot.id, plot.below, 'x')];
  const { plane } = frame;
  const [first, last] = pixelsOf(frame, plot.from, plot.to);
  const clamp = (value: number) => Math.min(plane.y + plane.height, Math.max(plane.y, value));
  const floor = frame.y.log ? plane.y + plane.height : Number.NaN;
  const count = Math.max(2, Math.ceil((last - first) / 3));
  const runs: Column[][] = [[]];
  for (let index = 0; index <= count; index++) {
    const x = first + ((last - first) * index) / count;
    const value = frame.x.valueAt(x);
    const [top, base] = [frame.y.at(upper(value)), frame.y.at(lower(value))];
    const bottom = Number.isFinite(base) ? base : floor;
    if (Number.isFinite(top) && Number.isFinite(bottom))
      runs.at(-1)!.push({ x, upper: clamp(top), lower: clamp(bottom) });
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
};

/** Places inside the area, where it is tall enough for the label, then beside its top. */
const placesIn = (columns: Column[], size: { width: number; height: number }, own: Box): Candidate[] => {
  const middle = own.x + own.width / 2;
  const inside = columns
    .filter((column, index) => {
      if (index % 6 !== 0) return false;
      const under = columns.filter(({ x }) => Math.abs(x - column.x) <= size.width / 2 + 8);
      const isWide = column.x - size.width / 2 > own.x && column.x + size.width / 2 < own.x + own.width;
      return isWide && Math.min(...under.map(gapOf)) > size.height * 1.3;
    })
    .flatMap((column): Candidate[] =>
      [0.5, 0.65, 0.35].map((share) => ({
        x: column.x - size.width / 2,
        y: column.upper + (column.lower - column.upper) * share - size.height / 2,
        cost: 0.12 * Math.abs(column.x - middle) + 40 * Math.abs(share - 0.5),
      })),
    );
  const tops = [0.5, 0.3, 0.7].flatMap((share): Point[] => {
    const column = columns[Math.floor((columns.length - 1) * share)];
    return column ? [[column.x, column.upper]] : [];
  });
  const beside = placesAround(tops, 'above-right', size, { lines: [], closed: null }, 16);
  return [...inside, ...beside.map((place) => ({ ...place, cost: place.cost + 60 }))];
};

/** A filled region between two curves; drawn, it is swept from left to right. */
export const placeArea = (plot: PlotOf<'area'>, scene: PlotScene): PlacedPlot => {
  const colour = scene.theme.roles[plot.role];
  const runs = columnsOf(plot, scene);
  const outlines = runs.map((run): Point[] => [
    ...run.map(({ x, upper }): Point => [x, upper]),
    ...run.toReversed().map(({ x, lower }): Point => [x, lower]),
  ]);
  const own = boxAround(outlines.flat());
  return {
    lines: [],
    drawn: (around) => {
      const label = labelPlot(scene, plot, (size) => placesIn(runs.flat(), size, own), around);
      return {
        part: {
          id: plot.id,
          box: label ? union(own, labelBox(label)) : own,
          kind: 'graphic',
          colour,
          text: labelRuns(label),
          layered: true,
        },
        paint: (context, state) => {
          context.save();
          context.globalAlpha *= presenceOf(state);
          if (isDrawn(state) && state.reveal < 1) {
            context.beginPath();
            context.rect(own.x, own.y, own.width * state.reveal, own.height);
            context.clip();
          }
          const style = translucent(colour, 0.32 + 0.2 * state.highlight);
          for (const outline of outlines) fillOutline(context, outline, style);
          context.restore();
        },
        paintLabel: (context, state) => drawLabel(context, label, state, colour),
      };
    },
  };
};

const gapOf = ({ upper, lower }: Column): number => Math.abs(lower - upper);
