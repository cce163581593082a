import type { Role } from '@lectern/contracts/scene/roles.ts';
import { circle, type ShapeInput } from '../../writing/shapes.ts';

type XY = [number, number];
export type Atom = 'H' | 'C' | 'N' | 'O';

/** One colour an element, the same in every drawing. */
export const roleOf: Record<Atom, Role> = { H: 'a', C: 'c', N: 'b', O: 'f' };
const radiusOf: Record<Atom, number> = { H: 0.34, C: 0.5, N: 0.46, O: 0.46 };

/** Places of the atoms about the middle of the molecule. */
const shapes = {
  H2: [
    ['H', -0.32, 0],
    ['H', 0.32, 0],
  ],
  O2: [
    ['O', -0.43, 0],
    ['O', 0.43, 0],
  ],
  N2: [
    ['N', -0.43, 0],
    ['N', 0.43, 0],
  ],
  H2O: [
    ['H', -0.55, -0.4],
    ['H', 0.55, -0.4],
    ['O', 0, 0],
  ],
  CO2: [
    ['O', -0.85, 0],
    ['O', 0.85, 0],
    ['C', 0, 0],
  ],
  CH4: [
    ['H', -0.55, 0.5],
    ['H', 0.55, 0.5],
    ['H', -0.55, -0.5],
    ['H', 0.55, -0.5],
    ['C', 0, 0],
  ],
  NH3: [
    ['H', -0.58, -0.3],
    ['H', 0.58, -0.3],
    ['H', 0, -0.58],
    ['N', 0, 0.1],
  ],
  H2O2: [
    ['H', -0.9, -0.4],
    ['H', 0.9, 0.4],
    ['O', -0.42, 0],
    ['O', 0.42, 0],
  ],
} satisfies Record<string, [Atom, number, number][]>;
export type Molecule = keyof typeof shapes;

/** Atoms of a molecule, with ids `name-1` …, drawn as touching balls with their letters. */
export const molecule = (name: string, kind: Molecule, at: XY, scale = 1): ShapeInput[] =>
  (shapes[kind] as [Atom, number, number][]).map(([atom, x, y], index) =>
    circle(
      `${name}-${index + 1}`,
      [at[0] + x * scale, at[1] + y * scale],
      radiusOf[atom] * scale,
      roleOf[atom],
      {
        fill: 'solid',
      },
    ),
  );

/** Targets of all atoms of a molecule in a figure. */
export const atomsOf = (element: string, name: string, kind: Molecule): string[] =>
  shapes[kind].map((_, index) => `${element}.${name}-${index + 1}`);
