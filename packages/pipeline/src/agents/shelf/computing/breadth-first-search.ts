import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, circle, figure, joining, type ShapeInput, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const spots: Record<string, XY> = {
  S: [0, 3],
  A: [4, 5.2],
  B: [4, 0.8],
  C: [8.2, 5.2],
  D: [8.2, 0.8],
  T: [12, 3],
};
const links: [string, string][] = [
  ['S', 'A'],
  ['S', 'B'],
  ['A', 'C'],
  ['B', 'D'],
  ['A', 'B'],
  ['C', 'T'],
  ['D', 'T'],
];
const names = Object.keys(spots);
const neighbours = (name: string) =>
  links.flatMap(([one, two]) => (one === name ? [two] : two === name ? [one] : []));

/** Distances in links from S, the order of visits, and the queue before each visit. */
const searched = (() => {
  const distance: Record<string, number> = { S: 0 };
  const before: Record<string, string> = {};
  const queue = ['S'];
  const rows: string[][] = [];
  while (queue.length > 0) {
    const waiting = queue.join(' ');
    const now = queue.shift()!;
    const fresh = neighbours(now).filter((name) => distance[name] === undefined);
    for (const name of fresh) {
      distance[name] = distance[now]! + 1;
      before[name] = now;
      queue.push(name);
    }
    rows.push([waiting, now, fresh.join(' ') || '–']);
  }
  return { distance, before, rows };
})();
const wayBack = (() => {
  const way = ['T'];
  while (way[0] !== 'S') way.unshift(searched.before[way[0]!]!);
  return way;
})();

const low = (name: string) => name.toLowerCase();
const hues: Role[] = ['b', 'a', 'c', 'd'];
const trimmed = (from: string, to: string) => joining(spots[from]!, spots[to]!, 0.62);
const net = (coloured: boolean): ShapeInput[] => [
  ...links.map(([one, two]) => segment(`l${low(one)}${low(two)}`, ...trimmed(one, two), 'muted')),
  ...names.flatMap((name) => {
    const hue = coloured ? hues[searched.distance[name]!]! : 'ink';
    return [
      circle(`n${low(name)}`, spots[name]!, 0.58, hue, { fill: coloured ? 'soft' : 'faint' }),
      text(`t${low(name)}`, spots[name]!, name),
    ];
  }),
];
const space = { min: [-1, -0.4] as XY, max: [13, 6.4] as XY };
const spot = (name: string, when: string) => [
  show(`net.n${low(name)}`, when),
  show(`net.t${low(name)}`, when),
];
const layer = (away: number) => names.filter((name) => searched.distance[name] === away);

export const breadthFirstSearch: ShelfEntry = {
  id: 'breadth-first-search',
  names: ['breadth first search', 'BFS', 'breadth-first search algorithm', 'breadth first traversal'],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'Breadth-first search visits a graph in rings: first all neighbours of the start, then their neighbours.',
    'So it finds the way with the fewest links.',
  ],
  puzzle: [
    'Throw a stone into a pond: the wave reaches near places first.',
    'Could a program find the shortest way through a maze like that?',
  ],
  pictures: [
    {
      id: 'rings',
      title: 'Ring after ring',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'net',
            'full',
            figure(space, ...net(true)),
            'Six places and their links; colours tell how many links each is away from S.',
          ),
        ],
        beats: [
          beat(
            'We start at S and want to reach T.',
            ...links.map(([one, two]) => show(`net.l${low(one)}${low(two)}`, 0)),
            ...spot('S', 'S'),
            ...spot('T', 'T'),
          ),
          beat(
            `One link away lie ${layer(1).join(' and ')}. They are visited first.`,
            draw('net.lsa', 'One'),
            draw('net.lsb', 'One'),
            ...layer(1).flatMap((name) => spot(name, name)),
          ),
          beat(
            `From these we see ${layer(2).join(' and ')}: two links away.`,
            draw('net.lac', 'see'),
            draw('net.lbd', 'see'),
            ...layer(2).flatMap((name) => spot(name, name)),
          ),
          beat(
            `The third ring is T itself. No way to it is shorter than ${searched.distance.T} links.`,
            highlight('net.lct', 'third'),
            highlight('net.ldt', 'third'),
            highlight('net.nt', 'T'),
          ),
        ],
      }),
    },
    {
      id: 'queue',
      title: 'A queue keeps the order',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'book',
            'full',
            table(['waiting', 'visit', 'new behind it'], searched.rows),
            'A table of the queue before each visit, the place that is visited, and the places that join the queue.',
          ),
        ],
        beats: [
          beat('What keeps the rings in order is a queue, as in a shop.', show('book.head', 'queue')),
          beat(
            'The one that waits longest is visited. Its new neighbours line up behind the others.',
            show('book.row1', 'longest'),
            highlight('book.cell-1-3', 'neighbours'),
          ),
          beat(
            'Next comes A, and then B. Whoever has been seen does not line up again.',
            show('book.row2', 'A'),
            show('book.row3', 'B'),
            highlight('book.cell-3-3', 'again'),
          ),
          beat(
            'When the queue is empty, everything that can be reached has been.',
            show('book.row4', 'queue'),
            show('book.row5', 'empty'),
            show('book.row6', 'reached'),
          ),
        ],
      }),
    },
    {
      id: 'way',
      title: 'Walking back',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'net',
            'full',
            figure(
              space,
              ...net(false),
              ...wayBack
                .slice(1)
                .map((name, at) =>
                  arrow(`w${at + 1}`, ...trimmed(wayBack[at]!, name), 'good', { weight: 'bold' }),
                ),
            ),
            `The way ${wayBack.join(', ')} is drawn in bold.`,
          ),
        ],
        beats: [
          beat(
            'Every place remembers who brought it in.',
            ...links.map(([one, two]) => show(`net.l${low(one)}${low(two)}`, 0)),
            ...names.flatMap((name) => spot(name, 'place')),
          ),
          beat(
            `Ask T, and walk back until you are at S. Turned round, the way is ${wayBack.join(', ')}.`,
            highlight('net.nt', 'T'),
            ...wayBack.slice(1).map((_, at) => draw(`net.w${at + 1}`, 0.5 + 0.14 * at, 0.7)),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to use it on road maps as it is.',
    truth: 'It counts links, not kilometres: where links have lengths, Dijkstra’s algorithm is needed.',
  },
  uses: ['Networks of friends, puzzles and crawlers of the web are searched ring by ring.'],
  takeaways: ['Visit ring after ring', 'A queue keeps the order', 'Fewest links, found first'],
  question: {
    ask: 'What would happen with a stack in the place of the queue?',
    answer: 'It would dive down one way first: that is depth-first search.',
  },
};
