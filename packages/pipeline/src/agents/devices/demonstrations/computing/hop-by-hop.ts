import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { circle, figure, joining, point, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene } from '../demonstration.ts';

type Router = 'A' | 'B' | 'C' | 'D' | 'E';
const places: Record<Router, [number, number]> = {
  A: [0, 2],
  B: [3, 4],
  C: [3, 0],
  D: [6.4, 4],
  E: [6.4, 0],
};
const links: [Router, Router, number][] = [
  ['A', 'B', 1],
  ['A', 'C', 5],
  ['B', 'D', 2],
  ['C', 'E', 1],
  ['D', 'E', 1],
  ['B', 'C', 3],
];
const routers = Object.keys(places) as Router[];
/** Costs to `goal` when each router only believes its neighbours, until nothing changes any more. */
const costsTo = (goal: Router, open: typeof links) => {
  const cost = new Map<Router, number>(
    routers.map((one) => [one, one === goal ? 0 : Number.POSITIVE_INFINITY]),
  );
  const next = new Map<Router, Router>();
  for (let round = 0; round < routers.length; round += 1)
    for (const [a, b, length] of open)
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        if (cost.get(to)! + length < cost.get(from)!) {
          cost.set(from, cost.get(to)! + length);
          next.set(from, to);
        }
  return { cost, next };
};
const whole = costsTo('E', links);
const broken = costsTo(
  'E',
  links.filter(([a, b]) => !(a === 'B' && b === 'D')),
);
const route = (['A'] as Router[]).concat(
  (() => {
    const way: Router[] = [];
    for (let at: Router | undefined = whole.next.get('A'); at; at = whole.next.get(at)) way.push(at);
    return way;
  })(),
);
const step = (k: number): [number, number] => [
  places[route[k]!][0] - places[route[0]!][0],
  places[route[k]!][1] - places[route[0]!][1],
];
const id = (one: Router) => one.toLowerCase();
const starts: Router[] = ['A', 'B', 'C', 'D'];

export const hopByHop: Demonstration = {
  id: 'hop-by-hop',
  name: 'a packet on its way through five routers',
  title: 'Nobody knows the whole way',
  about:
    /^(?:ip |network |internet )?routing\b|routing (?:tables?|protocols?|algorithms?)|packet (?:switching|forwarding|routing)|distance.vector(?: routing)?|link.state(?: routing)?|\bbgp\b|\bospf\b|\brouters?\b|network layer/i,
  named: /selecting a path for traffic|forward(?:s|ing) (?:data )?packets/i,
  puzzle: ['A packet crosses twenty routers on its way round the world.', 'Who has planned its route?'],
  draw: () =>
    besides(
      [
        figure(
          { min: [-1, -1], max: [7.4, 5] },
          ...links.map(([a, b], k) => segment(`link${k}`, ...joining(places[a], places[b], 0.65), 'muted')),
          ...links.map(([a, b, length], k) =>
            text(
              `cost${k}`,
              [
                (places[a][0] + places[b][0]) / 2 + (b === 'B' ? -0.3 : 0.35),
                (places[a][1] + places[b][1]) / 2 + 0.4,
              ],
              String(length),
              'muted',
            ),
          ),
          ...routers.flatMap((one) => [
            circle(id(one), places[one], 0.6, one === 'E' ? 'good' : 'a', { fill: 'soft' }),
            text(`${id(one)}-name`, places[one], one),
          ]),
          point('packet', [places.A[0], places.A[1] + 0.85], 'b', { size: 'large' }),
        ),
        `Five routers joined by lines with costs; the packet goes ${route.join(', ')}.`,
      ],
      [
        table(
          ['at', 'to E by', 'cost'],
          starts.map((one) => [one, whole.next.get(one)!, String(whole.cost.get(one))]),
        ),
        `For each router, the neighbour by which E is reached, and the cost: ${starts.map((one) => `${one} by ${whole.next.get(one)}`).join(', ')}.`,
      ],
      beat(
        'Five routers, and what it costs to go from one to the next.',
        ...routers.flatMap((one) => [
          show(`pic.${id(one)}`, 'routers'),
          show(`pic.${id(one)}-name`, 'routers'),
        ]),
        ...links.flatMap((_, k) => [draw(`pic.link${k}`, 'costs'), show(`pic.cost${k}`, 'costs')]),
      ),
      beat(
        'A packet at A wants to reach E. But A only knows the next step: E is best reached by B.',
        show('pic.packet', 'packet'),
        show('side.head', 'knows'),
        show('side.row1', 'next'),
      ),
      beat(
        'So A hands it to B, and forgets it. B looks into its own table: by D.',
        move('pic.packet', step(1), 'hands', 0.8),
        show('side.row2', 'table'),
      ),
      beat(
        `D hands it to E, and it is there. The cost was ${whole.cost.get('A')}.`,
        move('pic.packet', step(2), 'D', 0.8),
        show('side.row4', 'hands'),
        move('pic.packet', step(3), 'there', 0.8),
      ),
      beat(
        'Even C has such a line. No router knows the whole way, and yet the packet arrives.',
        show('side.row3', 'C'),
        highlight('pic.e', 'arrives'),
      ),
    ),
  further: {
    title: 'A line breaks',
    draw: () =>
      scene(
        table(
          ['at', 'before', 'cost', 'line B–D broken', 'cost '],
          starts.map((one) => [
            one,
            `by ${whole.next.get(one)}`,
            String(whole.cost.get(one)),
            `by ${broken.next.get(one)}`,
            String(broken.cost.get(one)),
          ]),
        ),
        `The tables before and after the line from B to D breaks: A now pays ${broken.cost.get('A')} instead of ${whole.cost.get('A')}.`,
        beat(
          'Where do the tables come from? Each router tells its neighbours what it would cost from there.',
          show('pic.head', 'tables'),
          ...starts.flatMap((_, i) => [1, 2, 3].map((k) => show(`pic.cell-${i + 1}-${k}`, 'tells'))),
        ),
        beat(
          'Now the line from B to D breaks. B hears from C that E is one step away from there.',
          ...[4, 5].map((k) => show(`pic.cell-2-${k}`, 'hears')),
        ),
        beat(
          `So B goes by C, for ${broken.cost.get('B')}. It tells A, and A pays ${broken.cost.get('A')} now.`,
          highlight('pic.cell-2-4', 'C'),
          ...[4, 5].map((k) => show(`pic.cell-1-${k}`, 'tells')),
        ),
        beat(
          'For C and D nothing has changed. The net has healed itself, by talk between neighbours only.',
          ...[3, 4].flatMap((row) => [4, 5].map((k) => show(`pic.cell-${row}-${k}`, 'nothing'))),
        ),
      ),
  },
  question: choice(
    'Your neighbour reaches a network at cost 4, and the line to it costs 2. What does it cost you by that way?',
    '6',
    ['4', '2', '8'],
    'You add the line to what the neighbour tells you.',
  ),
  stays: 'Each router knows only the next step',
};
