import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { figure, rect, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Processors with the year they came out and their transistors. */
const chips: [name: string, year: number, transistors: number][] = [
  ['4004', 1971, 2300],
  ['8086', 1978, 29_000],
  ['386', 1985, 275_000],
  ['Pentium', 1993, 3_100_000],
  ['Pentium 4', 2000, 42_000_000],
  ['Core 2', 2006, 291_000_000],
  ['M1', 2020, 16_000_000_000],
];
const [, start, first] = chips[0]!;
const years = 2;
const rule = (year: number) => first * 2 ** ((year - start) / years);
const powers = [3, 5, 7, 9, 11].map((power) => ({ at: 10 ** power, text: `$10^{${power}}$` }));
const decades = [1970, 1980, 1990, 2000, 2010, 2020].map((year) => ({ at: year, text: String(year) }));
/** The same square, filled with `side` times `side` switches. */
const square = (id: string, left: number, side: number): ShapeInput[] => {
  const step = 4 / side;
  return Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [left + step * (i % side), step * Math.floor(i / side)];
    const gap = 0.12 * step;
    return rect(`${id}${i + 1}`, [x + gap, y + gap], [x + step - gap, y + step - gap], 'a', { fill: 'soft' });
  });
};
const sides = [2, 4, 8];
const fill = (index: number, when: string) =>
  Array.from({ length: sides[index]! ** 2 }, (_, i) => show(`chip.s${index}-${i + 1}`, when));

export const mooresLaw: ShelfEntry = {
  id: 'moores-law',
  names: ["Moore's law", 'Moore law', 'transistor count', 'transistor scaling'],
  subject: 'computing',
  field: 'Computer architecture',
  says: [
    "Moore's law is an observation: the number of transistors on a chip doubles about every two years.",
    'It is no law of nature, but industry kept to it for half a century.',
  ],
  puzzle: [
    'The first microprocessor had 2300 transistors. Fifty years later a chip has 16 billion.',
    'How fast is that?',
  ],
  symbols: [
    { tex: 'N', name: 'N', meaning: 'the number of transistors', role: 'a' },
    { tex: 'N_0', name: 'N0', meaning: 'the number at the start', role: 'b' },
    { tex: 't', name: 't', meaning: 'the time passed', unit: 'years', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the time of one doubling', unit: 'years', role: 'd' },
  ],
  formulas: [
    {
      id: 'doubling',
      tex: 'N = N_0 \\cdot 2^{t/T}',
      expression: 'N = N0*2^(t/T)',
      says: 'Count the doublings, t over T, and double the start that often.',
    },
  ],
  pictures: [
    {
      id: 'doublings',
      title: 'Ten years of doubling',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'grow',
            'full',
            bars(
              [0, 2, 4, 6, 8, 10].map((year) => [
                `${year} years`,
                2 ** (year / years),
                year === 0 ? 'b' : 'a',
                `${2 ** (year / years)}×`,
              ]),
            ),
            'Bars after 0, 2, 4, 6, 8 and 10 years, each twice as high as the one before.',
          ),
        ],
        beats: [
          beat(
            'Take a chip as it is today, and double it every two years.',
            count('grow.bar1', 'today'),
            show('grow.value1', 'today'),
            count('grow.bar2', 'double'),
            show('grow.value2', 'double'),
          ),
          beat(
            'After four years it is four times as much. After six, eight times.',
            count('grow.bar3', 'four'),
            show('grow.value3', 'four'),
            count('grow.bar4', 'six'),
            show('grow.value4', 'eight'),
          ),
          beat(
            `And after ten years it is ${2 ** (10 / years)} times: the steps themselves double.`,
            count('grow.bar5', 0.05),
            show('grow.value5', 0.1),
            count('grow.bar6', 'ten'),
            show('grow.value6', 'times'),
          ),
        ],
      }),
    },
    {
      id: 'real',
      title: 'Real chips, one straight line',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(1968, 2024, 'year', { ticks: decades }),
              axis(1000, 1e11, 'transistors', { scale: 'log', ticks: powers }),
              [
                curve('rule', `${first}*2^((x - ${start})/${years})`, 'muted', {
                  from: start,
                  to: 2021,
                  dash: true,
                }),
                ...chips.map(([name, year, transistors], i) =>
                  dots(`chip${i + 1}`, [[year, transistors]], i === 0 ? 'b' : 'a', { label: name }),
                ),
                tracker('now', `${first}*2^((x - ${start})/${years})`, 1975, 'c'),
              ],
            ),
            'Transistors of seven processors from 1971 to 2020 on a scale of powers of ten: they follow a straight line.',
          ),
        ],
        beats: [
          beat(
            'On this scale, every step up is a hundred times as much. Here is the first microprocessor.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 'scale'),
            show('plot.chip1', 'first'),
          ),
          beat('Doubling every two years is a straight line here.', draw('plot.rule', 'straight', 1.6)),
          beat(
            'Now the chips that were really built: they stay close to it, for fifty years.',
            ...chips.slice(1).map((_, i) => show(`plot.chip${i + 2}`, 0.15 + i * 0.1)),
            show('plot.now', 'close'),
            move('plot.now', 2020, 'fifty', 1.5),
          ),
          beat(
            `The line says ${Math.round(rule(2020) / 1e9)} billion for 2020. The M1 had ${chips.at(-1)![2] / 1e9} billion: a bit behind.`,
            highlight('plot.now', 'line'),
            highlight('plot.chip7', 'behind'),
          ),
        ],
      }),
    },
    {
      id: 'smaller',
      title: 'More means smaller',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'chip',
            'full',
            figure(
              { min: [-0.5, -1], max: [14.5, 4.4] },
              ...sides.flatMap((side, i) => square(`s${i}-`, 5 * i, side)),
              ...sides.map((side, i) => text(`n${i}`, [5 * i + 2, -0.55], String(side * side), 'ink')),
            ),
            'The same square filled with 4, 16 and 64 switches, each half as wide as before.',
          ),
        ],
        beats: [
          beat(
            'The chip stays about as large. Let four switches fill it.',
            ...fill(0, 'four'),
            show('chip.n0', 'four'),
          ),
          beat(
            'Two doublings later there are sixteen, so each is half as wide.',
            ...fill(1, 'sixteen'),
            show('chip.n1', 'sixteen'),
          ),
          beat(
            'Two more, and it is a quarter. Soon a switch would be as small as an atom.',
            ...fill(2, 'more'),
            show('chip.n2', 'more'),
          ),
          beat('That is why the doubling cannot go on for ever.', highlight('chip.s2-1', 'ever')),
        ],
      }),
    },
  ],
  example: {
    ask: 'A chip of 1971 has 2300 transistors. How many would one of 1991 have, if they double every 2 years?',
    formula: 'doubling',
    given: { N0: first, t: 20, T: years },
    find: 'N',
    sense: 'A thousandfold in twenty years; real chips of the time had one to three million.',
  },
  misconception: {
    tempting: "It is tempting to think that Moore's law makes every program twice as fast.",
    truth:
      'It counts transistors. Clock rates stopped climbing around 2005, and chips got more cores instead.',
  },
  uses: ['Industry planned by it: a maker who fell behind the curve was out of business.'],
  takeaways: ['Doubling about every two years', 'A straight line on a log scale', 'Atoms set a limit'],
  question: {
    ask: 'With a doubling every two years, how many times as many transistors after twenty years?',
    answer: 'Ten doublings make 1024: about a thousand times.',
  },
};
