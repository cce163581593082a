import { legible } from '../../drawing/colour.ts';
import { arc } from '../../drawing/curves.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import { stillLook } from '../../drawing/living.ts';
import { discInk, inkOrPaper, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import { ballOf, roleOf } from './elements.ts';
import type { Atom, Molecule } from './graph.ts';

/** A molecule on the frame: places in pixels, y down. */
export interface MoleculeScene {
  molecule: Molecule;
  places: readonly Point[];
  near: readonly number[][];
  rings: readonly number[][];
  /** Length of a bond, in pixels. */
  bond: number;
  size: number;
  theme: Theme;
}

/** Whether an atom is only the corner of a skeleton. */
const isCorner = ({ molecule, near }: MoleculeScene, index: number): boolean => {
  const atom = molecule.atoms[index]!;
  return (
    molecule.style === 'skeletal' && atom.element === 'C' && atom.charge === 0 && near[index]!.length > 0
  );
};

/** Pixels about the middle of an atom that bonds keep out of. */
export const clearanceOf = (scene: MoleculeScene, index: number): number => {
  const { element } = scene.molecule.atoms[index]!;
  if (isCorner(scene, index)) return 0;
  return scene.molecule.style === 'ball' ? ballOf(element) * scene.bond : scene.size * 0.68;
};

/** Direction from one place to another, in radians. */
export const turnOf = ([ax, ay]: Point, [bx, by]: Point): number => Math.atan2(by - ay, bx - ax);
export const polar = ([x, y]: Point, angle: number, radius: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
];
const fullTurn = 2 * Math.PI;

/** Angles (radians) at which so many things stand in the widest gaps that the bonds leave, evenly within each. */
export const freeAngles = (taken: readonly number[], count: number): number[] => {
  if (taken.length === 0)
    return Array.from(
      { length: count },
      (_, index) => -Math.PI / 2 + (index * fullTurn) / Math.max(1, count),
    );
  const sorted = taken.map((angle) => ((angle % fullTurn) + fullTurn) % fullTurn).sort((a, b) => a - b);
  const gaps = sorted.map((start, index) => ({
    start,
    width: (sorted[(index + 1) % sorted.length]! - start + fullTurn) % fullTurn || fullTurn,
    held: 0,
  }));
  for (let left = count; left > 0; left--)
    gaps.reduce((best, gap) =>
      gap.width / (gap.held + 1) > best.width / (best.held + 1) + 1e-9 ? gap : best,
    ).held++;
  return gaps.flatMap(({ start, width, held }) =>
    Array.from({ length: held }, (_, index) => start + (width * (index + 1)) / (held + 1)),
  );
};

/** Directions of everything around an atom: bonds first, then lone pairs, then its charge. */
const surroundings = ({ molecule, places, near }: MoleculeScene, index: number) => {
  const atom = molecule.atoms[index]!;
  const bonds = near[index]!.map((other) => turnOf(places[index]!, places[other]!));
  const pairs = freeAngles(bonds, atom.lone_pairs);
  const taken = [...bonds, ...pairs];
  const apart = (angle: number) =>
    Math.min(4, ...taken.map((other) => Math.abs(((angle - other + Math.PI * 3) % fullTurn) - Math.PI)));
  // A charge stands at the upper right where there is room.
  const charge = [-0.25, -0.75, 0.25, 0.75, 0, 1, -0.5, 0.5]
    .map((turn) => turn * Math.PI)
    .reduce((best, next) => (apart(best) > 0.6 ? best : apart(next) > apart(best) ? next : best));
  return { pairs, charge };
};

const chargeText = ({ charge, partial }: Atom): string | null => {
  if (partial) return partial === 'plus' ? '$\\delta^{+}$' : '$\\delta^{-}$';
  if (charge === 0) return null;
  const sign = charge > 0 ? '+' : '\u2212';
  return Math.abs(charge) === 1 ? sign : `${Math.abs(charge)}${sign}`;
};

/** An atom with its lone pairs and charge. */
export const atomPart = (index: number, scene: MoleculeScene): Drawn => {
  const { molecule, places, theme, size, bond } = scene;
  const atom = molecule.atoms[index]!;
  const at = places[index]!;
  const isBall = molecule.style === 'ball';
  const colour = theme.roles[roleOf(atom.element)];
  const clear = clearanceOf(scene, index);
  const inks: Ink[] = isBall ? [discInk(at, clear, colour)] : [];
  const labels: Label[] = [];
  if (isCorner(scene, index)) inks.push(discInk(at, theme.lines.normal / 2 + 0.5, theme.roles.ink));
  else {
    const behind = isBall ? colour : theme.background;
    const phrase = layPhrase(atom.element, {
      size,
      weight: 600,
      colour: legible(isBall ? theme.background : colour, behind, inkOrPaper(theme)),
    });
    labels.push({
      phrase,
      x: at[0] - phrase.width / 2,
      y: at[1] - phrase.height / 2,
      background: behind,
      plate: null,
    });
  }
  const { pairs, charge } = surroundings(scene, index);
  const out = Math.max(clear, size * 0.3) + 15;
  for (const angle of pairs) {
    const middle = polar(at, angle, out);
    for (const side of [-1, 1])
      inks.push(discInk(polar(middle, angle + Math.PI / 2, side * 9), 5, theme.roles.b));
  }
  const text = chargeText(atom);
  if (text !== null) {
    const phrase = layPhrase(text, {
      size: Math.max(28, size * 0.85),
      weight: 600,
      colour: theme.roles.accent,
    });
    const [x, y] = polar(
      at,
      charge,
      Math.max(clear, size * 0.4) + Math.max(phrase.width, phrase.height) * 0.5 + Math.min(8, bond * 0.04),
    );
    labels.push({
      phrase,
      x: x - phrase.width / 2,
      y: y - phrase.height / 2,
      background: theme.background,
      plate: theme.background,
    });
  }
  return stillLook(atom.id, colour, { inks, labels }, { layered: true });
};

/** The angle between two bonds, with what it measures. */
export const anglePart = (angle: Molecule['angles'][number], scene: MoleculeScene): Drawn | null => {
  const { molecule, places, theme, size, bond } = scene;
  const [at, from, to] = [angle.at, angle.from, angle.to].map(
    (id) => places[molecule.atoms.findIndex((atom) => atom.id === id)],
  );
  if (!at || !from || !to) return null;
  const start = turnOf(at, from);
  const sweep = ((turnOf(at, to) - start + 3 * Math.PI) % fullTurn) - Math.PI;
  const colour = theme.roles.e;
  const radius = bond * 0.52;
  const text = angle.text ?? `${Math.round(Math.abs(sweep * 180) / Math.PI)}°`;
  const phrase = layPhrase(text, { size: Math.max(28, size * 0.9), colour });
  const turn = start + sweep / 2;
  const out =
    radius +
    12 +
    Math.abs(Math.cos(turn)) * (phrase.width / 2) +
    Math.abs(Math.sin(turn)) * (phrase.height / 2);
  const [x, y] = polar(at, turn, out);
  const label = {
    phrase,
    x: x - phrase.width / 2,
    y: y - phrase.height / 2,
    background: theme.background,
    plate: null,
  };
  return stillLook(
    angle.id,
    colour,
    {
      inks: [lineInk([arc(at, [radius, radius], start, start + sweep)], colour, theme.lines.normal)],
      labels: [label],
    },
    { layered: true },
  );
};
