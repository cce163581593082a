import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, point, polygon, segment, tag } from '../../../writing/shapes.ts';
import { beat, place } from '../../../writing/sketch.ts';
import { numberLine, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const kinds = ['bus', 'car', 'train'] as const;
const code = (kind: number) => kinds.map((_, i) => (i === kind ? 1 : 0));
const apart = Math.hypot(...code(0).map((value, i) => value - code(1)[i]!));
const corners: XY[] = range(0, 2).map((i): XY => {
  const turn = Math.PI / 2 + (2 * Math.PI * i) / 3;
  return [3.4 * Math.cos(turn), 2.4 + 3.4 * Math.sin(turn)];
});
const names = kinds.map((kind, i) => `${kind} (${code(i).join(', ')})`);

export const oneOfMany: Demonstration = {
  id: 'one-of-many',
  name: 'three words as columns of zeros and ones',
  title: 'A column for each word',
  about:
    /one.?hot(?: (?:encoding|vectors?|codes?))?|dummy variables?|categorical (?:data|variables?|encoding)|label encoding|nominal (?:data|scale)/i,
  named: /one-hot/i,
  puzzle: [
    'Bus, car, train: a network cannot calculate with words, so call them 1, 2 and 3.',
    'What goes wrong?',
  ],
  draw: () => ({
    elements: [
      place(
        'side',
        'left',
        numberLine(0, 4, {
          ticks: range(0, 4).map((at) => ({ at, text: String(at) })),
          marks: kinds.map((kind, i) => ({
            id: kind,
            at: i + 1,
            label: kind,
            role: (['a', 'b', 'c'] as const)[i]!,
          })),
          spans: [{ id: 'far', from: 1, to: 3, label: 'twice as far', role: 'bad' }],
        }),
        'Bus at 1, car at 2, train at 3: bus and train are twice as far apart as their neighbours.',
      ),
      place(
        'pic',
        'right',
        table(
          ['', ...kinds],
          kinds.map((kind, i) => [kind, ...code(i).map(String)]),
          { row_heads: true, heat: kinds.map((_, i) => [0, ...code(i).map((value) => value * 0.5)]) },
        ),
        'One-hot codes: each word has a one in its own column and zeros elsewhere.',
      ),
    ],
    beats: [
      beat(
        'As numbers, they stand in an order that nobody meant.',
        show('side.axis', 'numbers'),
        ...kinds.map((kind) => show(`side.${kind}`, 'order')),
      ),
      beat(
        'Bus and train seem twice as far apart as bus and car, and a car seems to be their average.',
        show('side.far', 'twice'),
        highlight('side.car', 'average'),
      ),
      beat(
        'So give each word a column of its own: a 1 where it is, and zeros elsewhere.',
        show('pic.head', 'column'),
        ...[1, 2, 3].map((i) => show(`pic.row${i}`, 0.4 + 0.15 * i)),
      ),
      beat(
        'In each row exactly one place is hot. Hence the name.',
        ...[1, 2, 3].map((i) => highlight(`pic.cell-${i}-${i + 1}`, 'hot')),
      ),
    ],
  }),
  further: {
    title: 'All equally far apart',
    draw: () =>
      scene(
        figure(
          { min: [-8, -0.7], max: [8, 6.8] },
          polygon('triangle', corners, 'muted', { fill: 'faint' }),
          ...range(0, 2).map((i) =>
            segment(`side${i}`, corners[i]!, corners[(i + 1) % 3]!, 'good', {
              weight: 'bold',
              ticks: 1,
              label: tag(apart.toFixed(2), (['left', 'below', 'right'] as const)[i]!, 'good'),
            }),
          ),
          ...corners.map((at, i) =>
            point(`word${i}`, at, (['a', 'b', 'c'] as const)[i]!, {
              size: 'large',
              label: tag(
                names[i]!,
                (['above', 'left', 'right'] as const)[i]!,
                (['a', 'b', 'c'] as const)[i]!,
              ),
            }),
          ),
        ),
        `The three codes are the corners of a triangle with three equal sides of ${apart.toFixed(2)}.`,
        beat(
          'Take the rows as points in space. They are the corners of a triangle.',
          ...range(0, 2).map((i) => show(`pic.word${i}`, 'points')),
          show('pic.triangle', 'triangle'),
        ),
        beat(
          `Any two of them differ in two places. So each side is the root of 2, about ${apart.toFixed(2)}.`,
          ...range(0, 2).map((i) => draw(`pic.side${i}`, 'side')),
        ),
        beat(
          'No word is nearer to one than to another, and none stands in between. That is fair to plain names.',
          highlight('pic.word1', 'between'),
        ),
        beat(
          'The price is room: fifty thousand words need fifty thousand columns, almost all of them zero.',
          highlight('pic.triangle', 'price'),
        ),
      ),
  },
  question: choice(
    'A column holds seven days of the week. How many columns does its one-hot code have?',
    '7',
    ['1', '3'],
    'Every day has a column of its own.',
  ),
  stays: 'One column each, one of them hot',
};
