import { CircuitVisual } from './circuit.ts';
import { ForcesVisual } from './forces.ts';
import { MoleculeVisual } from './molecule.ts';
import { PendulumVisual } from './pendulum.ts';
import { RaysVisual } from './rays.ts';
import { UnitCircleVisual } from './unit-circle.ts';
import { VectorFieldVisual } from './vector-field.ts';

/** Visuals of mathematics and the sciences whose content is computed from a few numbers. */
export const scienceVisuals = [
  UnitCircleVisual,
  VectorFieldVisual,
  MoleculeVisual,
  CircuitVisual,
  ForcesVisual,
  PendulumVisual,
  RaysVisual,
] as const;
