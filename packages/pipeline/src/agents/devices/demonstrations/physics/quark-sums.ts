import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type Flavour = 'u' | 'd';

/** Charges in thirds of the elementary charge. */
const thirds: Record<Flavour, number> = { u: 2, d: -1 };
const sign = (value: number, words: string) => `${value < 0 ? '−' : '+'}${words}`;
const charge = (quarks: Flavour[]) => quarks.reduce((sum, quark) => sum + thirds[quark], 0) / 3;
const seats: [number, number][] = [
  [-0.9, 0.55],
  [0.9, 0.55],
  [0, -0.95],
];
const particle = (name: string, x: number, quarks: Flavour[]): ShapeInput[] => [
  circle(`${name}-bag`, [x, 0.2], 2.25, 'muted', { fill: 'faint' }),
  ...quarks.flatMap((quark, i) => {
    const at: [number, number] = [x + seats[i]![0], 0.2 + seats[i]![1]];
    const role = quark === 'u' ? 'b' : 'a';
    return [
      circle(`${name}-q${i + 1}`, at, 0.72, role, { fill: 'soft' }),
      text(`${name}-t${i + 1}`, at, `${quark} ${sign(thirds[quark], quark === 'u' ? '2/3' : '1/3')}`, role),
    ];
  }),
  text(`${name}-sum`, [x, -2.6], `${name}: ${charge(quarks) === 0 ? '0' : sign(1, '1')}`, 'good', {
    size: 'large',
  }),
];
const parts = (name: string) => [1, 2, 3].flatMap((i) => [`pic.${name}-q${i}`, `pic.${name}-t${i}`]);

export const quarkSums: Demonstration = {
  id: 'quark-sums',
  name: 'the charges of three quarks that add up',
  title: 'Three quarks, one charge',
  about:
    /standard model|\bquarks?\b|elementary particle|fundamental particle|particle physics|subatomic particle|\bleptons?\b|\bhadrons?\b|\bbaryons?\b|\bgluons?\b|\bmesons?\b|chromodynamics|\bneutrinos?\b|strong (?:interaction|nuclear force)|color charge|colou?r confinement/i,
  named: /elementary particles|\bquarks\b/i,
  puzzle: [
    'A proton has the charge plus one, and a neutron none at all.',
    'How can both be made of the same two kinds of things?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.4, -3], max: [6.4, 2.7] },
        ...particle('proton', -3.2, ['u', 'u', 'd']),
        ...particle('neutron', 3.2, ['u', 'd', 'd']),
      ),
      'A proton of two up quarks and a down quark, charge plus one; a neutron of one up and two down quarks, charge zero.',
      beat(
        'An up quark carries two thirds of a charge, a down quark minus one third.',
        show('pic.proton-q1', 'up'),
        show('pic.proton-t1', 'up'),
        show('pic.proton-q3', 'down'),
        show('pic.proton-t3', 'down'),
      ),
      beat(
        'Two ups and a down make four thirds minus one third. That is one: a proton.',
        show('pic.proton-bag', 'ups'),
        show('pic.proton-q2', 'ups'),
        show('pic.proton-t2', 'ups'),
        show('pic.proton-sum', 'proton'),
      ),
      beat(
        'One up and two downs cancel out. That is a neutron.',
        show('pic.neutron-bag', 'up'),
        ...parts('neutron').map((part) => show(part, 'up')),
        show('pic.neutron-sum', 'neutron'),
      ),
      beat(
        'Nobody has ever seen a quark alone. Pull on one, and the energy makes new quarks instead.',
        highlight('pic.proton-q1', 'alone'),
        highlight('pic.neutron-bag', 'Pull'),
      ),
    ),
  further: {
    title: 'The whole family',
    draw: () =>
      scene(
        table(
          ['kind', 'charge', 'first', 'second', 'third'],
          [
            ['quarks', '+2/3', 'up', 'charm', 'top'],
            ['quarks', '−1/3', 'down', 'strange', 'bottom'],
            ['leptons', '−1', 'electron', 'muon', 'tau'],
            ['leptons', '0', 'ν electron', 'ν muon', 'ν tau'],
            ['forces', '', 'photon', 'W and Z', 'gluon'],
          ],
        ),
        'Six quarks, six leptons in three generations, and the carriers of the forces.',
        beat(
          'There are six kinds of quarks, in three pairs.',
          show('pic.head', 0),
          show('pic.row1', 'six'),
          show('pic.row2', 'pairs'),
        ),
        beat(
          'And six leptons: the electron, two heavier copies, and a neutrino for each.',
          show('pic.row3', 'electron'),
          show('pic.row4', 'neutrino'),
        ),
        beat(
          'All ordinary matter needs only the first column. The others soon decay, all but the neutrinos.',
          ...[1, 2, 3, 4].map((row) => highlight(`pic.cell-${row}-3`, 'first')),
        ),
        beat(
          'Forces have carriers as well, and the Higgs particle goes with the field that gives mass.',
          show('pic.row5', 'carriers'),
          draw('pic.row5', 'Higgs'),
        ),
      ),
  },
  question: choice(
    'A particle is made of three up quarks. What is its charge?',
    '+2',
    ['+1', '0', '+3'],
    'Three times two thirds is two. It exists, but only for an instant.',
  ),
  stays: 'Quarks carry thirds that add up whole',
};
