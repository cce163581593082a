import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import { stillLook } from '../../drawing/living.ts';
import { areaInk, lineInk } from '../../drawing/make-ink.ts';
import { between, distance, type Point, type Polyline } from '../../drawing/polyline.ts';
import type { Theme } from '../../theme.ts';
import { clearanceOf, type MoleculeScene, polar, turnOf } from './atom-parts.ts';
import { type Bond, middleOf } from './graph.ts';

const offsetLine = ([a, b]: [Point, Point], by: number): [Point, Point] => {
  const angle = turnOf(a, b) + Math.PI / 2;
  return [polar(a, angle, by), polar(b, angle, by)];
};

const wedgeInks = ([a, b]: [Point, Point], hashed: boolean, colour: string, theme: Theme): Ink[] => {
  const side = turnOf(a, b) + Math.PI / 2;
  if (!hashed) return [areaInk([a, polar(b, side, 13), polar(b, side, -13)], colour, 1)];
  const strokes = Array.from({ length: 8 }, (_, index): Polyline => {
    const share = (index + 1) / 8;
    const at = between(a, b, share);
    return [polar(at, side, 13 * share), polar(at, side, -13 * share)];
  });
  return [lineInk(strokes, colour, theme.lines.normal)];
};

/** A bond of any order between two atoms, from edge to edge. */
export const bondPart = (bond: Bond, scene: MoleculeScene): Drawn | null => {
  const { molecule, places, rings, theme } = scene;
  const [from, to] = [bond.from, bond.to].map((id) => molecule.atoms.findIndex((atom) => atom.id === id)) as [
    number,
    number,
  ];
  if (from < 0 || to < 0 || from === to) return null;
  const [a, b] = [places[from]!, places[to]!];
  const length = distance(a, b);
  const cut = (index: number) =>
    Math.min(length * 0.45, clearanceOf(scene, index) + (molecule.style === 'ball' ? -2 : 0));
  const line: [Point, Point] = [between(a, b, cut(from) / length), between(b, a, cut(to) / length)];
  const colour = theme.roles.ink;
  const width = molecule.style === 'ball' ? theme.lines.bold : theme.lines.normal + 1;
  const gap = molecule.style === 'ball' ? 8 : 7;
  const id = bond.id ?? `${bond.from}-${bond.to}`;
  const ring = rings.find((one) => one.includes(from) && one.includes(to));
  const stroke = (lines: Polyline[], dash = false) =>
    lineInk(lines, colour, lines.length > 1 ? width * 0.8 : width, dash);
  const inward = (): 1 | -1 => {
    const centre = middleOf(ring!.map((atom) => places[atom]!));
    const [mx, my] = between(a, b, 0.5);
    const angle = turnOf(a, b) + Math.PI / 2;
    return Math.cos(angle) * (centre[0] - mx) + Math.sin(angle) * (centre[1] - my) >= 0 ? 1 : -1;
  };
  /** The second line of a bond in a ring lies inside and is shorter. */
  const inner = (): [Point, Point] => {
    const [p, q] = offsetLine(line, inward() * gap * 2);
    return [between(p, q, 0.12), between(q, p, 0.12)];
  };
  const inks = ((): Ink[] => {
    if (bond.depth !== 'flat') return wedgeInks(line, bond.depth === 'back', colour, theme);
    switch (bond.order) {
      case 1:
        return [stroke([line])];
      case 2:
        return [stroke(ring ? [line, inner()] : [offsetLine(line, gap), offsetLine(line, -gap)])];
      case 3:
        return [stroke([line, offsetLine(line, gap * 1.9), offsetLine(line, -gap * 1.9)])];
      default:
        return [stroke([line]), stroke([ring ? inner() : offsetLine(line, gap * 2)], true)];
    }
  })();
  return stillLook(id, colour, { inks }, { layered: true });
};
