import type { Role } from '@lectern/contracts/scene/roles.ts';

const roles: Readonly<Record<string, Role>> = {
  H: 'ink',
  C: 'muted',
  N: 'a',
  O: 'bad',
  F: 'good',
  Cl: 'good',
  Br: 'f',
  I: 'e',
  S: 'b',
  P: 'f',
  B: 'c',
  Si: 'c',
  Na: 'e',
  K: 'e',
  Li: 'e',
  Mg: 'd',
  Ca: 'd',
  Fe: 'f',
  Cu: 'f',
};

/** Colour of an element: as chemists are used to, as far as the roles of the theme go. */
export const roleOf = (element: string): Role => roles[element.replace(/\d+$/, '')] ?? 'c';

/** Radius of an atom's ball as a share of the length of a bond. */
export const ballOf = (element: string): number =>
  element === 'H' ? 0.2 : ['C', 'N', 'O', 'F', 'B'].includes(element) ? 0.27 : 0.31;
