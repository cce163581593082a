import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const values = [5, 2, 7, 1, 4, 3, 6, 2];
const sum = (from: number, to: number) =>
  values.slice(from, to + 1).reduce((total, value) => total + value, 0);
/** Every piece of the tree, by the places that it covers. */
const pieces = [8, 4, 2, 1].flatMap((length) =>
  range(0, 8 / length - 1).map((i) => ({
    id: `s${length}-${i}`,
    from: i * length,
    to: (i + 1) * length - 1,
    length,
    i,
  })),
);
const [from, to] = [2, 6];
/** The fewest pieces that make up the places asked for. */
const needed = (() => {
  const inside = pieces.filter((piece) => piece.from >= from && piece.to <= to);
  return inside.filter(
    (piece) =>
      !inside.some(
        (other) => other.length > piece.length && other.from <= piece.from && other.to >= piece.to,
      ),
  );
})().sort((one, other) => one.from - other.from);
const level = (length: number) => pieces.filter((piece) => piece.length === length);

export const sumsInATree: Demonstration = {
  id: 'sums-in-a-tree',
  name: 'a tree of sums over eight numbers',
  title: 'Sums kept at hand',
  about: /segment trees?|fenwick(?: trees?)?|binary indexed trees?|range (?:sum|minimum|query)|prefix sums?/i,
  named: /range quer/i,
  puzzle: [
    'A shop keeps the sales of each day, and now and then corrects one.',
    'How can it tell the sum of any stretch of days at once?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        pieces.map((piece) =>
          node(
            piece.id,
            String(sum(piece.from, piece.to)),
            needed.includes(piece) ? 'good' : piece.length === 1 ? 'a' : 'muted',
            'circle',
          ),
        ),
        pieces
          .filter(({ length }) => length > 1)
          .flatMap(({ id, length, i }) =>
            [0, 1].map((side) =>
              edge(`e${length / 2}-${2 * i + side}`, id, `s${length / 2}-${2 * i + side}`, {
                directed: false,
              }),
            ),
          ),
      ),
      `Eight numbers ${values.join(', ')} at the bottom, above them the sums of two, four and all eight. Places ${from} to ${to} are made of ${needed.length} sums.`,
      beat(
        'The days stand at the bottom, from day 0 to day 7.',
        ...level(1).map(({ id }, i) => show(`pic.${id}`, 0.2 + 0.08 * i)),
      ),
      beat(
        'Above every two stands their sum, then the sum of four, and of all.',
        ...[2, 4, 8].flatMap((length, k) => [
          ...level(length).map(({ id }) => show(`pic.${id}`, ['two', 'four', 'all'][k]!)),
          ...level(length / 2).map(({ i }) => draw(`pic.e${length / 2}-${i}`, ['two', 'four', 'all'][k]!)),
        ]),
      ),
      beat(
        `What was sold from day ${from} to day ${to}? Do not add ${to - from + 1} numbers.`,
        ...range(from, to).map((i) => highlight(`pic.s1-${i}`, 'sold')),
      ),
      beat(
        `Take the largest ready sums that fit: ${needed.map((piece) => sum(piece.from, piece.to)).join(', ')}. Together that is ${sum(from, to)}.`,
        ...needed.map((piece) => highlight(`pic.${piece.id}`, 'sums', 2)),
      ),
      beat(
        'If one day is corrected, only the sums above it change: one on each level.',
        ...['s1-3', 's2-1', 's4-0', 's8-0'].map((id, i) => highlight(`pic.${id}`, 0.4 + 0.12 * i)),
      ),
    ),
  further: {
    title: 'How much is saved?',
    draw: () =>
      scene(
        axes(axis(0, 1050, 'numbers kept'), axis(0, 60, 'sums to look up'), [
          curve('plain', 'x', 'bad', { from: 1, to: 56, label: 'add them all' }),
          curve('tree', '2*log2(x)', 'good', { from: 2, to: 1024, label: 'with the tree, at most' }),
          tracker('now', '2*log2(x)', 1024, 'b', { guides: true }),
        ]),
        'Adding all numbers shoots up; with the tree at most twice the logarithm is needed, twenty for 1024.',
        beat(
          'Adding number by number takes as many steps as there are numbers.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.plain', 'steps'),
        ),
        beat('With the tree you need at most two sums on each level.', draw('pic.tree', 'tree', 1.5)),
        beat(`For 1024 numbers that is at most ${2 * Math.log2(1024)}.`, show('pic.now', '1024')),
        beat(
          'And a correction touches eleven: the number itself, and one sum on each of ten levels.',
          highlight('pic.now', 'eleven'),
        ),
      ),
  },
  question: choice(
    'In a tree over 8 numbers, one number changes. How many sums above it must be mended?',
    '3',
    ['8', '7', '1'],
    'There are three levels above it, and it lies below one sum in each.',
  ),
  stays: 'Keep sums of pieces, join a few',
};
