import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const requests = [8, 1, 1, 8, 1, 1, 8, 1, 1];
const servers = ['A', 'B', 'C'];
const roles = ['a', 'b', 'c'] as const;
const inTurn = servers.map((_, k) =>
  requests.filter((_, i) => i % 3 === k).reduce((sum, one) => sum + one, 0),
);
/** Each request goes to the server with the least work so far. */
const toTheIdlest = (() => {
  const load = servers.map(() => 0);
  for (const work of requests) load[load.indexOf(Math.min(...load))]! += work;
  return load;
})();

export const spreadTheLoad: Demonstration = {
  id: 'spread-the-load',
  name: 'requests that are shared out among three servers',
  title: 'One door, three servers',
  about:
    /load.?balanc\w*|reverse proxy|horizontal scal\w*|server farm|high availability|failover|scalability(?! of)|cloud (?:scal|computing)/i,
  named: /distributing (?:a set of )?(?:tasks|traffic|requests)/i,
  puzzle: [
    'A shop on the web needs three servers, but customers know only one address.',
    'Who decides which server answers?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          ...range(1, 3).map((i) => node(`user${i}`, `user ${i}`, 'muted', 'circle')),
          node('door', 'load balancer', 'accent', 'box'),
          ...servers.map((name, i) => node(name.toLowerCase(), `server ${name}`, roles[i])),
        ],
        [
          ...range(1, 3).map((i) => edge(`in${i}`, `user${i}`, 'door')),
          ...servers.map((name, i) => edge(`out${i + 1}`, 'door', name.toLowerCase())),
        ],
        'right',
      ),
      'Three users reach one load balancer, which hands their requests to the servers A, B and C.',
      beat(
        'All users come to the same door.',
        ...range(1, 3).map((i) => show(`pic.user${i}`, 'users')),
        show('pic.door', 'door'),
        ...range(1, 3).map((i) => draw(`pic.in${i}`, 'door')),
      ),
      beat(
        'Behind it stand three servers that can all do the same.',
        ...servers.map((name) => show(`pic.${name.toLowerCase()}`, 'servers')),
      ),
      beat(
        'The simplest rule is to take turns: the first request to A, the next to B, then C, then A again.',
        draw('pic.out1', 'A'),
        draw('pic.out2', 'B'),
        draw('pic.out3', 'C'),
        highlight('pic.a', ['A', 2]),
      ),
      beat(
        'The door also asks each server now and then whether it is well. If B falls silent, it gets no more requests.',
        highlight('pic.door', 'asks'),
        highlight('pic.b', 'silent'),
      ),
    ),
  further: {
    title: 'Turns are not always fair',
    draw: () =>
      scene(
        bars([
          ...servers.map((name, i): [string, number, (typeof roles)[number]] => [
            `${name}, in turn`,
            inTurn[i]!,
            roles[i]!,
          ]),
          ...servers.map((name, i): [string, number, (typeof roles)[number]] => [
            `${name}, least busy`,
            toTheIdlest[i]!,
            roles[i]!,
          ]),
        ]),
        `Work of the servers: in turn ${inTurn.join(', ')}; to the least busy one ${toTheIdlest.join(', ')}.`,
        beat(
          `Nine requests need this much work: ${requests.slice(0, 3).join(', ')}, and the same twice more. In turn, all the large ones go to A.`,
          count('pic.bar1', 'large'),
          show('pic.value1', 'large'),
        ),
        beat(
          `A gets ${inTurn[0]} units of work, B and C only ${inTurn[1]} each.`,
          count('pic.bar2', 'B'),
          show('pic.value2', 'B'),
          count('pic.bar3', 'C'),
          show('pic.value3', 'C'),
        ),
        beat(
          'A better rule: give each request to the server with the least work.',
          ...[4, 5, 6].flatMap((i) => [count(`pic.bar${i}`, 'least'), show(`pic.value${i}`, 'least')]),
        ),
        beat(
          `Now the busiest one has ${Math.max(...toTheIdlest)} units instead of ${Math.max(...inTurn)}, and everybody is served sooner.`,
          ...[4, 5, 6].map((i) => highlight(`pic.bar${i}`, 'busiest')),
        ),
      ),
  },
  question: choice(
    'Servers A, B, C have 7, 3 and 5 requests waiting. Who gets the next one under “least busy”?',
    'B',
    ['A', 'C', 'whoever is next in turn'],
    'B has the fewest waiting.',
  ),
  stays: 'One address, many servers, shared work',
};
