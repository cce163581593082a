import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { figure, rect, type ShapeInput, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** The light is on if C is set, or if A and B both are. */
const light = (a: number, b: number, c: number): number => (c === 1 || (a === 1 && b === 1) ? 1 : 0);
const noC = (_a: number, _b: number, c: number) => 1 - c;
const columns: [number, number][] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
];
const rows = [0, 1];
const inputs = Array.from(
  { length: 8 },
  (_, index) => [(index >> 2) & 1, (index >> 1) & 1, index & 1] as const,
);
/** Two rows (A) by four columns (BC in Gray order) of cells three wide and three high, with their heads. */
const map = (f: typeof light): ShapeInput[] => [
  text('corner', [-1.7, 6.9], '$A \\backslash BC$', 'muted'),
  ...columns.map(([b, c], at) => text(`head${at + 1}`, [at * 4 + 2, 6.9], `$${b}${c}$`, 'muted')),
  ...rows.map((a) => text(`side${a}`, [-1.7, 4.5 - 3 * a], `$${a}$`, 'muted')),
  ...rows.flatMap((a) =>
    columns.map(([b, c], at) =>
      rect(`m${a}${b}${c}`, [at * 4, 3 - 3 * a], [at * 4 + 4, 6 - 3 * a], f(a, b, c) ? 'a' : 'faint', {
        fill: f(a, b, c) ? 'soft' : 'none',
        label: tag(`$${f(a, b, c)}$`, 'centre', f(a, b, c) ? 'ink' : 'muted'),
      }),
    ),
  ),
];
const heads = (id: string, when: number | string) =>
  ['corner', 'head1', 'head2', 'head3', 'head4', 'side0', 'side1'].map((part) => show(`${id}.${part}`, when));
const cellsOf = (id: string, when: number | string) =>
  inputs.map(([a, b, c]) => show(`${id}.m${a}${b}${c}`, when));
const space = { min: [-4, -1.4] as [number, number], max: [18.6, 7.6] as [number, number] };

export const karnaughMap: ShelfEntry = {
  id: 'karnaugh-map',
  names: ['Karnaugh map', 'K-map', 'Karnaugh-Veitch map', 'KV map', 'Karnaugh diagram', 'logic minimization'],
  subject: 'computing',
  field: 'Digital logic',
  says: [
    'A Karnaugh map lays out a truth table so that neighbouring cells differ in one variable only.',
    'Ones that stand together in blocks of 1, 2, 4 or 8 are written as one short term.',
  ],
  puzzle: [
    'A truth table tells exactly when a light is on. Built term by term, it takes a lot of gates.',
    'Can you see the shortest circuit at a glance?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number of variables of the map', role: 'a' },
    { tex: 'g', name: 'g', meaning: 'the number of cells in the group', role: 'b' },
    { tex: 'k', name: 'k', meaning: 'the number of variables left in the term', role: 'c' },
  ],
  formulas: [
    {
      id: 'size',
      tex: 'k = n - \\log_2 g',
      expression: 'k = n - log2(g)',
      says: 'Every time a group doubles, one variable drops out of its term.',
    },
  ],
  pictures: [
    {
      id: 'fill',
      title: 'From table to map',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'truth',
            'narrow-left',
            table(
              ['A', 'B', 'C', 'f'],
              inputs.map(([a, b, c]) => [a, b, c, light(a, b, c)].map(String)),
              { heat: inputs.map(([a, b, c]) => [0, 0, 0, light(a, b, c) * 0.75]) },
            ),
            'Truth table of three variables with five ones.',
          ),
          place(
            'map',
            'wide-right',
            figure(space, ...map(light)),
            'The same values in two rows and four columns.',
          ),
        ],
        beats: [
          beat(
            'Here is a truth table with three inputs. Five of its rows give a one.',
            show('truth', 'truth'),
          ),
          beat('Lay it out as a map: A goes down, and B with C goes across.', ...heads('map', 'map')),
          beat(
            'Look at the columns: each step to the right changes only one bit.',
            highlight('map.head1', 'columns'),
            highlight('map.head2', 'step'),
            highlight('map.head3', 'changes'),
            highlight('map.head4', 'one'),
          ),
          beat('Now every row of the table gets its cell.', ...cellsOf('map', 'row')),
        ],
      }),
    },
    {
      id: 'groups',
      title: 'Circle the blocks of ones',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'map',
            'full',
            figure(
              space,
              ...map(light),
              rect('four', [4.25, 0.25], [11.75, 5.75], 'b', { rounded: true, weight: 'bold' }),
              text('four-name', [8, -0.75], '$C$', 'b', { size: 'large' }),
              rect('two', [8.5, 0.5], [15.5, 2.5], 'c', { rounded: true, weight: 'bold' }),
              text('two-name', [17.2, 1.5], '$A\\,B$', 'c', { size: 'large' }),
            ),
            'A block of four ones stands for C; a block of two, partly the same cells, stands for A and B.',
          ),
        ],
        beats: [
          beat(
            'Find the largest block of ones. Here are four, in a square.',
            ...heads('map', 0),
            ...cellsOf('map', 0),
            draw('map.four', 'four'),
          ),
          beat(
            'Inside it A changes and B changes. Only C is always one, so the whole block is just C.',
            highlight('map.side0', 'A'),
            highlight('map.side1', 'A'),
            highlight('map.m011', 'C'),
            show('map.four-name', 'just'),
          ),
          beat(
            'One cell is still alone. Join it with its neighbour, even if that one is already used.',
            highlight('map.m110', 'alone'),
            draw('map.two', 'neighbour'),
          ),
          beat(
            'There A is one and B is one, while C changes: the term is A and B.',
            highlight('map.two', 'while'),
            show('map.two-name', 'term'),
          ),
          beat(
            'So the light needs only this: C, or A and B. Five terms have become two.',
            highlight('map.four-name', 'C'),
            highlight('map.two-name', 'B'),
          ),
        ],
      }),
    },
    {
      id: 'why',
      title: 'Why neighbours melt together',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['A\\,B\\,\\bar{C} + A\\,B\\,C'],
              ['= A\\,B\\,(\\bar{C} + C)'],
              ['= A\\,B \\cdot 1'],
              ['= A\\,B'],
            ]),
            'A B not C plus A B C is A B times one, which is A B.',
          ),
        ],
        beats: [
          beat(
            'Write out the two neighbours. They agree in A and B, and differ only in C.',
            show('work.step1', 'two'),
          ),
          beat('Take out what they share.', show('work.step2', 'share')),
          beat('C is either zero or one, so the bracket is always true.', show('work.step3', 'bracket')),
          beat(
            'What changes inside a group drops out.',
            show('work.step4', 'drops'),
            highlight('work.step4', 'out'),
          ),
        ],
      }),
    },
    {
      id: 'wrap',
      title: 'The edges touch',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'map',
            'full',
            figure(
              space,
              ...map(noC),
              rect('left', [0.25, 0.25], [3.75, 5.75], 'c', { rounded: true, weight: 'bold' }),
              rect('right', [12.25, 0.25], [15.75, 5.75], 'c', { rounded: true, weight: 'bold' }),
              rect('both', [-0.5, -0.35], [16.5, 6.2], 'b', { rounded: true, dash: true }),
              text('name', [17.6, 3], '$\\bar{C}$', 'b', { size: 'large' }),
            ),
            'Ones in the first and the last column form one group of four, because the edges touch.',
          ),
        ],
        beats: [
          beat('In this map the ones stand at the two ends.', ...heads('map', 0), ...cellsOf('map', 0)),
          beat('They look like two groups.', draw('map.left', 'two'), draw('map.right', 'groups')),
          beat(
            'But the first column and the last one differ in B alone. So they are neighbours.',
            highlight('map.head1', 'first'),
            highlight('map.head4', 'last'),
          ),
          beat(
            'Think of the map as rolled into a tube. All four make one group: not C.',
            clear('map.left', 'tube'),
            clear('map.right', 'tube'),
            draw('map.both', 'tube'),
            show('map.name', 'not'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'In a map of 4 variables you circle a block of 4 cells. How many variables are left in its term?',
    formula: 'size',
    given: { n: 4, g: 4 },
    find: 'k',
    sense: 'The term has {result} variables instead of four.',
  },
  misconception: {
    tempting: 'It is tempting to circle any bunch of ones, three or six of them.',
    truth: 'Only 1, 2, 4, 8 or 16 in a rectangle drop out whole variables.',
  },
  uses: ['It is used to simplify logic circuits of up to four or five inputs by hand.'],
  takeaways: ['Neighbours differ in one bit', 'Circle large blocks of ones', 'What changes drops out'],
  question: {
    ask: 'A group covers eight cells in a map of four variables. How long is its term?',
    answer: 'One variable, for three doublings drop three of the four.',
  },
};
