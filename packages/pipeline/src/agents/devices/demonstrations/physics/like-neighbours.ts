import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];
const spin = (id: string, [x, y]: XY, up: boolean, role: 'b' | 'a' | 'bad' = up ? 'b' : 'a'): ShapeInput =>
  arrow(id, [x, y - (up ? 0.5 : -0.5)], [x, y + (up ? 0.5 : -0.5)], role, { weight: 'bold' });
const around: [string, XY, boolean][] = [
  ['north', [0, 2], true],
  ['east', [2, 0], true],
  ['south', [0, -2], false],
  ['west', [-2, 0], true],
];
/** Price of turning the middle spin against three of its four neighbours, in units of J. */
const price = 4;
const critical = 2 / Math.log(1 + Math.SQRT2);

const size = 10;
/** A sheet of spins after many single flips at a temperature in units of J/k, by Metropolis' rule and a fixed series of chances. */
const sheet = (temperature: number, start: number): number[] => {
  let seed = start;
  const chance = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const spins = range(0, size * size - 1).map(() => 1);
  const at = (row: number, column: number) => spins[((row + size) % size) * size + ((column + size) % size)]!;
  for (let k = 0; k < 20_000; k++) {
    const [row, column] = [Math.floor(chance() * size), Math.floor(chance() * size)];
    const sum = at(row - 1, column) + at(row + 1, column) + at(row, column - 1) + at(row, column + 1);
    const cost = 2 * at(row, column) * sum;
    if (cost <= 0 || chance() < Math.exp(-cost / temperature)) spins[row * size + column]! *= -1;
  }
  return spins;
};
/** Runs of spins that point up, as the row and the columns of its ends. */
const runs = (spins: number[]): [row: number, from: number, to: number][] =>
  range(0, size - 1).flatMap((row) =>
    range(0, size - 1)
      .filter(
        (column) => spins[row * size + column]! > 0 && !(column > 0 && spins[row * size + column - 1]! > 0),
      )
      .map((from): [number, number, number] => {
        const end = range(from, size - 1).find((column) => spins[row * size + column]! < 0) ?? size;
        return [row, from, end];
      }),
  );
const dot = 0.39;
const sheets = (
  [
    ['cold', 1.7, 5],
    ['near', critical, 8],
    ['hot', 6, 2],
  ] as const
).map(([name, temperature, start], k) => {
  const [left, top] = [-6.1 + k * 4.2, 2.3];
  const shapes = [
    rect(`${name}-sheet`, [left, top - size * dot], [left + size * dot, top], 'a', { fill: 'faint' }),
    ...runs(sheet(temperature, start)).map(([row, from, to], i) =>
      rect(
        `${name}-${i}`,
        [left + from * dot, top - (row + 1) * dot],
        [left + to * dot, top - row * dot],
        'b',
        { fill: 'solid' },
      ),
    ),
    text(`${name}-name`, [left + (size * dot) / 2, -2.1], `kT = ${short(temperature)} J`, 'ink'),
  ];
  return { name, shapes };
});
const shown = (name: string, word: string, from = 0) =>
  sheets
    .find((one) => one.name === name)!
    .shapes.slice(from, from + 20)
    .map(({ id }) => show(`pic.${id}`, word));

export const likeNeighbours: Demonstration = {
  id: 'like-neighbours',
  name: 'spins that want to point like their neighbours',
  title: 'Each looks at its neighbours',
  about:
    /\bising\b|ferromagnet|curie (?:temperature|point)|spontaneous (?:magneti[sz]ation|symmetry breaking)|magnetic domain|critical (?:exponent|phenomen)/i,
  named: /ising model|ferromagnet/i,
  puzzle: [
    'Heat a magnet, and above a certain temperature its force is suddenly gone.',
    'No atom has changed. What has?',
  ],
  draw: () =>
    besides(
      [
        figure(
          { min: [-4, -2.9], max: [4, 2.9] },
          ...around.map(([id, [x, y], like]) =>
            segment(`bond-${id}`, [x * 0.3, y * 0.35], [x * 0.75, y * 0.7], like ? 'good' : 'bad', {
              weight: 'bold',
            }),
          ),
          ...around.map(([id, at, up]) => spin(id, at, up)),
          spin('middle', [0, 0], true),
        ),
        'A spin that points up, with three like neighbours and one unlike.',
      ],
      [
        table(
          ['heat kT', 'chance'],
          [1, critical, 6].map((t) => [`${short(t)} J`, `${short(100 * Math.exp(-price / t), 2)} %`]),
        ),
        'The chance of a flip that costs 4 J grows with the temperature.',
      ],
      beat(
        'Each atom is a small magnet, and points up or down.',
        show('pic.middle', 'atom'),
        ...around.map(([id]) => show(`pic.${id}`, 'magnet')),
      ),
      beat(
        'Two like neighbours lower the energy by J. Two unlike ones raise it by J.',
        ...around.filter(([, , like]) => like).map(([id]) => draw(`pic.bond-${id}`, 'like')),
        draw('pic.bond-south', 'unlike'),
      ),
      beat(
        `The middle one has three like neighbours. To turn it would cost ${price} J in all.`,
        highlight('pic.middle', 'turn'),
      ),
      beat(
        'When it is cold, that hardly ever happens. Heat makes it more and more likely.',
        show('side.head', 0),
        show('side.row1', 'cold'),
        show('side.row2', 'more'),
        show('side.row3', 'likely'),
      ),
    ),
  further: {
    title: 'Cold, critical, hot',
    draw: () =>
      scene(
        figure({ min: [-6.4, -2.8], max: [6.4, 2.5] }, ...sheets.flatMap(({ shapes }) => shapes)),
        'Three sheets of 100 spins, after many random flips: cold all alike, near the critical temperature in patches, hot without order.',
        beat(
          'Let a computer turn spins at random, by these chances. Bright is up, dark is down. Cold, nearly all agree.',
          ...shown('cold', 'Cold'),
        ),
        beat('Their small forces add up: this is a magnet.', highlight('pic.cold-sheet', 'magnet')),
        beat('Hot, they point at random.', ...shown('hot', 'Hot')),
        beat('Ups and downs nearly cancel, and no magnet is left.', ...shown('hot', 'Ups', 20)),
        beat(
          `At ${short(critical)} J, order is about to break. Patches of all sizes come and go.`,
          ...shown('near', 'order'),
        ),
      ),
  },
  question: choice(
    'A spin has two like and two unlike neighbours. What does it cost to turn it?',
    'nothing',
    ['4 J', '8 J'],
    'As many bonds get better as get worse.',
  ),
  stays: 'Neighbours make order, heat breaks it',
};
