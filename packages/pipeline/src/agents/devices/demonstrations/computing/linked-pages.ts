import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration } from '../demonstration.ts';

const ranks = (() => {
  const links: Record<string, string[]> = { A: ['B', 'C'], B: ['C'], C: ['A'], D: ['C'] };
  let rank: Record<string, number> = { A: 0.25, B: 0.25, C: 0.25, D: 0.25 };
  for (let round = 0; round < 60; round += 1) {
    const fresh: Record<string, number> = { A: 0.0375, B: 0.0375, C: 0.0375, D: 0.0375 };
    for (const [from, to] of Object.entries(links))
      for (const one of to) fresh[one]! += (0.85 * rank[from]!) / to.length;
    rank = fresh;
  }
  return rank;
})();

export const linkedPages: Demonstration = {
  id: 'linked-pages',
  name: 'four pages that link to each other',
  title: 'Who is linked to most?',
  about: /page ?rank|web graph|graph theory|adjacency|centrality|hyperlink|random surfer/i,
  puzzle: ['Four pages link to each other.', 'Which of them is the most important, if only links count?'],
  draw: () =>
    besides(
      [
        graph(
          'circle',
          ['A', 'B', 'C', 'D'].map((id) => node(id.toLowerCase(), id, id === 'C' ? 'good' : 'a', 'circle')),
          [
            edge('ab', 'a', 'b'),
            edge('ac', 'a', 'c'),
            edge('bc', 'b', 'c'),
            edge('ca', 'c', 'a'),
            edge('dc', 'd', 'c'),
          ],
        ),
        'Page A links to B and C, B to C, C to A, and D to C.',
      ],
      [
        table(
          ['page', 'share'],
          Object.entries(ranks).map(([name, share]) => [name, `${(100 * share).toFixed(1)} %`]),
        ),
        'The shares of the four pages.',
      ],
      beat(
        'A links to B and to C. B and D link to C, and C links back to A.',
        ...['a', 'b', 'c', 'd'].map((id) => show(`pic.${id}`, 0)),
        draw('pic.ab', 0.1),
        draw('pic.ac', 0.2),
        draw('pic.bc', 0.4),
        draw('pic.dc', 0.5),
        draw('pic.ca', 'back'),
      ),
      beat(
        'Let somebody click at random, and now and then start afresh. Where is he most of the time?',
        highlight('pic.c', 'time'),
      ),
      beat(
        `He is at C for ${(100 * ranks.C!).toFixed(0)} % of the time, because three pages lead there.`,
        show('side.head', 0),
        show('side.row3', 'C'),
      ),
      beat(
        `A has only one link, but it comes from C. So it gets ${(100 * ranks.A!).toFixed(0)} %, far more than B with one link from A.`,
        show('side.row1', 0.3),
        show('side.row2', 'B'),
        show('side.row4', 0.9),
      ),
    ),
  question: choice(
    'Does it count more to be linked by an important page?',
    'yes',
    ['no, all links are equal'],
    'A page hands on a share of its own importance.',
  ),
  stays: 'Important is what the important link to',
};
