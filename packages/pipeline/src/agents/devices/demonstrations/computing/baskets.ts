import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const goods = ['bread', 'milk', 'eggs', 'tea'] as const;
type Good = (typeof goods)[number];
const baskets: Good[][] = [
  ['bread', 'milk', 'eggs'],
  ['bread', 'milk'],
  ['milk', 'eggs'],
  ['bread', 'milk', 'eggs'],
  ['bread', 'tea'],
];
const least = 3;
const count = (...set: Good[]) =>
  baskets.filter((basket) => set.every((good) => basket.includes(good))).length;
const frequent = goods.filter((good) => count(good) >= least);
const pairs = frequent.flatMap((one, i) => frequent.slice(i + 1).map((other): [Good, Good] => [one, other]));
const idOf = (pair: readonly Good[]) => pair.join('-');
const isFrequent = (pair: [Good, Good]) => count(...pair) >= least;
const sure = Math.round((100 * count('eggs', 'milk')) / count('eggs'));
const backwards = Math.round((100 * count('eggs', 'milk')) / count('milk'));

export const shoppingBaskets: Demonstration = {
  id: 'baskets',
  name: 'five baskets and what is often bought together',
  title: 'Bought together',
  about:
    /apriori(?: algorithm)?|association rules?(?: (?:learning|mining))?|frequent (?:item.?sets?|patterns?)(?: mining)?|market basket(?: analysis)?/i,
  named: /association rule|frequent item/i,
  puzzle: [
    'A shop has a hundred goods, and so more sets of goods than anybody could count.',
    'How can it find those that are often bought together?',
  ],
  draw: () =>
    scene(
      table(
        ['basket', ...goods],
        [
          ...baskets.map((basket, i) => [
            String(i + 1),
            ...goods.map((good) => (basket.includes(good) ? '●' : '')),
          ]),
          ['count', ...goods.map((good) => String(count(good)))],
        ],
        { row_heads: true },
      ),
      `Five baskets: ${goods.map((good) => `${good} is in ${count(good)}`).join(', ')}.`,
      beat(
        'Five customers, five baskets. A dot means that the thing was bought.',
        show('pic.head', 0),
        ...range(1, 5).map((i) => show(`pic.row${i}`, 0.1 * i)),
      ),
      beat(`Count each column. Often shall mean: in at least ${least} baskets.`, show('pic.row6', 'Count')),
      beat(
        'Bread, milk and eggs are frequent. Tea is not.',
        highlight('pic.cell-6-2', 'Bread'),
        highlight('pic.cell-6-3', 'milk'),
        highlight('pic.cell-6-4', 'eggs'),
        highlight('pic.cell-6-5', 'Tea'),
      ),
      beat(
        'Now the trick: no set with tea can be frequent, for it is in no more baskets than tea itself. Drop them all, unseen.',
        highlight('pic.cell-6-5', 'tea', 2),
      ),
    ),
  further: {
    title: 'Only pairs that can be frequent',
    draw: () =>
      scene(
        graph(
          'layered',
          [
            ...goods.map((good) =>
              node(good, `${good}: ${count(good)}`, frequent.includes(good) ? 'a' : 'bad'),
            ),
            ...pairs.map((pair) =>
              node(idOf(pair), `${pair.join(' + ')}: ${count(...pair)}`, isFrequent(pair) ? 'good' : 'bad'),
            ),
          ],
          pairs.flatMap((pair) =>
            pair.map((good) =>
              edge(`${idOf(pair)}-from-${good}`, good, idOf(pair), {
                role: isFrequent(pair) ? 'good' : 'muted',
              }),
            ),
          ),
        ),
        `The pairs of frequent goods: ${pairs.map((pair) => `${pair.join(' and ')} ${count(...pair)}`).join(', ')}.`,
        beat(
          'Build pairs of frequent goods only: three instead of six.',
          ...goods.map((good) => show(`pic.${good}`, 'goods')),
          ...pairs.flatMap((pair) => [
            ...pair.map((good) => draw(`pic.${idOf(pair)}-from-${good}`, 'three')),
            show(`pic.${idOf(pair)}`, 'three'),
          ]),
        ),
        beat(
          `Bread with milk comes ${count('bread', 'milk')} times, milk with eggs ${count('milk', 'eggs')} times. Bread with eggs is too rare.`,
          highlight('pic.bread-milk', 'Bread'),
          highlight('pic.milk-eggs', 'eggs'),
          highlight('pic.bread-eggs', ['Bread', 2]),
        ),
        beat(
          'So the set of all three cannot be frequent, and the search ends here.',
          highlight('pic.bread-eggs', 'three'),
        ),
        beat(
          `A rule reads: of those with eggs, ${sure} per cent took milk. The other way round it is only ${backwards}.`,
          highlight('pic.milk-eggs', 'rule'),
        ),
      ),
  },
  question: choice(
    'Tea and honey together are in 40 baskets. In how many can tea be at least?',
    '40',
    ['20', '80'],
    'Every basket with both has tea in it.',
  ),
  stays: 'A rare part makes a rare whole',
};
