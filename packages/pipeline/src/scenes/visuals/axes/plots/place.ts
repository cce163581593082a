import type { PlacedPlot, Plot, PlotScene } from '../plot-place.ts';
import { placeArea } from './area.ts';
import { placeColumns } from './columns.ts';
import { placeFunction, placeParametric } from './curve.ts';
import { placeTangent, placeTracker } from './moving.ts';
import { placePoints } from './points.ts';
import { placeAsymptote, placePlotArrow } from './straight.ts';

/** The geometry of any plot on its plane. */
export const placePlot = (plot: Plot, scene: PlotScene): PlacedPlot => {
  switch (plot.plot) {
    case 'function':
      return placeFunction(plot, scene);
    case 'parametric':
      return placeParametric(plot, scene);
    case 'points':
      return placePoints(plot, scene);
    case 'bars':
      return placeColumns(plot, scene);
    case 'area':
      return placeArea(plot, scene);
    case 'asymptote':
      return placeAsymptote(plot, scene);
    case 'tangent':
      return placeTangent(plot, scene);
    case 'tracker':
      return placeTracker(plot, scene);
    case 'arrow':
      return placePlotArrow(plot, scene);
  }
};
