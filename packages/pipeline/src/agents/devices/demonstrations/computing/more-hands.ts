import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const speedup = (p: number, n: number) => 1 / (1 - p + p / n);

export const moreHands: Demonstration = {
  id: 'more-hands',
  name: 'how much more processors help',
  title: 'More hands, less and less help',
  about: /amdahl|gustafson|parallel (?:comput|processing)|speed-?up|multicore|pipelin/i,
  named: /theoretical speedup/i,
  puzzle: [
    'Nine tenths of a task can be shared out among many.',
    'Can a thousand helpers make it a thousand times as fast?',
  ],
  worked: true,
  draw: () =>
    scene(
      axes(
        axis(1, 1100, 'processors', {
          scale: 'log',
          ticks: [1, 10, 100, 1000].map((at) => ({ at, text: String(at) })),
        }),
        axis(0, 11.5, 'times as fast'),
        [
          curve('limit', '10', 'muted', { dash: true, from: 1, to: 1050, label: 'limit' }),
          curve('curve', '1/(0.1 + 0.9/x)', 'a', { from: 1, to: 1050 }),
          tracker('here', '1/(0.1 + 0.9/x)', 1, 'good', { guides: true }),
        ],
      ),
      'The speed-up for a share of nine tenths: 5.26 with 10 processors, 9.91 with 1000, never more than 10.',
      beat(
        'One tenth must be done by one alone. The rest may be shared.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 0.5),
      ),
      beat(
        `With 10 processors the rest shrinks to a tenth. Together that is ${short(speedup(0.9, 10))} times as fast.`,
        draw('pic.curve', 0),
        move('pic.here', 10, 'Together', 1),
      ),
      beat(
        `With 100 it is ${short(speedup(0.9, 100))}, with 1000 it is ${short(speedup(0.9, 1000))}.`,
        move('pic.here', 100, '100', 1),
        move('pic.here', 1000, '1000', 1),
      ),
      beat('It never gets past 10, because the lone tenth is always left.', draw('pic.limit', 'past')),
    ),
  further: {
    title: 'What limits whom?',
    draw: () =>
      scene(
        table(
          ['shared part', '10 processors', '100 processors', 'limit'],
          [0.5, 0.9, 0.99].map((p) => [
            `${p * 100} %`,
            `${short(speedup(p, 10))}×`,
            `${short(speedup(p, 100))}×`,
            `${short(1 / (1 - p))}×`,
          ]),
        ),
        'Speed-ups for shared parts of 50, 90 and 99 percent.',
        beat(
          'If half must be done alone, nobody gets past twice as fast.',
          show('pic.head', 0),
          show('pic.row1', 'half'),
        ),
        beat(
          'With 90 % the limit is 10, with 99 % it is 100.',
          show('pic.row2', '90'),
          show('pic.row3', '99'),
        ),
        beat('So look first for what cannot be shared.', highlight('pic.cell-1-4', 'shared')),
      ),
  },
  question: choice(
    'Three quarters can be shared. How many times as fast can it get at most?',
    '4',
    ['3', '75', '1.33'],
    'A quarter is always left, and one over a quarter is four.',
  ),
  stays: 'What cannot be shared sets the limit',
};
