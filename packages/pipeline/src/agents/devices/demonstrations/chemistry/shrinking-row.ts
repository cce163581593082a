import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { arrow, circle, figure, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

/** Covalent radii in picometres from lithium on, without the noble gases. */
const second: [string, number][] = [
  ['Li', 128],
  ['Be', 96],
  ['B', 84],
  ['C', 76],
  ['N', 71],
  ['O', 66],
  ['F', 57],
];
const third: [string, number][] = [
  ['Na', 166],
  ['Mg', 141],
  ['Al', 121],
  ['Si', 111],
  ['P', 107],
  ['S', 105],
  ['Cl', 102],
];
const places = (first: number, row: [string, number][]): [number, number][] =>
  row.map(([, radius], i) => [first + i, radius]);

export const shrinkingRow: Demonstration = {
  id: 'shrinking-row',
  name: 'the sizes of the atoms along two periods',
  title: 'The next atom is smaller',
  about:
    /periodic trends?|atomic radi(?:us|i)|covalent radi(?:us|i)|ionic radi(?:us|i)|size of atoms|effective nuclear charge|shielding effect|electron affinity/i,
  named: /atomic radi(?:us|i)/i,
  puzzle: ['Fluorine has six electrons more than lithium.', 'Why is its atom less than half as wide?'],
  draw: () =>
    scene(
      axes(
        axis(2, 18, 'protons in the nucleus', {
          ticks: [3, 6, 9, 11, 14, 17].map((at) => ({
            at,
            text: `${at} ${['Li', 'C', 'F', 'Na', 'Si', 'Cl'][[3, 6, 9, 11, 14, 17].indexOf(at)]}`,
          })),
        }),
        axis(0, 190, 'radius in pm'),
        [
          dots('second', places(3, second), 'a', { joined: true }),
          dots('jump', [places(3, second)[6]!, places(11, third)[0]!], 'bad', { joined: true }),
          dots('third', places(11, third), 'b', { joined: true }),
        ],
      ),
      'Radii fall from 128 picometres for lithium to 57 for fluorine, jump to 166 for sodium and fall again.',
      beat(
        'Here are the sizes of atoms. Lithium has a radius of 128 picometres.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0.1),
      ),
      beat(
        'Along the period, each atom has one proton and one electron more. And it shrinks, down to fluorine with 57.',
        draw('pic.second', 'shrinks', 2),
      ),
      beat(
        'Then comes a jump. The next electron of sodium must go into a new shell, further out.',
        draw('pic.jump', 'jump'),
      ),
      beat('And in the third period the same fall begins again.', draw('pic.third', 'fall', 2)),
    ),
  further: {
    title: 'The pull of the nucleus',
    draw: () => {
      const shell = (name: string, x: number, radius: number, outer: number, inner: number) => [
        circle(`${name}-shell`, [x, 0], radius, 'a', { weight: 'bold' }),
        circle(`${name}-core`, [x, 0], 0.95, 'muted', { dash: true }),
        ...Array.from({ length: outer + inner }, (_, i) => {
          const [at, all, r] = i < outer ? [i, outer, radius] : [i - outer, inner, 0.95];
          const turn = Math.PI / 2 + (2 * Math.PI * at) / all;
          return circle(
            `${name}${i + 1}`,
            [x + r * Math.cos(turn), r * Math.sin(turn)],
            0.16,
            i < outer ? 'a' : 'muted',
            { fill: 'solid', motion: { kind: 'orbit', centre: [x, 0], period_s: i < outer ? 14 : 10 } },
          );
        }),
      ];
      const electrons = (name: string, amount: number, word: string) =>
        Array.from({ length: amount }, (_, i) => show(`pic.${name}${i + 1}`, word));
      return scene(
        figure(
          { min: [-7.5, -3.9], max: [7.5, 3.2] },
          ...shell('li', -3.6, 2.9, 1, 2),
          circle('li-nucleus', [-3.6, 0], 0.5, 'bad', { fill: 'soft', label: tag('3+', 'centre', 'ink') }),
          text('li-name', [-3.6, -3.5], 'lithium: outside, 3 − 2 = 1', 'ink'),
          ...shell('f', 3.9, 1.7, 7, 2),
          circle('f-nucleus', [3.9, 0], 0.5, 'bad', { fill: 'soft', label: tag('9+', 'centre', 'ink') }),
          text('f-name', [3.9, -3.5], 'fluorine: outside, 9 − 2 = 7', 'ink'),
          arrow('pull', [6.9, 0], [5.85, 0], 'good', { weight: 'bold' }),
        ),
        'Lithium with three protons and a wide outer shell; fluorine with nine and a narrow one.',
        beat(
          'Lithium has three protons. Two inner electrons hide two of them from the outer one.',
          show('pic.li-nucleus', 'three'),
          show('pic.li-shell', 'Lithium'),
          show('pic.li-core', 'inner'),
          ...electrons('li', 3, 'inner'),
          show('pic.li-name', 'hide'),
        ),
        beat(
          'Fluorine has nine protons, and still only two inner electrons.',
          show('pic.f-nucleus', 'nine'),
          show('pic.f-shell', 'Fluorine'),
          show('pic.f-core', 'inner'),
          ...electrons('f', 9, 'inner'),
        ),
        beat(
          'So roughly seven charges pull at each outer electron. They draw the same shell in.',
          show('pic.f-name', 'seven'),
          draw('pic.pull', 'draw'),
          highlight('pic.f-shell', 'shell'),
        ),
      );
    },
  },
  question: choice(
    'Which atom is the largest?',
    'potassium, below sodium',
    ['chlorine', 'fluorine', 'carbon'],
    'Down a group shells are added, and the first of a period is its widest.',
  ),
  stays: 'Smaller along a period, larger down a group',
};
