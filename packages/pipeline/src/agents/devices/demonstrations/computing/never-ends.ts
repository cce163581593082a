import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

export const neverEnds: Demonstration = {
  id: 'never-ends',
  name: 'a table that no program can be in',
  title: 'The program that does the opposite',
  about:
    /halting|undecidab|computab|turing(?! (?:test|pattern|award))|entscheidungs|diagonal|g[oö]del|rice'?s theorem|cantor'?s (?:theorem|diagonal)/i,
  named: /will finish running/i,
  puzzle: ['Some programs stop, others run for ever.', 'Could one program tell this of every program?'],
  draw: () =>
    scene(
      table(
        ['', 'on itself 1', 'on itself 2', 'on itself 3'].map((_one, i) =>
          i === 0 ? 'program' : `input ${i}`,
        ),
        [
          ['1', 'stops', 'runs on', 'stops'],
          ['2', 'stops', 'runs on', 'stops'],
          ['3', 'runs on', 'stops', 'stops'],
          ['D', 'runs on', 'stops', 'runs on'],
        ],
        { row_heads: true },
      ),
      'A table of programs and inputs; the program D does the opposite of the diagonal.',
      beat(
        'Suppose that somebody had such a program. Then this table could be filled: every program, on every input.',
        show('pic.head', 'table'),
        show('pic.row1', 0.6),
        show('pic.row2', 0.7),
        show('pic.row3', 0.8),
      ),
      beat(
        'Go down the diagonal: what does each program do when it gets its own number?',
        highlight('pic.cell-1-2', 'diagonal', 1.5),
        highlight('pic.cell-2-3', 'diagonal', 1.5),
        highlight('pic.cell-3-4', 'diagonal', 1.5),
      ),
      beat(
        'Now write a program D that asks, and then does the opposite in every case.',
        show('pic.row4', 'opposite'),
      ),
      beat(
        'D differs from each row in one place. So it is not in the table, although every program should be. Such a program cannot exist.',
        highlight('pic.cell-4-2', 'differs'),
        highlight('pic.cell-4-3', 'differs'),
        highlight('pic.cell-4-4', 'differs'),
      ),
    ),
  further: {
    title: 'Just run it and see?',
    draw: () => {
      const chain = (() => {
        const list = [27];
        while (list.at(-1) !== 1 && list.length < 200)
          list.push(list.at(-1)! % 2 === 0 ? list.at(-1)! / 2 : 3 * list.at(-1)! + 1);
        return list;
      })();
      return scene(
        axes(axis(0, chain.length + 3, 'steps'), axis(0, 10000, 'value'), [
          dots(
            'path',
            chain.map((value, i): XY => [i, value]),
            'a',
            { joined: true },
          ),
        ]),
        `Halve even numbers, and take three times odd ones plus one: from 27 it takes ${chain.length - 1} steps to reach 1.`,
        beat(
          'Take a rule: halve what is even, and triple what is odd, plus one. Stop at 1.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          `From 27 it climbs up to ${Math.max(...chain)}, and stops only after ${chain.length - 1} steps.`,
          draw('pic.path', 0.1, 4),
        ),
        beat(
          'Whoever had given up after a hundred would have been wrong. Waiting proves nothing about for ever.',
          highlight('pic.path', 'hundred', 1.5),
        ),
      );
    },
  },
  question: choice(
    'A program has run for a year. Do you know now whether it will stop?',
    'no',
    ['yes, it will not', 'yes, it will'],
    'It may stop tomorrow, or never.',
  ),
  stays: 'No program tells of all whether they stop',
};
