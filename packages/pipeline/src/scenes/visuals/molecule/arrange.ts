import { distance, type Point } from '../../drawing/polyline.ts';
import { type Atom, type Molecule, middleOf, neighboursOf, ringsOf } from './graph.ts';

const step = ([x, y]: Point, degrees: number, length = 1): Point => [
  x + length * Math.cos((degrees * Math.PI) / 180),
  y + length * Math.sin((degrees * Math.PI) / 180),
];
const directionOf = (from: Point, to: Point): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

/** Degrees between the two bonds of an atom: straight where its electrons form no more groups, bent by its lone pairs. */
const bendOf = (atom: Atom, orders: number): number => {
  if (atom.lone_pairs >= 2 || (atom.lone_pairs === 0 && orders === 2 && ['O', 'S'].includes(atom.element)))
    return 104.5;
  if (atom.lone_pairs === 1) return 120;
  return orders >= 4 || ['Be', 'Mg', 'Zn', 'Hg'].includes(atom.element) ? 180 : 120;
};

/** Directions in which the bonds of the first atom leave. */
const around = (count: number, bend: number): number[] => {
  if (count === 1) return [0];
  // A bent molecule opens downwards.
  if (count === 2) return [-90 - bend / 2, -90 + bend / 2];
  if (count === 3) return [210, 330, 90];
  return Array.from({ length: count }, (_, index) => 90 - (index * 360) / count);
};

/** The same, with the usual perspective of four bonds of which one comes to the front and one goes to the back. */
const aroundIn = (
  { atoms, bonds }: Molecule,
  atom: number,
  others: readonly number[],
  bend: number,
): number[] => {
  const id = atoms[atom]!.id;
  const depths = others.map(
    (other) =>
      bonds.find(({ from, to }) => [from, to].includes(id) && [from, to].includes(atoms[other]!.id))?.depth ??
      'flat',
  );
  const isSolid = others.length === 4 && depths.filter((depth) => depth === 'flat').length === 2;
  // A lone pair on top presses three bonds down.
  if (others.length === 3 && atoms[atom]!.lone_pairs > 0) return [205, 270, 335];
  if (!isSolid) return around(others.length, bend);
  const flat = [90, 200];
  return depths.map((depth) => (depth === 'front' ? 298 : depth === 'back' ? 346 : flat.shift()!));
};

/** Directions in which the other bonds leave an atom that was reached in direction `arrival`. */
const onward = (count: number, arrival: number, bend: number, turn: 1 | -1): number[] => {
  if (count === 1) return [arrival + turn * (180 - bend)];
  if (count === 2) return [arrival + 60, arrival - 60];
  if (count === 3) return [arrival, arrival + 90, arrival - 90];
  return Array.from({ length: count }, (_, index) => arrival + 180 - ((index + 1) * 360) / (count + 1));
};

/** A regular polygon of bonds of length 1 on the bond from `a` to `b`, on its left. */
const polygonOn = (count: number, a: Point, b: Point): Point[] => {
  const corners = [a, b];
  let direction = directionOf(a, b);
  for (let index = 2; index < count; index++) {
    direction += 360 / count;
    corners.push(step(corners.at(-1)!, direction, distance(a, b)));
  }
  return corners;
};

/** Places the ring that holds already placed atoms: on a shared bond away from its other ring, or outward at one atom. */
const placeRing = (ring: readonly number[], places: (Point | null)[], others: readonly number[][]): void => {
  const count = ring.length;
  const shared = ring.findIndex((atom, index) => places[atom] && places[ring[(index + 1) % count]!]);
  const single = ring.findIndex((atom) => places[atom]);
  const turned = (start: number) => ring.map((_, index) => ring[(start + index) % count]!);
  if (shared >= 0) {
    const order = turned(shared);
    const [a, b] = [places[order[0]!]!, places[order[1]!]!];
    const neighbour = others.find(
      (other) =>
        other !== ring &&
        order.slice(0, 2).every((atom) => other.includes(atom)) &&
        other.every((atom) => places[atom]),
    );
    const taken = neighbour ? middleOf(neighbour.map((atom) => places[atom]!)) : [0, 0];
    const left = polygonOn(count, a, b);
    const mirrored = polygonOn(count, b, a);
    const isLeftFree =
      distance(middleOf(left), taken as Point) >= distance(middleOf(mirrored), taken as Point);
    const corners = isLeftFree ? left : [mirrored[1]!, mirrored[0]!, ...mirrored.slice(2).reverse()];
    order.forEach((atom, index) => {
      places[atom] ??= corners[index]!;
    });
    return;
  }
  const order = turned(Math.max(0, single));
  const radius = 0.5 / Math.sin(Math.PI / count);
  const at = single >= 0 ? places[ring[single]!]! : null;
  const settled = places.filter((place): place is Point => place !== null && place !== at);
  // What hangs on a first ring hangs on its right.
  const out = at && settled.length > 0 ? directionOf(middleOf(settled), at) : 180;
  const centre: Point = at ? step(at, out, radius) : [0, 0];
  // A ring by itself stands on a flat side where its count is odd, on a corner where it is even.
  const first = at ? out + 180 : 90;
  order.forEach((atom, index) => {
    places[atom] ??= step(centre, first - (index * 360) / count, radius);
  });
};

/** Pushes atoms apart that came to lie on one another, while bonds pull back to their length; a fixed number of rounds. */
const relax = (places: Point[], near: readonly number[][]): Point[] => {
  const isCrowded = () =>
    places.some((place, index) =>
      places.some((other, next) => next > index && distance(place, other) < 0.72),
    );
  let now = places;
  for (let round = 0; round < 200 && (round > 0 || isCrowded()); round++) {
    now = now.map((place, index) => {
      let [dx, dy] = [0, 0];
      now.forEach((other, next) => {
        if (next === index) return;
        const away = distance(other, place) || 1e-3;
        const isBonded = near[index]!.includes(next);
        // Equal places are told apart by their index, so that the outcome is always the same.
        const [ux, uy] =
          away > 1e-2
            ? [(place[0] - other[0]) / away, (place[1] - other[1]) / away]
            : [Math.cos(index), Math.sin(index)];
        const force = isBonded ? (1 - away) * 0.25 : away < 1.5 ? (1.5 - away) * 0.08 : 0;
        dx += ux * force;
        dy += uy * force;
      });
      return [place[0] + dx, place[1] + dy] as const;
    });
  }
  return now;
};

/** Where the walk along the bonds begins: at the middle of a star, or at the end of a chain. */
const startOf = (near: readonly number[][]): number => {
  const heaviest = near.reduce((best, others, atom) => (others.length > near[best]!.length ? atom : best), 0);
  const inner = near.filter((others) => others.length > 1).length;
  if (inner <= 1) return heaviest;
  const end = near.findIndex(
    (others) => others.length > 1 && others.filter((other) => near[other]!.length > 1).length <= 1,
  );
  return Math.max(0, end);
};

const ordersAt = ({ bonds }: Molecule, id: string): number =>
  bonds
    .filter(({ from, to }) => from === id || to === id)
    .reduce((sum, { order }) => sum + (order === 'aromatic' ? 1.5 : order), 0);

/** Places for atoms of which none are given, bonds about 1 long, y up. The same molecule always gives the same places. */
export const arrangeAtoms = (molecule: Molecule): Point[] => {
  const { atoms } = molecule;
  const near = neighboursOf(molecule);
  const rings = ringsOf(near);
  const places: (Point | null)[] = atoms.map(() => null);
  const queue: { atom: number; arrival: number | null; turn: 1 | -1 }[] = [];
  const arrive = (atom: number, at: Point, arrival: number | null, turn: 1 | -1) => {
    places[atom] = at;
    const ring = rings.find((one) => one.includes(atom));
    if (!ring) queue.push({ atom, arrival, turn });
    else settleRings(ring);
  };
  const settleRings = (first: readonly number[]) => {
    const waiting = [first];
    for (let index = 0; index < waiting.length; index++) {
      placeRing(waiting[index]!, places, rings);
      for (const other of rings)
        if (!waiting.includes(other) && other.some((atom) => waiting[index]!.includes(atom)))
          waiting.push(other);
    }
    const members = new Set(waiting.flat());
    for (const atom of members) {
      const at = places[atom]!;
      const own = rings
        .filter((ring) => ring.includes(atom))
        .flat()
        .map((member) => places[member]!);
      const out = directionOf(middleOf(own), at);
      const outside = near[atom]!.filter((other) => !members.has(other) && !places[other]);
      outside.forEach((other, index) => {
        const spread = outside.length > 1 ? (index - (outside.length - 1) / 2) * 70 : 0;
        arrive(other, step(at, out + spread), out + spread, 1);
      });
    }
  };
  let shift = 0;
  const held =
    rings[0]?.find((atom) => near[atom]!.some((other) => !rings[0]!.includes(other))) ?? rings[0]?.[0];
  for (let first = held ?? startOf(near); first >= 0; first = places.indexOf(null)) {
    arrive(first, [shift, 0], null, 1);
    for (let head = 0; head < queue.length; head++) {
      const { atom, arrival, turn } = queue[head]!;
      const waiting = near[atom]!.filter((other) => !places[other]);
      const bend = bendOf(atoms[atom]!, ordersAt(molecule, atoms[atom]!.id));
      // The chain goes straight on; what hangs on it goes aside.
      const sorted = [...waiting].sort((a, b) => near[b]!.length - near[a]!.length);
      const isChain =
        arrival === null && waiting.length <= 2 && waiting.some((other) => near[other]!.length > 1);
      const start = bend === 180 ? 0 : 30;
      const directions =
        arrival === null
          ? isChain
            ? [start, start + bend]
            : aroundIn(molecule, atom, sorted, bend)
          : onward(waiting.length, arrival, bend, turn);
      sorted.forEach((other, index) => {
        if (!places[other])
          arrive(other, step(places[atom]!, directions[index]!), directions[index]!, turn === 1 ? -1 : 1);
      });
    }
    queue.length = 0;
    shift = Math.max(...places.map((place) => place?.[0] ?? 0)) + 2;
  }
  return relax(
    places.map((place) => place ?? [0, 0]),
    near,
  );
};
