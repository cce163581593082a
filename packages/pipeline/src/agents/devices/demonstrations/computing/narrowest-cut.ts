import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const narrowestCut: Demonstration = {
  id: 'narrowest-cut',
  name: 'a network of pipes and its narrowest cut',
  title: 'The narrowest place decides',
  about:
    /max.?flow|min.?cut|ford.?fulkerson|edmonds|network flow|bipartite matching|hall'?s marriage|menger/i,
  named: /maximum flow|flow network/i,
  puzzle: [
    'Pipes of different width lead from a spring to a town.',
    'How much water can arrive, and what limits it?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          node('s', 'spring', 'a', 'circle'),
          node('u', 'U', 'ink', 'circle'),
          node('v', 'V', 'ink', 'circle'),
          node('t', 'town', 'good', 'circle'),
        ],
        [
          edge('su', 's', 'u', { label: '5', role: 'a' }),
          edge('sv', 's', 'v', { label: '3', role: 'a' }),
          edge('uv', 'u', 'v', { label: '2', role: 'muted' }),
          edge('ut', 'u', 't', { label: '2', role: 'bad' }),
          edge('vt', 'v', 't', { label: '4', role: 'bad' }),
        ],
        'right',
      ),
      'Pipes from a spring by U and V to a town: 5 and 3 into U and V, 2 from U to V, 2 and 4 into the town.',
      beat(
        'The numbers say how much each pipe can take. Up to 8 can leave the spring.',
        show('pic.s', 0),
        show('pic.u', 0),
        show('pic.v', 0),
        show('pic.t', 0),
        draw('pic.su', 'leave'),
        draw('pic.sv', 'leave'),
      ),
      beat('Send 2 by U straight to the town, and 3 by V.', draw('pic.ut', 'U'), draw('pic.vt', 'V')),
      beat(
        'One more can go from U over to V, and on from there. That makes 6.',
        draw('pic.uv', 'over'),
        highlight('pic.vt', 'on'),
      ),
      beat(
        'Now both pipes into the town are full: 2 and 4. Through this cut no more than 6 can ever pass, so 6 is the most.',
        highlight('pic.ut', 'full', 1.5),
        highlight('pic.vt', 'full', 1.5),
      ),
    ),
  question: choice(
    'The pipe from U to the town is widened to 5. How much arrives at most?',
    '8',
    ['6', '9', '10'],
    'Then the spring is the narrowest place: 5 and 3.',
  ),
  stays: 'The most that flows is the narrowest cut',
};
