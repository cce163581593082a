import { count, draw, highlight, move, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene, short } from '../demonstration.ts';

const _g = 9.81;

const kinetic = (mass: number, speed: number) => (mass * speed * speed) / 2;

export const pushAndSpeed: Demonstration = {
  id: 'push-and-speed',
  name: 'a cart that is pushed along',
  title: 'What a push leaves behind',
  about:
    /work.?energy|kinetic energy|work done|mechanical energy|\bwork\b(?! (?:function|stealing|breakdown|hardening))/i,
  named: /kinetic energy/i,
  puzzle: ['You push a cart twice as far with the same force.', 'Is it then twice as fast?'],
  draw: () =>
    besides(
      [
        figure(
          { min: [-1, -1.6], max: [10, 3] },
          segment('floor', [-0.6, 0], [9.8, 0], 'muted'),
          rect('cart', [0, 0.15], [1.8, 1.2], 'a', { fill: 'soft', rounded: true }),
          arrow('push', [-0.9, 0.7], [-0.05, 0.7], 'bad', {
            weight: 'bold',
            label: tag('20 N', 'above', 'bad'),
          }),
          segment('way', [0, -0.7], [9, -0.7], 'good', {
            weight: 'bold',
            label: tag('distance', 'below', 'good'),
          }),
        ),
        'A cart of 2 kg that is pushed to the right with 20 N.',
      ],
      [
        table(
          ['way', 'work', 'm/s'],
          [5, 10, 20].map((way) => [`${way} m`, `${20 * way} J`, short(Math.sqrt((2 * 20 * way) / 2))]),
        ),
        'After 5, 10 and 20 metres: the work, and the speed.',
      ],
      beat(
        'A cart of 2 kilograms stands still. You push with 20 newtons.',
        show('pic.floor', 0),
        show('pic.cart', 'cart'),
        show('pic.push', 'push'),
      ),
      beat(
        `After 5 metres you have done ${20 * 5} joules of work, force times distance. All of it is in the motion now.`,
        draw('pic.way', 0.1),
        move('pic.cart', [4, 0], 'metres', 1.5),
        show('side.head', 0),
        show('side.row1', 'work'),
      ),
      beat(
        `The kinetic energy is half of m v², so the speed is ${short(Math.sqrt(100))} metres a second.`,
        highlight('side.row1', 'speed', 1.5),
      ),
      beat(
        `Push on to 10 metres: twice the work, but only ${short(Math.sqrt(200))} metres a second. It takes 20 metres, four times as far, to be twice as fast.`,
        show('side.row2', 0.1),
        move('pic.cart', [3, 0], 0.1, 2),
        show('side.row3', 'four'),
      ),
    ),
  further: {
    title: 'Twice the speed, four times the energy',
    draw: () =>
      scene(
        bars(
          [1, 2, 3].map((k) => [
            `${k * 10} m/s`,
            kinetic(2, 10 * k),
            k === 1 ? 'a' : k === 2 ? 'b' : 'bad',
            `${kinetic(2, 10 * k)} J`,
          ]),
        ),
        'Kinetic energies of a cart of 2 kg at 10, 20 and 30 m/s: 100, 400 and 900 joules.',
        beat(
          'Compare the energy of the cart at three speeds.',
          show('pic.bar1', 0.3),
          show('pic.value1', 0.5),
        ),
        beat('Twice as fast means four times the energy.', count('pic.bar2', 0), show('pic.value2', 'four')),
        beat(
          'Three times as fast means nine times. So brakes need nine times the distance.',
          count('pic.bar3', 0),
          show('pic.value3', 'nine'),
        ),
      ),
  },
  question: choice(
    'A car brakes within 10 metres from 30 km/h. How far does it need from 60 km/h?',
    '40 m',
    ['20 m', '30 m', '10 m'],
    'Twice the speed has four times the energy, and the brakes push no harder.',
  ),
  stays: 'Work becomes kinetic energy',
};
