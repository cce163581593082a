import { circuits } from './science/circuits.ts';
import { forces } from './science/forces.ts';
import { molecules } from './science/molecules.ts';
import { pendulums } from './science/pendulums.ts';
import { rays } from './science/rays.ts';
import { unitCircles } from './science/unit-circles.ts';
import { vectorFields } from './science/vector-fields.ts';

/** Drawings of mathematics and the sciences as lessons use them, with the odd cases of each. */
export const scienceInputs: Record<string, object> = {
  ...unitCircles,
  ...vectorFields,
  ...molecules,
  ...circuits,
  ...forces,
  ...pendulums,
  ...rays,
};
