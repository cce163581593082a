import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const kruskalEdges: [string, string, number][] = [
  ['a', 'b', 1],
  ['c', 'd', 2],
  ['b', 'd', 3],
  ['a', 'c', 4],
  ['d', 'e', 5],
  ['c', 'e', 6],
];
const chosenEdges = (() => {
  const group = new Map(['a', 'b', 'c', 'd', 'e'].map((one) => [one, one]));
  return kruskalEdges.filter(([x, y]) => {
    const [gx, gy] = [group.get(x)!, group.get(y)!];
    if (gx === gy) return false;
    for (const [key, value] of group) if (value === gy) group.set(key, gx);
    return true;
  });
})();
const total = chosenEdges.reduce((sum, [, , weight]) => sum + weight, 0);
const edgeId = ([x, y]: [string, string, number]) => `${x}${y}`;

export const cheapestNet: Demonstration = {
  id: 'cheapest-net',
  name: 'five towns that are joined as cheaply as possible',
  title: 'The cheapest net',
  about: /spanning tree|kruskal|prim'?s algorithm|union.?find|disjoint.?set|greedy|matroid/i,
  named: /minimum possible total edge weight/i,
  puzzle: [
    'Five towns are to be joined by cables, as cheaply as possible.',
    'Is it right to take the cheapest cable each time?',
  ],
  draw: () =>
    scene(
      graph(
        'circle',
        ['a', 'b', 'd', 'e', 'c'].map((id) => node(id, id.toUpperCase(), 'a', 'circle')),
        kruskalEdges.map((one) =>
          edge(edgeId(one), one[0], one[1], {
            label: String(one[2]),
            directed: false,
            role: chosenEdges.includes(one) ? 'good' : 'bad',
            dash: !chosenEdges.includes(one),
          }),
        ),
      ),
      `Five towns; the cables of cost ${chosenEdges.map(([, , weight]) => weight).join(', ')} join them all for ${total}.`,
      beat(
        'Take the cables in the order of their cost. The first costs 1, the next 2.',
        ...['a', 'b', 'c', 'd', 'e'].map((id) => show(`pic.${id}`, 0)),
        draw('pic.ab', '1'),
        draw('pic.cd', '2'),
      ),
      beat('The cable of cost 3 joins both pairs.', draw('pic.bd', 'joins')),
      beat(
        'The one of cost 4 would close a ring, and join nothing new. Leave it out.',
        draw('pic.ac', 'ring'),
      ),
      beat(
        `The one of cost 5 brings in the last town. All five are joined, for ${total} in total.`,
        draw('pic.de', '5'),
        highlight('pic.e', 'last'),
        draw('pic.ce', 0.95),
      ),
    ),
  further: {
    title: 'Why greed is right here',
    draw: () =>
      scene(
        table(
          ['cable', 'cost', 'taken?', 'because'],
          kruskalEdges.map((one) => [
            `${one[0].toUpperCase()} – ${one[1].toUpperCase()}`,
            String(one[2]),
            chosenEdges.includes(one) ? 'yes' : 'no',
            chosenEdges.includes(one) ? 'it joins two parts' : 'it closes a ring',
          ]),
        ),
        'The six cables in order of cost, and which of them are taken.',
        beat(
          'Here is the whole list.',
          show('pic.head', 0),
          ...range(1, 6).map((i) => show(`pic.row${i}`, 0.1 + i * 0.1)),
        ),
        beat(
          'Whenever two parts must be joined, some cable has to do it, and none is cheaper than the cheapest.',
          highlight('pic.row3', 'joined'),
        ),
        beat(
          'Five towns need exactly four cables: one less than there are towns.',
          highlight('pic.row5', 'four'),
        ),
      ),
  },
  question: choice(
    'How many edges has a spanning tree of 10 nodes?',
    '9',
    ['10', '45', '11'],
    'Each edge joins one more, after the first node.',
  ),
  stays: 'Cheapest first, but never close a ring',
};
