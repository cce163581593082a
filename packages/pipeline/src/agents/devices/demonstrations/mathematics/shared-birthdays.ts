import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { circle, figure, joining, point, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const days = 365;
const pairs = (people: number) => (people * (people - 1)) / 2;
/** The chance that `people` have a birthday in common, all days being equally likely. */
const shared = (people: number) => 1 - range(0, people - 1).reduce((all, i) => all * (1 - i / days), 1);
const percent = (people: number) => short(100 * shared(people));
/** A curve through the exact values: it is off by less than half a percent. */
const smooth = '100*(1 - exp(-x*(x-1)/(2*365) - (x*(x-1)*(2*x-1))/(12*365^2)))';
const six = range(0, 5);
const seat = (i: number): XY => [
  2.4 * Math.cos((Math.PI * i) / 3 + Math.PI / 2),
  2.4 * Math.sin((Math.PI * i) / 3 + Math.PI / 2),
];

export const sharedBirthdays: Demonstration = {
  id: 'shared-birthdays',
  name: 'the chance that a group shares a birthday',
  title: 'People make pairs',
  about: /birthday (?:paradox|problem|attack|bound)|^birthdays?$|shared birthday|hash collision/i,
  named: /birthday (?:paradox|problem)|share (?:the same|a) birthday/i,
  puzzle: ['A year has 365 days.', 'How many people must come together until two probably share a birthday?'],
  draw: () =>
    scene(
      figure(
        { min: [-6.6, -3], max: [8, 3.1] },
        ...six.flatMap((i) =>
          range(i + 1, 5).map(
            (j): ShapeInput => segment(`p${i}${j}`, ...joining(seat(i), seat(j), 0.3), 'b'),
          ),
        ),
        ...six.flatMap((i): ShapeInput[] => [circle(`seat${i}`, seat(i), 0.3, 'a', { fill: 'soft' })]),
        ...[2, 3, 6, 23].map(
          (people, i): ShapeInput =>
            text(
              `count${i + 1}`,
              [3.4, 1.8 - 1.2 * i],
              `${people} people: ${pairs(people)} ${pairs(people) === 1 ? 'pair' : 'pairs'}`,
              people === 23 ? 'good' : 'ink',
              { side: 'right' },
            ),
        ),
        point('you', seat(0), 'bad'),
      ),
      'Six people in a ring, joined each to each by fifteen lines; 23 people make 253 pairs.',
      beat(
        'Two people are one pair. The chance that they share a day is only 1 in 365.',
        show('pic.seat0', 0),
        show('pic.seat1', 0.1),
        draw('pic.p01', 'pair'),
        show('pic.count1', 'pair'),
      ),
      beat(
        'A third one could share with either of them: three pairs.',
        show('pic.seat2', 'third'),
        draw('pic.p02', 'either'),
        draw('pic.p12', 'either'),
        show('pic.count2', 'three'),
      ),
      beat(
        'With six people there are already fifteen pairs.',
        ...[3, 4, 5].map((i) => show(`pic.seat${i}`, i / 20)),
        ...six.flatMap((i) => range(Math.max(3, i + 1), 5).map((j) => draw(`pic.p${i}${j}`, 0.2 + j / 10))),
        show('pic.count3', 'fifteen'),
      ),
      beat(
        `Among 23 people there are ${pairs(23)}, and each pair is a chance. You are part of only 22 of them.`,
        show('pic.count4', '23'),
        show('pic.you', 'You'),
      ),
    ),
  further: {
    title: 'The chance grows fast',
    draw: () =>
      scene(
        axes(
          axis(1, 72, 'people', { ticks: [10, 23, 40, 57, 70].map((at) => ({ at, text: String(at) })) }),
          axis(0, 108, 'chance in percent'),
          [
            curve('curve', smooth, 'a', { from: 1, to: 70 }),
            curve('half', '50', 'muted', { from: 1, to: 70, dash: true }),
            tracker('here', smooth, 2, 'good', { guides: true }),
          ],
        ),
        `The chance of a shared birthday: ${percent(10)} percent for 10 people, ${percent(23)} for 23, ${percent(57)} for 57.`,
        beat(
          'It is easier to count the opposite: all birthdays differ. The second person has 364 free days of 365, the third 363, and so on.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          `Multiply these fractions, and subtract from 1. For 10 people the chance of a shared day is ${percent(10)} percent.`,
          show('pic.here', 'Multiply'),
          draw('pic.curve', 'subtract'),
          move('pic.here', 10, '10', 1),
        ),
        beat(
          `At 23 it passes one half: ${percent(23)} percent.`,
          draw('pic.half', 'half'),
          move('pic.here', 23, '23', 1),
        ),
        beat(
          `With 57 it is ${percent(57)} percent, nearly certain, although most days are still free.`,
          move('pic.here', 57, '57', 1.2),
          highlight('pic.here', 'certain'),
        ),
      ),
  },
  question: choice(
    'How many pairs do 10 people make?',
    String(pairs(10)),
    ['10', '20', '100'],
    'Each of the 10 meets 9 others, and that counts each pair twice.',
  ),
  stays: 'Pairs grow faster than people',
};
