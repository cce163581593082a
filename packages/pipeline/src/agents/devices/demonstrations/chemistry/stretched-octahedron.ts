import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** Lengths of the Cu–O bonds of hexaaquacopper in picometres: four short ones, two long ones. */
const [near, far] = [195, 238];

export const stretchedOctahedron: Demonstration = {
  id: 'stretched-octahedron',
  name: 'a copper ion that stretches its six neighbours',
  title: 'Why copper stretches',
  about: /jahn.?teller(?: (?:effect|distortion|theorem))?|tetragonal distortion/i,
  named: /jahn.?teller/i,
  puzzle: ['Six water molecules stand around a copper ion.', 'Why do two of them stay further away?'],
  draw: () => {
    const [before, after] = [-3.6, 3.2];
    return scene(
      figure(
        { min: [-8, -3.2], max: [8, 3.2] },
        text('energy', [-6.4, 2.8], 'energy upwards', 'muted', { size: 'small' }),
        text('even', [before, -2.7], 'six alike', 'muted'),
        segment('left', [before - 1.9, 0], [before - 0.3, 0], 'a', { weight: 'bold' }),
        segment('right', [before + 0.3, 0], [before + 1.9, 0], 'a', { weight: 'bold' }),
        circle('e1', [before - 1.35, 0.3], 0.22, 'b', { fill: 'solid' }),
        circle('e2', [before - 0.85, 0.3], 0.22, 'b', { fill: 'solid' }),
        circle('e3', [before + 1.1, 0.3], 0.22, 'b', { fill: 'solid' }),
        segment('top', [after - 0.8, 1.3], [after + 0.8, 1.3], 'bad', {
          weight: 'bold',
          label: tag('flat', 'right', 'bad'),
        }),
        segment('bottom', [after - 0.8, -1.3], [after + 0.8, -1.3], 'good', {
          weight: 'bold',
          label: tag('upright', 'right', 'good'),
        }),
        segment('split1', [before + 2.1, 0], [after - 0.95, 1.3], 'muted', { dash: true }),
        segment('split2', [before + 2.1, 0], [after - 0.95, -1.3], 'muted', { dash: true }),
        circle('f1', [after - 0.25, -1], 0.22, 'b', { fill: 'solid' }),
        circle('f2', [after + 0.25, -1], 0.22, 'b', { fill: 'solid' }),
        circle('f3', [after, 1.6], 0.22, 'b', { fill: 'solid' }),
        text('odd', [after, -2.7], 'two moved away', 'good'),
      ),
      'Two equal levels with three electrons split: the upright orbital sinks with two electrons, the flat one rises with one.',
      beat(
        'Copper has two upper orbitals, equally high as long as all six neighbours are equally near.',
        draw('pic.left', 'two'),
        draw('pic.right', 'two'),
        show('pic.energy', 'high'),
        show('pic.even', 'equally'),
      ),
      beat(
        'But three electrons must go into them. It cannot be done evenly.',
        ...[1, 2, 3].map((i) => show(`pic.e${i}`, 'three')),
      ),
      beat(
        'If the two neighbours above and below move away, the upright orbital sinks, and the flat one rises.',
        draw('pic.split1', 'away'),
        draw('pic.split2', 'away'),
        draw('pic.bottom', 'sinks'),
        draw('pic.top', 'rises'),
        show('pic.odd', 'away'),
      ),
      beat(
        'Two electrons go down, only one goes up. Energy is gained, so it happens by itself.',
        show('pic.f1', 'down'),
        show('pic.f2', 'down'),
        show('pic.f3', 'up'),
        highlight('pic.bottom', 'gained'),
      ),
    );
  },
  further: {
    title: 'Four near, two far',
    draw: () =>
      scene(
        figure(
          { min: [-7, -4.2], max: [7, 4.2] },
          circle('cu', [0, 0], 0.65, 'f', { fill: 'solid', label: tag('Cu²⁺', 'centre', 'ink') }),
          segment('axis', [0, 2.6], [0, -2.6], 'muted', { dash: true }),
          ...(
            [
              [-2.3, 0.6],
              [-1.1, -0.9],
              [2.3, -0.6],
              [1.1, 0.9],
            ] as const
          ).flatMap(([x, y], i) => [
            segment(`bond${i + 1}`, [x * 0.3, y * 0.3], [x * 0.82, y * 0.82], 'ink', { weight: 'bold' }),
            circle(`near${i + 1}`, [x, y], 0.42, 'a', { fill: 'solid' }),
          ]),
          circle('top', [0, 2.5], 0.42, 'bad', { fill: 'solid' }),
          circle('low', [0, -2.5], 0.42, 'bad', { fill: 'solid' }),
          text('short', [4.6, 0.2], `${near} pm`, 'a'),
          text('long', [2.2, 3], `${far} pm`, 'bad'),
          arrow('up', [-0.9, 2], [-0.9, 3.4], 'bad', { weight: 'bold' }),
          arrow('down', [-0.9, -2], [-0.9, -3.4], 'bad', { weight: 'bold' }),
        ),
        `A copper ion with four water molecules at ${near} picometres and two at ${far}.`,
        beat(
          'Here is the copper ion, with its six molecules of water.',
          show('pic.cu', 'copper'),
          ...[1, 2, 3, 4].flatMap((i) => [draw(`pic.bond${i}`, 'six'), show(`pic.near${i}`, 'six')]),
          draw('pic.axis', 'six'),
          show('pic.top', 'six'),
          show('pic.low', 'six'),
        ),
        beat(
          'The one above and the one below move out.',
          draw('pic.up', 'above'),
          draw('pic.down', 'below'),
          move('pic.top', [0, 1], 'move', 1.2),
          move('pic.low', [0, -1], 'move', 1.2),
        ),
        beat(
          `Four stand at ${near} picometres, two at ${far}: that is ${short((100 * (far - near)) / near, 2)} percent further.`,
          show('pic.short', 'Four'),
          show('pic.long', 'two'),
        ),
      ),
  },
  question: choice(
    'How many electrons in the two upper orbitals would stretch nothing?',
    '4',
    ['3', '1'],
    'Two would sink and two would rise, so nothing is gained.',
  ),
  stays: 'Uneven filling bends the shape',
};
