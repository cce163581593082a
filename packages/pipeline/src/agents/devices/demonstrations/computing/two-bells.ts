import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, columns, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { scattered } from '../scattered.ts';

type XY = [number, number];
interface Bell {
  share: number;
  mean: number;
  width: number;
}

/** Heights of 240 people: two groups, mixed. */
const heights = scattered(240, [0, 0], [1, 1], 7).map(([u, v], i) => {
  const bell = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  return i % 5 < 3 ? 162 + 5 * bell : 180 + 6 * bell;
});
const density = ({ share, mean, width }: Bell, x: number) =>
  (share / width) * Math.exp(-((x - mean) ** 2) / (2 * width ** 2));
const improved = (bells: Bell[]): Bell[] =>
  bells.map((bell) => {
    const parts = heights.map((x) => density(bell, x) / bells.reduce((sum, one) => sum + density(one, x), 0));
    const total = parts.reduce((sum, part) => sum + part);
    const mean = parts.reduce((sum, part, i) => sum + part * heights[i]!, 0) / total;
    const spread = parts.reduce((sum, part, i) => sum + part * (heights[i]! - mean) ** 2, 0) / total;
    return { share: total / heights.length, mean, width: Math.sqrt(spread) };
  });
const guess: Bell[] = [
  { share: 0.5, mean: 155, width: 8 },
  { share: 0.5, mean: 190, width: 8 },
];
const fitted = range(1, 60).reduce((bells) => improved(bells), guess);
const [low, high] = fitted as [Bell, Bell];
const bin = 4;
const counts = range(0, 13).map((i): XY => {
  const from = 146 + bin * i;
  return [from + bin / 2, heights.filter((x) => x >= from && x < from + bin).length];
});
/** The curve of a bell as people per column. */
const asCurve = ({ share, mean, width }: Bell) =>
  `${((heights.length * bin * share) / (width * Math.sqrt(2 * Math.PI))).toFixed(3)}*exp(-(x-${mean.toFixed(2)})^2/(2*${width.toFixed(2)}^2))`;
const belongs = `100*(${asCurve(high)})/(${asCurve(low)} + ${asCurve(high)})`;
const chanceAt = (x: number) => Math.round((100 * density(high, x)) / (density(low, x) + density(high, x)));
/** The height that could be of either group. */
const undecided = range(155, 185).toSorted(
  (one, other) => Math.abs(chanceAt(one) - 50) - Math.abs(chanceAt(other) - 50),
)[0]!;
const round = Math.round;

export const twoBells: Demonstration = {
  id: 'two-bells',
  name: 'two bells that are found in one heap of data',
  title: 'Two bells in one heap',
  about:
    /gaussian mixtures?(?: models?)?|mixture (?:models?|distributions?)|expectation.?maximi[sz]ation(?: algorithm)?|soft clustering|\bgmm\b/i,
  named: /gaussian mixture|mixture model/i,
  puzzle: [
    'Heights of two groups of people lie in one list, and nobody noted who is who.',
    'Can you still find both averages?',
  ],
  draw: () =>
    scene(
      axes(axis(144, 204, 'height in cm'), axis(0, 58, 'people'), [
        columns('data', counts, 3.6, 'muted'),
        curve('guess1', asCurve(guess[0]!), 'bad', { dash: true }),
        curve('guess2', asCurve(guess[1]!), 'bad', { dash: true }),
        curve('low', asCurve(low), 'a'),
        curve('high', asCurve(high), 'b'),
        curve('sum', `${asCurve(low)} + ${asCurve(high)}`, 'good'),
      ]),
      `A histogram of ${heights.length} heights with two fitted bells around ${round(low.mean)} and ${round(high.mean)} and their sum.`,
      beat(
        `Here are ${heights.length} heights in one heap.`,
        show('pic.x-axis', 'heights'),
        show('pic.y-axis', 'heights'),
        draw('pic.data', 'heap', 1),
      ),
      beat(
        'Start with a poor guess: one bell on the left, one on the right.',
        draw('pic.guess1', 'left'),
        draw('pic.guess2', 'right'),
      ),
      beat(
        'Ask of each height how likely it comes from each bell. Then move the bells to their own people, and repeat.',
        draw('pic.low', 'move', 1.5),
        draw('pic.high', 'move', 1.5),
      ),
      beat(
        `They settle at ${round(low.mean)} and ${round(high.mean)} centimetres. Their sum follows the heap.`,
        highlight('pic.low', String(round(low.mean))),
        highlight('pic.high', String(round(high.mean))),
        draw('pic.sum', 'sum', 1.2),
      ),
    ),
  further: {
    title: 'Who belongs to which?',
    draw: () =>
      scene(
        axes(axis(150, 195, 'height in cm'), axis(0, 100, 'chance of the taller group, in %'), [
          curve('share', belongs, 'b', { from: 150, to: 195 }),
          tracker('here', belongs, 155, 'good', { guides: true }),
        ]),
        'The chance of belonging to the taller group rises from zero to a hundred per cent.',
        beat(
          'Nobody is put into a group for good. Each height gets a chance.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.share', 'chance', 1.5),
        ),
        beat(
          'At 155 centimetres the chance of the taller group is as good as zero.',
          show('pic.here', 'chance'),
        ),
        beat(
          `At ${undecided} it is ${chanceAt(undecided)} per cent: nobody can say.`,
          move('pic.here', undecided, String(undecided), 1.2),
        ),
        beat('And at 185 it is as good as certain.', move('pic.here', 185, '185', 1.2)),
      ),
  },
  question: choice(
    'Two bells overlap. What does the model say of a point in between?',
    'a chance for each bell',
    ['the nearer bell, for sure', 'that it is noise'],
    'It weighs how likely each bell makes that point.',
  ),
  stays: 'Guess who is who, move, repeat',
};
