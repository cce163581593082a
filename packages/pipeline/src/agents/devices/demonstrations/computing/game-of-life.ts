import { clear, highlight, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type Cell = [x: number, y: number];
const has = (cells: Cell[], [x, y]: Cell) => cells.some(([a, b]) => a === x && b === y);
const neighbours = (cells: Cell[], [x, y]: Cell) =>
  cells.filter(([a, b]) => Math.max(Math.abs(a - x), Math.abs(b - y)) === 1).length;
const board = (side: number): Cell[] =>
  range(0, side - 1).flatMap((y) => range(0, side - 1).map((x): Cell => [x, y]));
const next = (cells: Cell[], side: number): Cell[] =>
  board(side).filter((cell) => {
    const around = neighbours(cells, cell);
    return around === 3 || (around === 2 && has(cells, cell));
  });

const row: Cell[] = [
  [1, 2],
  [2, 2],
  [3, 2],
];
const turned = next(row, 5);
const glider: Cell[] = [
  [0, 2],
  [1, 2],
  [2, 2],
  [2, 3],
  [1, 4],
];
const generations = range(1, 4).reduce((all) => [...all, next(all.at(-1)!, 5)], [glider]);

const lattice = (id: string, [left, low]: Cell, side: number, step: number): ShapeInput[] =>
  range(0, side).flatMap((i) => [
    segment(`${id}v${i}`, [left + i * step, low], [left + i * step, low + side * step], 'faint'),
    segment(`${id}h${i}`, [left, low + i * step], [left + side * step, low + i * step], 'faint'),
  ]);
const living = (
  id: string,
  cells: Cell[],
  [left, low]: Cell,
  step: number,
  role: 'a' | 'good',
): ShapeInput[] =>
  cells.map(([x, y], i) =>
    rect(
      `${id}${i}`,
      [left + (x + 0.08) * step, low + (y + 0.08) * step],
      [left + (x + 0.92) * step, low + (y + 0.92) * step],
      role,
      { fill: 'soft' },
    ),
  );
const lines = (id: string, side: number, when: number | string) =>
  range(0, side).flatMap((i) => [show(`pic.${id}v${i}`, when), show(`pic.${id}h${i}`, when)]);
const counted = board(5).filter((cell) => neighbours(row, cell) > 0);

export const gameOfLife: Demonstration = {
  id: 'game-of-life',
  name: 'three living cells and their next generation',
  title: 'Count the neighbours, then decide',
  about:
    /game of life|conway'?s (?:game|life)|cellular automat|rule (?:30|90|110)\b|artificial life|emergen(?:ce|t behaviou?r)/i,
  named: /cellular automat/i,
  puzzle: [
    'A board of squares, each alive or dead, and two simple rules.',
    'Can anything walk across such a board?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.3, -0.3], max: [11.8, 5.3] },
        ...lattice('now', [0, 0], 5, 1),
        ...living('old', row, [0, 0], 1, 'a'),
        ...counted.map((cell, i) =>
          text(`c${i}`, [cell[0] + 0.5, cell[1] + 0.5], String(neighbours(row, cell))),
        ),
        ...lattice('then', [6.5, 0], 5, 1),
        ...living('new', turned, [6.5, 0], 1, 'good'),
      ),
      'Left a row of three living cells with the number of living neighbours in each square, right the column that it becomes.',
      beat(
        'Three living cells in a row. Each square has eight neighbours.',
        ...lines('now', 5, 0),
        ...row.map((_, i) => show(`pic.old${i}`, 'living')),
      ),
      beat(
        'Write into every square how many of its neighbours live.',
        ...counted.map((_, i) => show(`pic.c${i}`, 0.1 + (0.7 * i) / counted.length)),
      ),
      beat(
        'Rule one: with exactly three, a cell is born. So one appears above and one below.',
        ...lines('then', 5, 0),
        ...turned
          .map((cell, i) => (has(row, cell) ? null : show(`pic.new${i}`, 'born')))
          .filter((one) => one !== null),
      ),
      beat(
        'Rule two: a living cell stays with two or three. Only the middle one does; the ends die.',
        ...turned
          .map((cell, i) => (has(row, cell) ? show(`pic.new${i}`, 'stays') : null))
          .filter((one) => one !== null),
        clear('pic.old0', 'die'),
        clear('pic.old2', 'die'),
      ),
    ),
  further: {
    title: 'Five cells that walk',
    draw: () =>
      scene(
        figure(
          { min: [-0.6, -3.2], max: [29.6, 7.2] },
          ...generations.flatMap((cells, i) => [
            ...lattice(`g${i}`, [i * 6, 0], 5, 1),
            ...living(`l${i}-`, cells, [i * 6, 0], 1, i === 0 || i === 4 ? 'good' : 'a'),
            text(`t${i}`, [i * 6 + 2.5, -1.2], `step ${i}`, 'muted'),
          ]),
        ),
        'A glider in five boards: after four steps it has the same shape, one square further right and down.',
        beat(
          'Now start with these five cells, and apply the same two rules.',
          ...lines('g0', 5, 0),
          show('pic.t0', 0),
          ...generations[0]!.map((_, i) => show(`pic.l0-${i}`, 'five')),
        ),
        beat(
          'One step, two steps, three: the shape changes each time.',
          ...[1, 2, 3].flatMap((k) => [
            ...lines(`g${k}`, 5, ['One', 'two', 'three'][k - 1]!),
            show(`pic.t${k}`, ['One', 'two', 'three'][k - 1]!),
            ...generations[k]!.map((_, i) => show(`pic.l${k}-${i}`, ['One', 'two', 'three'][k - 1]!)),
          ]),
        ),
        beat(
          'After four steps it is the old shape again, but one square further to the right and down. It walks!',
          ...lines('g4', 5, 'four'),
          show('pic.t4', 'four'),
          ...generations[4]!.map((_, i) => show(`pic.l4-${i}`, 'shape')),
          highlight('pic.l4-0', 'walks'),
        ),
        beat(
          'No rule speaks of walking. It comes out of many cells that only count.',
          highlight('pic.l0-0', 'count'),
        ),
      ),
  },
  question: choice(
    'A dead cell has exactly three living neighbours. What is it next?',
    'alive',
    ['dead', 'it depends on chance'],
    'Exactly three neighbours bring a cell to life, and nothing is left to chance.',
  ),
  stays: 'Simple rules, surprising behaviour',
};
