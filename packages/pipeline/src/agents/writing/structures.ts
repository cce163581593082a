import type { Role } from '@lectern/contracts/scene/roles.ts';
import type { VisualInput } from './sketch.ts';

type MoleculeInput = Extract<VisualInput, { type: 'molecule' }>;
type AtomInput = MoleculeInput['atoms'][number];
type BondInput = NonNullable<MoleculeInput['bonds']>[number];
type CycleInput = Extract<VisualInput, { type: 'cycle' }>;
type XY = [number, number];

/** An atom, at a place of its own where the molecule is not to lay itself out. */
export const atom = (
  id: string,
  element: string,
  at?: XY,
  more: Partial<Omit<AtomInput, 'id' | 'element' | 'at'>> = {},
): AtomInput => ({ id, element, ...(at ? { at } : {}), ...more });

/** A bond; as a part it is `<from>-<to>` unless `more` names it. */
export const bond = (
  from: string,
  to: string,
  order: BondInput['order'] = 1,
  more: Partial<Omit<BondInput, 'from' | 'to' | 'order'>> = {},
): BondInput => ({ from, to, order, ...more });

/** Atoms and bonds. Parts: ids of atoms, bonds and angles. */
export const structure = (
  style: NonNullable<MoleculeInput['style']>,
  atoms: AtomInput[],
  bonds: BondInput[],
  angles: NonNullable<MoleculeInput['angles']> = [],
): MoleculeInput => ({ type: 'molecule', style, atoms, bonds, angles });

/** Stages on a ring with a token that starts at the first. Parts: `stage1` …, `arrow1` …, `centre`, `token`. */
export const cycle = (
  stages: [label: string, role?: Role, note?: string][],
  centre?: string,
): CycleInput => ({
  type: 'cycle',
  stages: stages.map(([label, role, note]) => ({
    label,
    ...(role ? { role } : {}),
    ...(note ? { note } : {}),
  })),
  ...(centre ? { centre } : {}),
  token: { at: 1 },
});
