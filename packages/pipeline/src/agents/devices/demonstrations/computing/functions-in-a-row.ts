import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { code, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, scene } from '../demonstration.ts';

const numbers = range(1, 6);
const even = numbers.filter((value) => value % 2 === 0);
const squared = even.map((value) => value ** 2);
const sum = squared.reduce((total, value) => total + value, 0);

/** Place of a number in its row: what comes of it stands below it. */
const column = (value: number) => 1.7 * (value - 1);
const tile = (id: string, x: number, y: number, value: number, role: Role): ShapeInput[] => [
  rect(id, [x, y], [x + 1.3, y + 1], role, { fill: 'soft', rounded: true }),
  text(`${id}-value`, [x + 0.65, y + 0.5], String(value)),
];
const bring = (id: string, when: number | string) => [show(`pic.${id}`, when), show(`pic.${id}-value`, when)];
const fall = (id: string, value: number, y: number, role: Role) =>
  arrow(id, [column(value) + 0.65, y], [column(value) + 0.65, y - 0.7], role);

export const functionsInARow: Demonstration = {
  id: 'functions-in-a-row',
  name: 'six numbers that pass through three functions',
  title: 'Filter, map, reduce',
  about:
    /functional programming|higher.?order functions?|pure functions?|immutab|\bmap,? (?:and )?filter|filter,? and reduce|first-class functions?|referential transparency|lambda expression|anonymous function|closure \(comp|curry(?:ing|ied function)|\bhaskell\b|side effect \(comp/i,
  named: /functional programming|applying and composing functions/i,
  puzzle: [
    'Add the squares of the even numbers from 1 to 6.',
    'Can you say that without a loop, and without changing a single variable?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-4, -0.3], max: [10.4, 6.4] },
        ...numbers.flatMap((value) => tile(`n${value}`, column(value), 5.2, value, 'a')),
        ...even.flatMap((value) => [
          fall(`f${value}`, value, 5.1, 'b'),
          ...tile(`e${value}`, column(value), 3.4, value, 'b'),
        ]),
        ...even.flatMap((value, i) => [
          fall(`g${value}`, value, 3.3, 'c'),
          ...tile(`s${value}`, column(value), 1.6, squared[i]!, 'c'),
        ]),
        ...even.map((value) => arrow(`h${value}`, [column(value) + 0.65, 1.5], [5.75, 0.9], 'good')),
        ...tile('sum', 5.1, -0.2, sum, 'good'),
        text('filter', [-2.2, 4.7], 'filter: even?', 'b'),
        text('map', [-2.2, 2.9], 'map: square', 'c'),
        text('reduce', [-2.2, 0.9], 'reduce: add', 'good'),
      ),
      `The numbers 1 to 6; the even ones 2, 4 and 6 remain, become ${squared.join(', ')}, and add up to ${sum}.`,
      beat('Six numbers come in.', ...numbers.flatMap((value) => bring(`n${value}`, 0.1 + value * 0.1))),
      beat(
        'Filter keeps those for which a function says yes: here, the even ones.',
        show('pic.filter', 'Filter'),
        ...even.flatMap((value) => [draw(`pic.f${value}`, 'yes'), ...bring(`e${value}`, 'even')]),
      ),
      beat(
        'Map applies a function to each of them: the squares.',
        show('pic.map', 'Map'),
        ...even.flatMap((value) => [draw(`pic.g${value}`, 'each'), ...bring(`s${value}`, 'squares')]),
      ),
      beat(
        `Reduce joins them two by two into one value: ${sum}.`,
        show('pic.reduce', 'Reduce'),
        ...even.map((value) => draw(`pic.h${value}`, 'joins')),
        ...bring('sum', 'value'),
      ),
      beat(
        'The list on top is still there, as it was. Nothing has been overwritten.',
        ...numbers.map((value) => highlight(`pic.n${value}`, 'there')),
      ),
    ),
  further: {
    title: 'Same input, same output',
    draw: () =>
      besides(
        [
          code(
            [
              'total = 0',
              'def add(x):',
              '    global total',
              '    total = total + x',
              '    return total',
              '',
              'def double(x):',
              '    return x + x',
            ],
            'python',
          ),
          'A function add that changes a variable outside, and a function double that does not.',
        ],
        [
          table(
            ['call', 'add(3)', 'double(3)'],
            [1, 2, 3].map((call) => [String(call), String(3 * call), String(3 + 3)]),
          ),
          'Three calls with 3: add gives 3, 6 and 9, double gives 6 each time.',
        ],
        beat(
          'The upper function changes a variable outside of itself.',
          show('pic.line1', 'variable'),
          ...range(2, 5).map((i) => show(`pic.line${i}`, 'upper')),
        ),
        beat(
          'Called three times with the same 3, it gives 3, then 6, then 9.',
          show('side.head', 0),
          ...range(1, 3).map((i) => show(`side.cell-${i}-1`, 0)),
          ...range(1, 3).map((i) => show(`side.cell-${i}-2`, 0.4 + i * 0.1)),
        ),
        beat(
          'The lower one only uses its input. It is pure, and gives 6 every time.',
          show('pic.line7', 'lower'),
          show('pic.line8', 'lower'),
          ...range(1, 3).map((i) => show(`side.cell-${i}-3`, 0.6)),
        ),
        beat(
          'So you can test it alone, remember its results, and run many at once.',
          highlight('pic.line8', 'test'),
        ),
      ),
  },
  question: choice(
    'You map the function “add 1” over the list 2, 5, 9. What do you get?',
    '3, 6, 10',
    ['17', '2, 5, 9, 1', '5, 9'],
    'Map changes each item by itself and keeps their number.',
  ),
  stays: 'Join functions; change nothing outside',
};
