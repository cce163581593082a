import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const exams = ['maths', 'physics', 'art', 'music', 'Latin', 'history'];
/** Exams that somebody takes both of. */
const clashes: [number, number][] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [1, 3],
  [2, 4],
  [3, 4],
  [3, 5],
  [4, 5],
];
/** The first colour that no earlier neighbour has. */
const colours: number[] = [];
for (const exam of exams.keys()) {
  const taken = clashes.filter(([, later]) => later === exam).map(([earlier]) => colours[earlier]!);
  colours.push([0, 1, 2, 3].find((colour) => !taken.includes(colour))!);
}
const roles = ['a', 'b', 'c', 'd'] as const;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
const count = Math.max(...colours) + 1;
const inWords = ['no', 'one', 'two', 'three', 'four'][count]!;
const on = (day: number) => exams.filter((_, exam) => colours[exam] === day);

export const fewColours: Demonstration = {
  id: 'few-colours',
  name: 'exams coloured so that none of them clash',
  title: 'Neighbours need different colours',
  about:
    /(?:graph|vertex|map|edge|greedy) colou?ring|chromatic (?:number|polynomial|index)|four.?colou?r|five.?colou?r|brooks'? theorem|register allocation|exam (?:scheduling|timetabl)/i,
  named: /no two adjacent|same colou?r/i,
  puzzle: ['Six exams, and some students take two of them.', 'How few days are enough?'],
  draw: () =>
    scene(
      graph(
        'circle',
        exams.map((name, i) => node(`e${i}`, name, roles[colours[i]!]!, 'circle')),
        clashes.map(([from, to], i) => edge(`c${i}`, `e${from}`, `e${to}`, { directed: false })),
      ),
      'Six exams; a line joins two that clash, and each has a colour that none of its neighbours has.',
      beat(
        'A line means that somebody takes both exams: they clash.',
        ...exams.slice(0, 1).map((_, i) => show(`pic.e${i}`, 0)),
        show('pic.e1', 0.1),
        draw('pic.c0', 'line'),
      ),
      beat(
        'Give maths the first colour. Physics clashes with it, so it needs a second.',
        highlight('pic.e0', 'maths'),
        highlight('pic.e1', 'Physics'),
      ),
      beat(
        'Art clashes with both. That makes three colours, and fewer will never do for these three.',
        show('pic.e2', 'Art'),
        draw('pic.c1', 'both'),
        draw('pic.c2', 'both'),
        highlight('pic.e2', 'three'),
      ),
      beat(
        'Go on like that: each takes the first colour that no neighbour has.',
        ...[3, 4, 5].map((i) => show(`pic.e${i}`, 0.1 + 0.2 * (i - 3))),
        ...clashes.slice(3).map((_, i) => draw(`pic.c${i + 3}`, 0.2 + 0.1 * i)),
      ),
      beat(`All six are coloured, and ${inWords} colours were enough.`, highlight('pic', 'enough')),
    ),
  further: {
    title: 'Colours become days',
    draw: () =>
      scene(
        table(
          ['day', 'exams'],
          Array.from({ length: count }, (_, day) => [days[day]!, on(day).join(', ')]),
        ),
        `The plan: ${Array.from({ length: count }, (_, day) => `${days[day]} ${on(day).join(' and ')}`).join('; ')}.`,
        beat('Each colour is a day now.', show('pic.head', 0), show('pic.row1', 'day')),
        beat(
          'Exams of one day never clash, for no line joins them.',
          ...Array.from({ length: count - 1 }, (_, i) => show(`pic.row${i + 2}`, 0.1 + 0.3 * i)),
        ),
        beat(
          'Compilers plan their registers so, and phone networks their frequencies.',
          highlight('pic', 'registers'),
        ),
      ),
  },
  question: choice(
    'Four exams all clash with each other. How many days do they need?',
    '4',
    ['2', '3', '6'],
    'Each of them has three neighbours of three different colours.',
  ),
  stays: 'Joined points differ in colour',
};
