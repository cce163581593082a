import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

export const mirrored: Demonstration = {
  id: 'mirrored',
  name: 'a molecule and its mirror image',
  title: 'Left hand, right hand',
  about: /chiral|enantiomer|stereo|optical activity|mirror image|isomer|fischer projection|cahn/i,
  named: /mirror image/i,
  puzzle: [
    'Four different groups sit around a carbon atom.',
    'Can you turn the molecule into its mirror image?',
  ],
  draw: () => {
    const half = (side: number, id: string): ShapeInput[] => {
      const x = side * 3.2;
      const ends: [string, XY, 'a' | 'b' | 'c' | 'd', string][] = [
        ['h', [x, 1.9], 'a', 'H'],
        ['f', [x + side * 1.7, -0.4], 'b', 'F'],
        ['cl', [x - side * 1.5, -0.7], 'c', 'Cl'],
        ['br', [x + side * 0.35, -1.9], 'd', 'Br'],
      ];
      return [
        ...ends.map(
          ([name, at, role]): ShapeInput => segment(`${id}-${name}`, [x, 0], at, role, { weight: 'bold' }),
        ),
        ...ends.map(
          ([name, at, role, label]): ShapeInput =>
            circle(`${id}-at-${name}`, at, 0.46, role, { fill: 'soft', label: tag(label, 'centre') }),
        ),
        circle(`${id}-c`, [x, 0], 0.4, 'ink', { fill: 'soft' }),
      ];
    };
    return scene(
      figure(
        { min: [-6.4, -3], max: [6.4, 3] },
        segment('mirror', [0, -2.8], [0, 2.8], 'muted', {
          dash: true,
          label: tag('mirror', 'right', 'muted'),
        }),
        ...half(-1, 'l'),
        ...half(1, 'r'),
      ),
      'A carbon atom with four different groups on the left, and its mirror image on the right.',
      beat(
        'A carbon atom holds hydrogen, fluorine, chlorine and bromine.',
        show('pic.l-c', 0),
        ...['h', 'f', 'cl', 'br'].flatMap((name, i) => [
          show(`pic.l-${name}`, 0.2 + i * 0.15),
          show(`pic.l-at-${name}`, 0.2 + i * 0.15),
        ]),
      ),
      beat(
        'Behind the mirror stands its image.',
        draw('pic.mirror', 'mirror'),
        show('pic.r-c', 'image'),
        ...['h', 'f', 'cl', 'br'].flatMap((name) => [
          show(`pic.r-${name}`, 'image'),
          show(`pic.r-at-${name}`, 'image'),
        ]),
      ),
      beat(
        'Turn it as you like: if hydrogen and bromine match, fluorine and chlorine have changed places.',
        highlight('pic.r-at-f', 'fluorine'),
        highlight('pic.r-at-cl', 'chlorine'),
      ),
      beat(
        'With two equal groups it would work. With four different ones both stay apart, like your hands.',
        highlight('pic.l-c', 'four'),
        highlight('pic.r-c', 'four'),
      ),
    );
  },
  question: choice(
    'Which of these has a mirror image of its own?',
    'CHFClBr',
    ['CH₂FCl', 'CH₄', 'CO₂'],
    'Only there do four different groups sit around the carbon.',
  ),
  stays: 'Four different groups: two mirror forms',
};
