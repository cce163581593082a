import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { LayOut } from '../visual.ts';

/** Stands in for a visual that cannot be drawn: nothing on screen, and a fault that says so. */
export const pending =
  <Type extends VisualType>(type: Type): LayOut<Type> =>
  ({ id, region }) => ({
    id,
    type,
    box: { ...region, width: 0, height: 0 },
    parts: [],
    faults: [{ code: 'does_not_fit', part: null, detail: `the visual ${type} is not drawn yet` }],
    draw: () => {},
  });
