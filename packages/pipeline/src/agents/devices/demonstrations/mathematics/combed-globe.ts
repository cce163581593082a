import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, ellipse, figure, point, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

const tilt = 0.32;
const heights = [-60, -30, 0, 30, 60];
/** The front half of the circle at that latitude, with the arrow at `turn` degrees along it. */
const hair = (id: string, latitude: number, turn: number) => {
  const [radius, height] = [Math.cos(latitude * degree), Math.sin(latitude * degree)];
  const at = (angle: number): [number, number] => [
    radius * Math.sin(angle * degree),
    height * Math.sqrt(1 - tilt * tilt) - tilt * radius * Math.cos(angle * degree),
  ];
  return arrow(id, at(turn - 9), at(turn + 9), 'b', { weight: 'bold' });
};
const top: [number, number] = [0, Math.sqrt(1 - tilt * tilt)];

export const combedGlobe: Demonstration = {
  id: 'combed-globe',
  name: 'a ball whose hair is combed around its axis',
  title: 'Comb a ball of hair',
  about: /hairy.?ball|hedgehog theorem|poincar[eé].?hopf|tangent (?:vector )?field|hairy/i,
  named: /nonvanishing .{0,30}tangent/i,
  puzzle: [
    'A ball is covered with hair. You want to comb it flat everywhere.',
    'Can you do it without a bald spot or a tuft?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-2.4, -1.15], max: [2.4, 1.3] },
        circle('ball', [0, 0], 1, 'muted', { fill: 'faint' }),
        ...heights.map((latitude, i) =>
          ellipse(
            `ring${i + 1}`,
            [0, Math.sin(latitude * degree) * top[1]],
            [Math.cos(latitude * degree), tilt * Math.cos(latitude * degree)],
            'faint',
          ),
        ),
        ...heights.flatMap((latitude, i) =>
          [-50, -17, 17, 50].map((turn, k) => hair(`hair${i + 1}${k + 1}`, latitude, turn)),
        ),
        point('pole', top, 'bad', { size: 'large', label: tag('no direction here', 'right', 'bad') }),
      ),
      'A ball with hair combed along its circles of latitude; at the pole there is no direction left.',
      beat(
        'Comb all the hair eastward, along the circles of the globe.',
        draw('pic.ball', 0),
        ...heights.map((_, i) => draw(`pic.ring${i + 1}`, 'circles')),
      ),
      beat(
        'Around the middle that works well: neighbours point nearly the same way.',
        ...[1, 2, 3, 4].map((k) => draw(`pic.hair3${k}`, 'middle')),
        ...[1, 2, 3, 4].map((k) => draw(`pic.hair2${k}`, 'neighbours')),
        ...[1, 2, 3, 4].map((k) => draw(`pic.hair4${k}`, 'neighbours')),
      ),
      beat(
        'Towards the pole the circles shrink, and the hair turns ever faster.',
        ...[1, 2, 3, 4].flatMap((k) => [draw(`pic.hair5${k}`, 'shrink'), draw(`pic.hair1${k}`, 'shrink')]),
      ),
      beat(
        'At the pole itself every direction is east. The hair there has nowhere to go.',
        show('pic.pole', 'itself'),
        highlight('pic.pole', 'nowhere'),
      ),
    ),
  further: {
    title: 'One bald spot is the least',
    draw: () =>
      scene(
        {
          type: 'vector-field',
          x: { min: -3.2, max: 3.2 },
          y: { min: -1.8, max: 1.8 },
          p: 'x^2 - y^2',
          q: '2*x*y',
          arrows: 19,
          length: 'equal',
          streamlines: [
            { id: 'small', at: [0, 0.6], role: 'b' },
            { id: 'large', at: [0, 1.2], role: 'b' },
            { id: 'below', at: [0, -0.9], role: 'b' },
          ],
        },
        'The hair around a single bald spot, seen from above: lines leave it to the right and come back from the left.',
        beat(
          'Can you push both bad spots together into one? Look straight down on it.',
          show('pic.field', 'Look'),
        ),
        beat(
          'The lines leave the spot on one side, and come back on the other.',
          draw('pic.small', 'leave'),
          draw('pic.large', 'back'),
          draw('pic.below', 'other'),
        ),
        beat(
          'Walk around it once, and the hair turns twice. Those two turns always remain.',
          highlight('pic.large', 'turns', 1.5),
        ),
        beat('So one spot is possible, but none is not.', highlight('pic.small', 'one')),
      ),
  },
  question: choice(
    'The wind on the Earth changes smoothly from place to place. What must there be at every moment?',
    'a place without wind along the ground',
    ['a storm at the equator', 'wind at both poles'],
    'The wind is a combing of the ball, so somewhere it vanishes.',
  ),
  stays: 'A combed ball always keeps a bald spot',
};
