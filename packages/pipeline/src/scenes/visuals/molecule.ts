import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { boxAround, distance, type Point } from '../drawing/polyline.ts';
import { type Box, inflate, union } from '../geometry.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { arrangeAtoms } from './molecule/arrange.ts';
import { anglePart, atomPart, type MoleculeScene } from './molecule/atom-parts.ts';
import { bondPart } from './molecule/bond-part.ts';
import { type Molecule, neighboursOf, ringsOf } from './molecule/graph.ts';

type Input = Parameters<LayOut<'molecule'>>[0];

/** Longest and shortest bond, in pixels: below that the letters do not fit their atoms. */
const [longest, shortest] = [290, 62];

/** Given places in units of the usual bond, or computed ones. */
const placesOf = (molecule: Molecule, near: readonly number[][]): Point[] => {
  const given = molecule.atoms.map(({ at }) => at);
  if (!given.every((at) => at !== undefined)) return arrangeAtoms(molecule);
  const places = given as Point[];
  const lengths = near
    .flatMap((others, index) => others.map((other) => distance(places[index]!, places[other]!)))
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] || 1;
  return places.map(([x, y]) => [x / usual, y / usual]);
};

const partsOf = (scene: MoleculeScene, faults: LayoutFault[]): Drawn[] => {
  const { molecule } = scene;
  const missing = (part: string | null): [] => {
    faults.push({ code: 'bad_reference', part, detail: 'an end of it is not among the atoms' });
    return [];
  };
  const bonds = molecule.bonds.flatMap(
    (bond) => bondPart(bond, scene) ?? missing(bond.id ?? `${bond.from}-${bond.to}`),
  );
  const angles = molecule.angles.flatMap((angle) => anglePart(angle, scene) ?? missing(angle.id));
  return [...bonds, ...angles, ...molecule.atoms.map((_, index) => atomPart(index, scene))];
};

const boxOf = (parts: readonly Drawn[]): Box => parts.map(({ part }) => part.box).reduce(union);

/** The molecule with bonds of a length, its ink in the middle of the region. */
const attempt = (
  { visual, region, theme }: Input,
  places: readonly Point[],
  near: number[][],
  bond: number,
) => {
  const size = Math.max(28, Math.min(46, bond * 0.3));
  const rings = ringsOf(near);
  const sceneAt = (dx: number, dy: number): MoleculeScene => ({
    molecule: visual,
    places: places.map(([x, y]): Point => [x * bond + dx, -y * bond + dy]),
    near,
    rings,
    bond,
    size,
    theme,
  });
  const loose = boxOf(partsOf(sceneAt(0, 0), []));
  const dx = region.x + (region.width - loose.width) / 2 - loose.x;
  const dy = region.y + (region.height - loose.height) / 2 - loose.y;
  const fits = loose.width <= region.width - 8 && loose.height <= region.height - 8;
  return { scene: sceneAt(dx, dy), fits };
};

const spanOf = (places: readonly Point[], margin: number): Box => inflate(boxAround(places), margin);

/** Computed places, turned by steps of 30° to fill the region best; a star keeps its way up, and so do given places. */
const turned = (
  places: readonly Point[],
  { atoms }: Molecule,
  near: readonly number[][],
  region: Box,
): readonly Point[] => {
  const isStar = near.filter((others) => others.length > 1).length < 2;
  if (isStar || atoms.every(({ at }) => at !== undefined)) return places;
  const sizeOf = (some: readonly Point[]) => {
    const { width, height } = spanOf(some, 0.4);
    return Math.min(region.width / width, region.height / height);
  };
  const ways = Array.from({ length: 12 }, (_, index) => {
    const [cos, sin] = [Math.cos((index * Math.PI) / 6), Math.sin((index * Math.PI) / 6)];
    return places.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]);
  });
  return ways.reduce((best, next) => (sizeOf(next) > sizeOf(best) * 1.04 ? next : best));
};

/** Lays out a molecule as large as the region allows. Faults: `bad_reference` of bonds and angles, `does_not_fit`. */
export const layOutMolecule: LayOut<'molecule'> = (input) => {
  const { visual, region } = input;
  const near = neighboursOf(visual);
  const places = turned(placesOf(visual, near), visual, near, region);
  const faults: LayoutFault[] = [];
  const span = spanOf(places, 0.5);
  const most = near.length > 5 ? longest * 0.75 : longest;
  let bond = Math.max(shortest, Math.min(most, region.width / span.width, region.height / span.height));
  let found = attempt(input, places, near, bond);
  while (!found.fits && bond > shortest) {
    bond = Math.max(shortest, bond * 0.92);
    found = attempt(input, places, near, bond);
  }
  return assembleDrawing(input, 'molecule', partsOf(found.scene, faults), faults);
};
