import { draw, show } from '../../writing/actions.ts';
import { circle, figure, type ShapeInput, segment, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
const at = (radius: number, i: number): XY => [
  radius * Math.cos(Math.PI / 2 + (i * Math.PI) / 3),
  radius * Math.sin(Math.PI / 2 + (i * Math.PI) / 3),
];
const six = [0, 1, 2, 3, 4, 5];
const toward = ([ax, ay]: XY, [bx, by]: XY, share: number): XY => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];
const bond = (id: string, from: XY, to: XY): ShapeInput =>
  segment(id, toward(from, to, 0.24), toward(from, to, 0.76), 'ink', { weight: 'bold' });

export const molecule: PictureFamily = {
  id: 'molecule',
  name: 'a ring of six atoms',
  title: 'Atoms joined by bonds',
  words: {
    molecule: 4,
    molecular: 4,
    bond: 4,
    bonding: 4,
    organic: 3,
    aromatic: 4,
    carbon: 3,
    'chemical compound': 3,
    polymer: 4,
    hydrocarbon: 4,
    covalent: 4,
    chemical: 1,
    protein: 2,
    isomer: 4,
    chirality: 4,
    planar: 1,
    enzyme: 2,
    dna: 2,
  },
  draw: () => ({
    visual: figure(
      { min: [-4.6, -3.5], max: [4.6, 3.5] },
      ...six.map((i) => bond(`bond${i + 1}`, at(1.7, i), at(1.7, i + 1))),
      ...six.map((i) => bond(`arm${i + 1}`, at(1.7, i), at(3, i))),
      ...six.flatMap((i) => [
        circle(`carbon${i + 1}`, at(1.7, i), 0.38, 'a', { fill: 'soft' }),
        text(`c${i + 1}`, at(1.7, i), 'C'),
        circle(`hydrogen${i + 1}`, at(3, i), 0.3, 'b', { fill: 'soft' }),
        text(`h${i + 1}`, at(3, i), 'H', 'ink', { size: 'small' }),
      ]),
    ),
    alt: 'Six carbon atoms in a ring, each with one hydrogen atom.',
    beats: [
      beat(
        'Picture a molecule: atoms, each of one element.',
        ...six.flatMap((i) => [show(`picture.carbon${i + 1}`, 0), show(`picture.c${i + 1}`, 0)]),
        ...six.flatMap((i) => [show(`picture.hydrogen${i + 1}`, 0.4)]),
      ),
      beat(
        'Lines between them stand for bonds, made of electrons that two atoms share.',
        ...six.flatMap((i) => [show(`picture.h${i + 1}`, 0), draw(`picture.bond${i + 1}`, 'bonds')]),
        ...six.map((i) => draw(`picture.arm${i + 1}`, 0.6)),
      ),
    ],
    lights: [['bond1', /bond|electron/i]],
  }),
};
