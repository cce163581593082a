import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, edge, graph, node, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene } from '../demonstration.ts';

const people = ['Ann', 'Ben', 'Cem', 'Dia', 'Eva'];
const ties: [number, number][] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
];
const joined = (i: number, j: number) =>
  ties.some(([a, b]) => (a === i && b === j) || (a === j && b === i)) ? 1 : 0;
const degree = (i: number) => people.filter((_, j) => joined(i, j)).length;
const [members, friends] = [1000, 10];
const places = members * members;
const entries = members * friends;

export const whoKnowsWhom: Demonstration = {
  id: 'who-knows-whom',
  name: 'a small net of friends and its table',
  title: 'Dots, lines and a table',
  about:
    /^(?:the )?graphs?$|graph \((?:data|abstract|discrete)|graph data structure|graph representation|adjacency (?:list|matrix)|\b(?:un)?directed graph|weighted graph|digraph|degree (?:of a vertex|\(graph)|vertex and edge|vertices and edges/i,
  named: /vertices (?:and|together with)|nodes (?:and|connected by) edges/i,
  puzzle: [
    'Who knows whom? A drawing of dots and lines shows it at once.',
    'How can a computer keep such a drawing?',
  ],
  draw: () =>
    besides(
      [
        graph(
          'circle',
          people.map((name, i) => node(`p${i}`, name, i === 2 ? 'b' : 'a', 'circle')),
          ties.map(([a, b], k) => edge(`t${k}`, `p${a}`, `p${b}`, { directed: false })),
        ),
        'Five people and five ties: Ann with Ben and Cem, Ben with Cem, Cem with Dia, Dia with Eva.',
      ],
      [
        table(
          ['', ...people.map((name) => name[0]!)],
          people.map((name, i) => [name[0]!, ...people.map((_, j) => String(joined(i, j)))]),
          { row_heads: true },
        ),
        'A table with a 1 where two people know each other, and 0 elsewhere.',
      ],
      beat(
        'Five people are five dots, the nodes.',
        ...people.map((_, i) => show(`pic.p${i}`, 0.1 + i * 0.12)),
      ),
      beat(
        'A line, an edge, says that two know each other. Where the dots are drawn does not matter.',
        ...ties.map((_, k) => draw(`pic.t${k}`, 0.05 + k * 0.1)),
      ),
      beat(
        'A computer can keep a table: 1 for an edge, 0 for none.',
        show('side.head', 'table'),
        ...people.map((_, i) => show(`side.row${i + 1}`, 0.4 + i * 0.1)),
      ),
      beat(
        `The row of Cem has ${degree(2)} ones, so Cem has ${degree(2)} friends: the most of all.`,
        highlight('side.row3', 'row', 2),
        highlight('pic.p2', 'friends'),
      ),
    ),
  further: {
    title: 'A table or a list?',
    draw: () =>
      scene(
        bars([
          ['table', places, 'bad', places.toLocaleString('en')],
          ['lists', entries, 'good', entries.toLocaleString('en')],
        ]),
        `A table for ${members} people has ${places} places, lists of friends only ${entries} entries.`,
        beat(
          `Take ${members} people with ${friends} friends each. The table has a million places, nearly all of them 0.`,
          count('pic.bar1', 'table'),
          show('pic.value1', 'million'),
        ),
        beat(
          `Instead, keep a list of friends for each person: ${entries.toLocaleString('en')} entries.`,
          count('pic.bar2', 'list'),
          show('pic.value2', 'entries'),
        ),
        beat(
          'The table answers faster whether two people know each other. The lists save room, and quickly give all friends of one.',
          highlight('pic.bar1', 'table'),
          highlight('pic.bar2', 'lists'),
        ),
      ),
  },
  question: choice(
    'A net has 6 edges without direction. How many ones are in its table?',
    '12',
    ['6', '36', '3'],
    'Each edge is written twice, once for either end.',
  ),
  stays: 'Dots are things, lines are ties',
};
