import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, circle, figure, joining, type ShapeInput, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const towns: Record<string, XY> = {
  A: [0, 2.5],
  B: [4.5, 5],
  C: [4.5, 0],
  D: [10, 5],
  E: [10, 0],
  F: [14.5, 2.5],
};
const roads: [string, string, number][] = [
  ['A', 'B', 4],
  ['A', 'C', 2],
  ['C', 'B', 1],
  ['B', 'D', 5],
  ['C', 'E', 9],
  ['D', 'E', 2],
  ['D', 'F', 6],
  ['E', 'F', 3],
];
const names = Object.keys(towns);
/** Shortest distances from A with the town before each, and the order in which towns are settled. */
const solved = (() => {
  const distance: Record<string, number> = Object.fromEntries(names.map((name) => [name, Infinity]));
  const before: Record<string, string> = {};
  const order: string[] = [];
  const rows: string[][] = [];
  distance.A = 0;
  while (order.length < names.length) {
    const next = names
      .filter((name) => !order.includes(name))
      .toSorted((left, right) => distance[left]! - distance[right]!)[0]!;
    order.push(next);
    for (const [one, two, length] of roads) {
      const other = one === next ? two : two === next ? one : null;
      if (other && distance[next]! + length < distance[other]!) {
        distance[other] = distance[next]! + length;
        before[other] = next;
      }
    }
    rows.push([next, ...names.map((name) => (distance[name] === Infinity ? '∞' : String(distance[name])))]);
  }
  return { distance, before, order, rows };
})();
const route = (() => {
  const way = ['F'];
  while (way[0] !== 'A') way.unshift(solved.before[way[0]!]!);
  return way;
})();
const low = (name: string) => name.toLowerCase();
const map = (): ShapeInput[] => [
  ...roads.map(([one, two, length]) => {
    const [p, q] = [towns[one]!, towns[two]!];
    const dx = q[0] - p[0];
    const dy = (q[1] - p[1]) / Math.hypot(dx, q[1] - p[1]);
    return segment(`r${low(one)}${low(two)}`, ...joining(p, q, 0.65), 'muted', {
      label: tag(
        String(length),
        dx === 0 ? 'right' : dy > 0.1 ? 'above-left' : dy < -0.1 ? 'above-right' : 'above',
      ),
    });
  }),
  ...names.map((name) =>
    circle(`t${low(name)}`, towns[name]!, 0.6, name === 'A' || name === 'F' ? 'b' : 'a', {
      fill: 'soft',
      label: tag(name, 'centre', 'ink'),
    }),
  ),
];
const space = { min: [-1.2, -1.9] as XY, max: [15.8, 6.9] as XY };
const distanceTags = names.map((name) => {
  const [x, y] = towns[name]!;
  return text(`d${low(name)}`, [x, y + (y > 2.5 ? 1.15 : -1.15)], `$${solved.distance[name]}$`, 'good', {
    size: 'large',
  });
});
const settle = (name: string, when: string) => [
  highlight(`map.t${low(name)}`, when),
  show(`map.d${low(name)}`, when),
];

export const dijkstrasAlgorithm: ShelfEntry = {
  id: 'dijkstras-algorithm',
  names: [
    "Dijkstra's algorithm",
    'Dijkstra',
    'shortest path algorithm',
    'Dijkstra shortest path',
    'shortest path problem',
  ],
  subject: 'computing',
  field: 'Graph algorithms',
  says: [
    'Dijkstra’s algorithm always settles the nearest place that is not yet settled.',
    'Then it checks whether the roads from there are shorter ways to the neighbours.',
  ],
  puzzle: [
    'Your phone finds the shortest of countless routes in an instant.',
    'It cannot try them all. How can it be sure?',
  ],
  symbols: [
    { tex: 'd', name: 'd', meaning: 'the distance of the settled place', role: 'a' },
    { tex: 'w', name: 'w', meaning: 'the length of the road', role: 'b' },
    { tex: 'c', name: 'c', meaning: 'the new distance of the neighbour', role: 'c' },
  ],
  formulas: [
    {
      id: 'relax',
      tex: 'c = d + w',
      expression: 'c = d + w',
      says: 'Go to the settled place, then along the road. If that is shorter than before, keep it.',
    },
  ],
  pictures: [
    {
      id: 'spread',
      title: 'Always the nearest next',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'map',
            'full',
            figure(space, ...map(), ...distanceTags),
            'Six towns and eight roads. Shortest distances from A spread outwards until F is reached.',
          ),
        ],
        beats: [
          beat(
            'Here is a map with the lengths of its roads. We want to get from A to F.',
            ...names.map((name) => show(`map.t${low(name)}`, 'map')),
            ...roads.map(([one, two]) => draw(`map.r${low(one)}${low(two)}`, 'roads')),
            ...settle('A', 'from'),
          ),
          beat(
            `From A we see two roads. C is nearest, so its distance is settled: ${solved.distance.C}.`,
            highlight('map.rab', 'two'),
            highlight('map.rac', 'two'),
            ...settle('C', 'settled'),
          ),
          beat(
            `The road to B has length 4. But over C it takes only ${solved.distance.B}.`,
            highlight('map.rab', 'road'),
            highlight('map.rac', 'over'),
            highlight('map.rcb', 'over'),
            ...settle('B', 'only'),
          ),
          beat(
            'Go on like this: D is nearest now, then E, and finally F.',
            highlight('map.rbd', 'D'),
            ...settle('D', 'D'),
            highlight('map.rde', 'E'),
            ...settle('E', 'E'),
            highlight('map.ref', 'finally'),
            ...settle('F', 'F'),
          ),
        ],
      }),
    },
    {
      id: 'book',
      title: 'Keeping the books',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'book',
            'full',
            table(['settled', ...names], solved.rows, {
              row_heads: true,
              heat: solved.rows.map((_, at) => [
                0,
                ...names.map((name) => (solved.order.indexOf(name) <= at ? 0.7 : 0)),
              ]),
            }),
            'Table of the best distances so far, one row for each settled town; settled ones are coloured.',
          ),
        ],
        beats: [
          beat(
            'Write down the best distance known so far. At first all but the neighbours are infinitely far.',
            show('book.head', 'best'),
            show('book.row1', 'first'),
          ),
          beat(
            'Settle the smallest open number, and look whether its roads improve the others.',
            show('book.row2', 'Settle'),
            highlight('book.cell-2-3', 'improve'),
          ),
          beat(
            'Numbers only ever fall, and coloured ones never change again.',
            show('book.row3', 'fall'),
            show('book.row4', 'coloured'),
            highlight('book.cell-4-6', 'change'),
          ),
          beat(
            `When F is settled we know: ${solved.distance.F}.`,
            show('book.row5', 0),
            show('book.row6', 'settled'),
            highlight('book.cell-6-7', 'know'),
          ),
        ],
      }),
    },
    {
      id: 'route',
      title: 'Reading the route backwards',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'map',
            'full',
            figure(
              space,
              ...map(),
              ...route.slice(1).map((name, at) => {
                return arrow(`way${at + 1}`, ...joining(towns[route[at]!]!, towns[name]!, 0.65), 'good', {
                  weight: 'bold',
                });
              }),
            ),
            'The same map with the shortest route drawn in.',
          ),
        ],
        beats: [
          beat(
            'Every town remembers the road on which it was reached.',
            ...names.map((name) => show(`map.t${low(name)}`, 'town')),
            ...roads.map(([one, two]) => draw(`map.r${low(one)}${low(two)}`, 'road')),
          ),
          beat(
            'Start at the goal and follow these roads back, from F to E, to D, and on.',
            highlight('map.tf', 'goal'),
            highlight('map.ref', 'E'),
            highlight('map.rde', 'D'),
            highlight('map.rbd', 'on'),
          ),
          beat(
            `Read forwards, this is the shortest route: ${route.length - 1} roads, ${solved.distance.F} long.`,
            ...route.slice(1).map((_, at) => draw(`map.way${at + 1}`, 0.1 + 0.14 * at, 0.6)),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `Town E is settled at distance ${solved.distance.E}, and its road to F is 3 long. How far is F over E?`,
    formula: 'relax',
    given: { d: solved.distance.E!, w: 3 },
    find: 'c',
    sense: 'So F can be reached in {result}.',
  },
  misconception: {
    tempting: 'It is tempting to always take the shortest road at hand.',
    truth: 'What counts is the whole distance from the start, not the next road.',
  },
  uses: ['Route planners and the routers of the internet find their ways like this.'],
  takeaways: ['Settle the nearest open place', 'Then improve its neighbours', 'No road may be negative'],
  question: {
    ask: 'Why may no road have a negative length?',
    answer: 'A settled town could later be reached in a shorter way, and the promise would break.',
  },
};
