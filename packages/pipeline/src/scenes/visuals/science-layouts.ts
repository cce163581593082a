import type { scienceVisuals } from '@lectern/contracts/scene/science-visuals.ts';
import type { z } from 'zod';
import type { LayOut } from '../visual.ts';
import { layOutCircuit } from './circuit.ts';
import { layOutForces } from './forces.ts';
import { layOutMolecule } from './molecule.ts';
import { layOutPendulum } from './pendulum.ts';
import { layOutRays } from './rays.ts';
import { layOutUnitCircle } from './unit-circle.ts';
import { layOutVectorField } from './vector-field.ts';

type ScienceType = z.infer<(typeof scienceVisuals)[number]>['type'];

/** The layouts of the visuals of mathematics and the sciences. */
export const scienceLayouts: { [Type in ScienceType]: LayOut<Type> } = {
  'unit-circle': layOutUnitCircle,
  'vector-field': layOutVectorField,
  molecule: layOutMolecule,
  circuit: layOutCircuit,
  forces: layOutForces,
  pendulum: layOutPendulum,
  rays: layOutRays,
};
