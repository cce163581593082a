import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, show } from '../../writing/actions.ts';
import { circle, figure, polygon, type ShapeInput, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { each } from './particles.ts';

type XY = [number, number];
/** Corners of a ring of `size` atoms; the first one points down. */
const corners = (size: number, centre: XY, radius: number): XY[] =>
  Array.from({ length: size }, (_, index): XY => {
    const turn = -Math.PI / 2 + (2 * Math.PI * index) / size;
    return [centre[0] + radius * Math.cos(turn), centre[1] + radius * Math.sin(turn)];
  });
/** A ring with alternating double bonds; the inner strokes are `name-double1` …. */
const ring = (
  name: string,
  size: number,
  centre: XY,
  radius: number,
  role: Role,
  words?: string,
): ShapeInput[] => {
  const outer = corners(size, centre, radius);
  const inner = corners(size, centre, radius * 0.78);
  const between = (from: XY, to: XY, share: number): XY => [
    from[0] + share * (to[0] - from[0]),
    from[1] + share * (to[1] - from[1]),
  ];
  return [
    polygon(name, outer, role, { weight: 'bold', ...(words ? { label: tag(words, 'below', role) } : {}) }),
    ...Array.from({ length: size / 2 }, (_, index) => {
      const [from, to] = [inner[2 * index]!, inner[2 * index + 1]!];
      return segment(`${name}-double${index + 1}`, between(from, to, 0.08), between(from, to, 0.92), role, {
        weight: 'bold',
      });
    }),
  ];
};
/** Electrons that run round a ring in step. */
const running = (name: string, amount: number, centre: XY, radius: number, role: Role) =>
  corners(amount, centre, radius).map((at, index) =>
    circle(`${name}${index + 1}`, at, 0.13, role, {
      fill: 'solid',
      motion: { kind: 'orbit', centre, period_s: 9 },
    }),
  );

/** Energy levels of a ring: the heights of the corners of the polygon that stands on one corner. */
const levels = (name: string, size: number, centre: XY, radius: number, role: Role): ShapeInput[] => [
  circle(`${name}-circle`, centre, radius, 'faint'),
  polygon(`${name}-ring`, corners(size, centre, radius), 'muted'),
  ...corners(size, centre, radius).map(([x, y], index) =>
    segment(`${name}-level${index + 1}`, [x - 0.55, y], [x + 0.55, y], role, { weight: 'bold' }),
  ),
];
/** Electrons on the level at a corner, side by side. */
const seats = (name: string, first: number, at: XY, amount: number): ShapeInput[] =>
  Array.from({ length: amount }, (_, index) =>
    circle(
      `${name}${first + index}`,
      [at[0] + (amount === 1 ? 0 : index === 0 ? -0.24 : 0.24), at[1] + 0.22],
      0.16,
      'd',
      {
        fill: 'solid',
      },
    ),
  );
const sixRing: XY = [-3.8, 0];
const fourRing: XY = [3.8, 0];
const six = corners(6, sixRing, 2.2);
const four = corners(4, fourRing, 2.2);

export const huckelsRule: ShelfEntry = {
  id: 'huckels-rule',
  names: [
    "Hückel's rule",
    '4n+2 rule',
    "Hueckel's rule",
    'aromaticity',
    'aromatic ring',
    'aromatic compounds',
  ],
  subject: 'chemistry',
  field: 'Organic chemistry',
  says: [
    'A flat ring with a closed path of p orbitals is aromatic if it holds 4n + 2 pi electrons.',
    'Here n is zero or a whole number: 2, 6, 10, 14 and so on.',
  ],
  puzzle: [
    'Benzene has three double bonds, yet it refuses nearly every reaction that double bonds love.',
    'What makes six electrons in a ring so content?',
  ],
  symbols: [
    { tex: 'N', name: 'N', meaning: 'the number of pi electrons', role: 'd' },
    { tex: 'n', name: 'n', meaning: 'any whole number from zero on', role: 'a' },
  ],
  formulas: [
    {
      id: 'rule',
      tex: 'N = 4 n + 2',
      expression: 'N = 4 * n + 2',
      says: 'Four times a whole number, and two more, is a number that makes a ring stable.',
    },
  ],
  pictures: [
    {
      id: 'benzene',
      title: 'The ring of benzene',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'rings',
            'full',
            figure(
              { min: [-7, -3.6], max: [7, 2.7] },
              ...ring('drawn', 6, [-3.4, 0], 2.3, 'ink'),
              polygon('true', corners(6, [3.4, 0], 2.3), 'ink', { weight: 'bold' }),
              circle('cloud', [3.4, 0], 1.5, 'd', { weight: 'bold', fill: 'faint' }),
              ...running('electron', 6, [3.4, 0], 1.5, 'd'),
              text('paper', [-3.4, -3], 'as it is drawn', 'muted'),
              text('truth', [3.4, -3], 'as it is', 'muted'),
            ),
            'Benzene as a hexagon with three double bonds, and beside it with six electrons that run round the whole ring.',
          ),
        ],
        beats: [
          beat(
            'Benzene is a flat ring of six carbon atoms, with one at each corner.',
            draw('rings.drawn', 'ring', 1.5),
            show('rings.paper', 'corner'),
          ),
          beat(
            'On paper it has three double bonds, and each holds two pi electrons.',
            ...each(draw, 'rings.drawn-double', 3, 'three'),
          ),
          beat(
            'In truth all six bonds are equally long. The electrons belong to no bond.',
            draw('rings.true', 'truth'),
            show('rings.truth', 'truth'),
            draw('rings.cloud', 'electrons'),
          ),
          beat(
            'Six electrons share the whole ring. We call such a ring aromatic.',
            ...each(show, 'rings.electron', 6, 'Six'),
            highlight('rings.cloud', 'aromatic'),
          ),
        ],
      }),
    },
    {
      id: 'levels',
      title: 'Why four fails and six works',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'frost',
            'full',
            figure(
              { min: [-7.4, -3.6], max: [7.4, 3.2] },
              ...levels('six', 6, sixRing, 2.2, 'a'),
              ...levels('four', 4, fourRing, 2.2, 'b'),
              ...seats('s', 1, six[0]!, 2),
              ...seats('s', 3, six[1]!, 2),
              ...seats('s', 5, six[5]!, 2),
              ...seats('f', 1, four[0]!, 2),
              ...seats('f', 3, four[1]!, 1),
              ...seats('f', 4, four[3]!, 1),
              text('six-name', [-3.8, -3.1], 'benzene: 6, all paired', 'good'),
              text('four-name', [3.8, -3.1], 'cyclobutadiene: 4, two alone', 'bad'),
              text('energy', [0, 2.4], 'energy upwards', 'muted', { size: 'small' }),
            ),
            'Energy levels of rings of six and four atoms: a lowest level, then pairs of equal levels. Six electrons fill three levels; four leave two half full.',
          ),
        ],
        beats: [
          beat(
            'Stand the ring on one corner. The heights of its corners are the energy levels.',
            draw('frost.six-circle', 'ring'),
            draw('frost.six-ring', 'ring'),
            ...each(draw, 'frost.six-level', 6, 'heights'),
            show('frost.energy', 'energy'),
          ),
          beat(
            'One level lies lowest, the next ones come in pairs. Each level takes two electrons.',
            highlight('frost.six-level1', 'lowest'),
            highlight('frost.six-level2', 'pairs'),
            highlight('frost.six-level6', 'pairs'),
          ),
          beat(
            'Six electrons: two at the bottom, four on the pair. Everything is filled.',
            ...[1, 2].map((index) => show(`frost.s${index}`, 'two')),
            ...[3, 4, 5, 6].map((index) => show(`frost.s${index}`, 'four')),
            show('frost.six-name', 'filled'),
          ),
          beat(
            'A ring of four has four electrons. Two go to the bottom, and two are left alone.',
            draw('frost.four-circle', 'ring'),
            draw('frost.four-ring', 'ring'),
            ...each(draw, 'frost.four-level', 4, 'four'),
            ...[1, 2].map((index) => show(`frost.f${index}`, 'bottom')),
            ...[3, 4].map((index) => show(`frost.f${index}`, 'alone')),
          ),
          beat(
            'So two for the bottom, and four for every pair of levels: 4n + 2.',
            show('frost.four-name', 0.1),
            highlight('frost.six-level1', 'bottom'),
            highlight('frost.six-level2', 'pair'),
            highlight('frost.six-level6', 'pair'),
          ),
        ],
      }),
    },
    {
      id: 'count',
      title: 'Count and decide',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'rings',
            'upper',
            figure(
              { min: [-9, -2.6], max: [9, 2] },
              ...ring('four', 4, [-6, 0], 1.4, 'bad', '4 electrons'),
              ...ring('six', 6, [0, 0], 1.6, 'good', '6 electrons'),
              ...ring('eight', 8, [6, 0], 1.7, 'bad', '8 electrons'),
            ),
            'Rings of four, six and eight carbon atoms with alternating double bonds.',
          ),
          place(
            'line',
            'lower',
            numberLine(0, 16, {
              marks: [0, 1, 2, 3].map((n) => ({
                id: `n${n}`,
                at: 4 * n + 2,
                label: `n = ${n}`,
                role: 'good' as const,
              })),
            }),
            'The numbers 2, 6, 10 and 14 marked on a line.',
          ),
        ],
        beats: [
          beat(
            'Count two electrons for each double bond.',
            draw('rings.four', 'Count'),
            draw('rings.six', 'Count'),
            draw('rings.eight', 'Count'),
            ...each(draw, 'rings.four-double', 2, 'double'),
            ...each(draw, 'rings.six-double', 3, 'double'),
            ...each(draw, 'rings.eight-double', 4, 'double'),
          ),
          beat(
            'Two, six, ten, fourteen: these are the numbers that the rule allows.',
            show('line.axis', 0),
            show('line.n0', 'Two'),
            show('line.n1', 'six'),
            show('line.n2', 'ten'),
            show('line.n3', 'fourteen'),
          ),
          beat(
            'Benzene has six, and is aromatic.',
            highlight('rings.six', 'Benzene'),
            highlight('line.n1', 'six'),
          ),
          beat(
            'Four and eight are not on the list. The eight ring even bends to escape.',
            highlight('rings.four', 'Four'),
            highlight('rings.eight', 'eight'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Naphthalene is a flat double ring with five double bonds, so it has 10 pi electrons. Which n belongs to it?',
    formula: 'rule',
    given: { N: 10 },
    find: 'n',
    sense: 'n is {result}, a whole number, and naphthalene is indeed aromatic.',
  },
  misconception: {
    tempting: 'It is tempting to take n for the number of atoms in the ring.',
    truth: 'It only runs through 0, 1, 2 and so on. Count electrons, not atoms.',
  },
  uses: ['The letters of your genes are aromatic rings, and so are most dyes and many medicines.'],
  takeaways: [
    'Flat ring, closed path of p orbitals',
    '2, 6, 10, 14 electrons are stable',
    'Filled levels make it stable',
  ],
  question: {
    ask: 'A flat ring of five carbon atoms carries one negative charge and has six pi electrons. Is it aromatic?',
    answer: 'Yes: six is four times one, plus two. The size of the ring does not matter.',
  },
};
