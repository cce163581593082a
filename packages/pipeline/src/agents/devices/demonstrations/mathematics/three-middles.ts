import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { figure, point, polygon, type ShapeInput, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const pay = [2, 2, 3, 4, 5, 6, 20];
const sum = pay.reduce((total, one) => total + one, 0);
const mean = sum / pay.length;
const median = pay[3]!;
/** Height of the beam at which the nth of equal values stands. */
const stack = (i: number) => 0.55 + 0.9 * pay.slice(0, i).filter((one) => one === pay[i]).length;

export const threeMiddles: Demonstration = {
  id: 'three-middles',
  name: 'the mean, the median and the mode of seven wages',
  title: 'Three kinds of middle',
  about:
    /\bmedians?\b(?!.*(?:triangle|geometry|filter))|^modes?$|mode \(statistics\)|central tendency|arithmetic mean$|^averages?$|^(?:the )?(?:sample )?mean$|mean,? (?:and )?median|quartile|percentile|quantile|box.?plot|outlier/i,
  named: /central tendency|median/i,
  puzzle: ['In one office the average wage is higher than nearly everybody’s.', 'How can that be?'],
  worked: true,
  draw: () =>
    scene(
      cells(pay.map(String), { pointers: [{ id: 'middle', at: 0, label: 'median' }] }),
      `Seven wages in order: ${pay.join(', ')}. The one in the middle is ${median}.`,
      beat(
        'Seven people earn so much, in thousands. Put their wages in order.',
        ...range(1, 7).map((i) => show(`pic.cell${i}`, 0.4 + i / 14)),
      ),
      beat(
        `Go to the one in the middle, with three on either side: ${median} is the median.`,
        show('pic.middle', 0),
        move('pic.middle', 3, 'middle', 1),
        highlight('pic.cell4', 'median'),
      ),
      beat(
        `The value that comes most often is ${pay[0]}: that is the mode.`,
        highlight('pic.cell1', 'often'),
        highlight('pic.cell2', 'often'),
      ),
      beat(
        `For the mean, add them all up: ${sum}. Shared out among ${pay.length} people, that is ${mean} each.`,
        ...range(1, 7).map((i) => highlight(`pic.cell${i}`, 0.1 + i / 20)),
      ),
      beat(
        `Yet only one of them, with ${pay.at(-1)}, earns more than ${mean}.`,
        highlight('pic.cell7', 'one', 1.5),
      ),
    ),
  further: {
    title: 'The mean is a balance',
    draw: () =>
      scene(
        figure(
          { min: [-0.5, -2.6], max: [22.5, 3.6] },
          segment('beam', [0, 0], [22, 0], 'ink', { weight: 'bold' }),
          ...pay.map(
            (one, i): ShapeInput =>
              point(`w${i + 1}`, [one, stack(i)], i === 6 ? 'bad' : 'a', {
                size: 'large',
                ...(one === pay[i + 1] ? {} : { label: tag(String(one), 'above', i === 6 ? 'bad' : 'a') }),
              }),
          ),
          segment('middle', [median, -0.2], [median, -1.5], 'c', {
            weight: 'bold',
            label: tag(`median ${median}`, 'below-left', 'c'),
          }),
          polygon(
            'support',
            [
              [mean, -0.1],
              [mean - 0.8, -1.5],
              [mean + 0.8, -1.5],
            ],
            'good',
            { fill: 'soft' },
          ),
          text('name', [mean + 1.1, -1.2], `mean ${mean}`, 'good', { side: 'right' }),
        ),
        `The wages as equal weights on a beam: it balances at the mean, ${mean}.`,
        beat(
          'Set each wage as an equal weight on a beam.',
          draw('pic.beam', 0),
          ...range(1, 6).map((i) => show(`pic.w${i}`, 0.2 + i / 10)),
        ),
        beat(
          `One weight sits far out, at ${pay.at(-1)}. It pulls hard, like a child at the end of a seesaw.`,
          show('pic.w7', 'weight'),
        ),
        beat(
          `The beam balances at ${mean}: the mean is the point of balance.`,
          show('pic.support', 'balances'),
          show('pic.name', 'mean'),
        ),
        beat(
          'The median only counts heads. Move the far weight farther out, and the median stays.',
          draw('pic.middle', 'median'),
          move('pic.w7', [1.6, 0], 'farther', 1),
          highlight('pic.middle', 'stays'),
        ),
      ),
  },
  question: choice(
    'The values are 1, 2, 2, 3 and 12. What is their mean?',
    '4',
    ['2', '3', '6'],
    'They add up to 20, and 20 shared by 5 is 4; both the median and the mode are 2.',
  ),
  stays: 'Mean balances, median halves, mode repeats',
};
