import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Point } from '../../drawing/polyline.ts';

export type Molecule = VisualOf<'molecule'>;
export type Atom = Molecule['atoms'][number];
export type Bond = Molecule['bonds'][number];

/** Indices of the atoms that each atom is bonded to, in the order of the bonds; bonds to nowhere are left out. */
export const neighboursOf = ({ atoms, bonds }: Pick<Molecule, 'atoms' | 'bonds'>): number[][] => {
  const index = new Map(atoms.map(({ id }, place) => [id, place]));
  const near: number[][] = atoms.map(() => []);
  for (const { from, to } of bonds) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined || a === b || near[a]!.includes(b)) continue;
    near[a]!.push(b);
    near[b]!.push(a);
  }
  return near;
};

/** Shortest way from one atom to another that does not take the bond between them; null where there is none. */
const wayAround = (near: readonly number[][], from: number, to: number): number[] | null => {
  const before = new Map<number, number>([[from, -1]]);
  const queue = [from];
  for (let head = 0; head < queue.length; head++) {
    const here = queue[head]!;
    for (const next of near[here]!) {
      if (before.has(next) || (here === from && next === to)) continue;
      before.set(next, here);
      if (next === to) {
        const way = [to];
        while (way[0] !== from) way.unshift(before.get(way[0]!)!);
        return way;
      }
      queue.push(next);
    }
  }
  return null;
};

/** Rings of at most eight atoms, each as its atoms in turn, smallest first. */
export const ringsOf = (near: readonly number[][]): number[][] => {
  const found = new Map<string, number[]>();
  near.forEach((others, atom) => {
    for (const other of others) {
      if (other < atom) continue;
      const ring = wayAround(near, atom, other);
      if (ring && ring.length <= 8) found.set([...ring].sort((a, b) => a - b).join(','), ring);
    }
  });
  return [...found.values()].sort((a, b) => a.length - b.length);
};

/** The middle of some places. */
export const middleOf = (places: readonly Point[]): Point => {
  const sum = places.reduce<[number, number]>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / Math.max(1, places.length), sum[1] / Math.max(1, places.length)];
};
