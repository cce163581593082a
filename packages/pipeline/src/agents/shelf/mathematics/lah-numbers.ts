import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { arrow, circle, figure, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const roles: Record<string, Role> = { A: 'a', B: 'b', C: 'c' };
/** All ways to put A, B and C into two queues: one alone, the other two in either order. */
const ways: [string, string][] = [
  ['A', 'BC'],
  ['A', 'CB'],
  ['B', 'AC'],
  ['B', 'CA'],
  ['C', 'AB'],
  ['C', 'BA'],
];
/** The people of a queue from left to right, each in a ring with the letter inside. */
const queue = (id: string, people: string, x: number, y: number) =>
  [...people].map((one, i) =>
    circle(`${id}${i + 1}`, [x + i * 0.9, y], 0.38, roles[one] ?? 'ink', {
      fill: 'soft',
      label: tag(one, 'centre', 'ink'),
    }),
  );
const panel = (index: number) => {
  const [x, y] = [(index % 3) * 3.3, index < 3 ? 3.2 : 0];
  const [first, second] = ways[index]!;
  return [
    rect(`way${index + 1}`, [x - 0.8, y - 0.75], [x + 1.7, y + 1.75], 'faint', { rounded: true }),
    ...queue(`w${index + 1}top`, first, x, y + 1),
    ...queue(`w${index + 1}low`, second, x, y),
  ];
};
const panelIn = (index: number, word: string) => [
  show(`ways.way${index + 1}`, word),
  show(`ways.w${index + 1}top1`, word),
  show(`ways.w${index + 1}low1`, word),
  show(`ways.w${index + 1}low2`, word),
];
const lah = (n: number, k: number): number =>
  k > n ? 0 : compute('combinations(n - 1, k - 1) * n! / k!', { n, k });
const triangle = [1, 2, 3, 4].map((n) => [1, 2, 3, 4].map((k) => (k > n ? '' : String(lah(n, k)))));

export const lahNumbers: ShelfEntry = {
  id: 'lah-numbers',
  names: ['Lah numbers', 'Lah number', 'unsigned Lah numbers', 'signed Lah numbers'],
  subject: 'mathematics',
  field: 'Combinatorics',
  says: [
    'The Lah number L(n, k) counts the ways to put n things into k ordered lists, none of them empty.',
    'The same numbers turn rising factorials into falling factorials.',
  ],
  puzzle: [
    'Some people line up at some counters, and nobody cares which counter is which.',
    'In how many ways can they queue?',
  ],
  symbols: [
    { tex: 'L(n,k)', name: 'L', meaning: 'the number of ways', role: 'd' },
    { tex: 'n', name: 'n', meaning: 'the number of people', role: 'a' },
    { tex: 'k', name: 'k', meaning: 'the number of queues', role: 'b' },
  ],
  formulas: [
    {
      id: 'closed',
      tex: 'L(n,k) = \\binom{n-1}{k-1} \\frac{n!}{k!}',
      says: 'Line all n people up, choose k minus one places to cut, and forget the order of the queues.',
    },
    {
      id: 'factorials',
      tex: 'L(n,k) = \\frac{(n-1)! \\; n!}{(k-1)! \\, (n-k)! \\; k!}',
      expression: 'L = (n - 1)! * n! / ((k - 1)! * (n - k)! * k!)',
      says: 'With factorials alone, it looks like this.',
    },
  ],
  pictures: [
    {
      id: 'queues',
      title: 'Three people, two queues',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ways',
            'full',
            figure({ min: [-1, -1], max: [8.5, 5.2] }, ...ways.flatMap((_, i) => panel(i))),
            'Six ways to arrange A, B and C in two queues: one person alone, the other two in either order.',
          ),
        ],
        beats: [
          beat(
            'Put A, B and C into two queues. Say that A stands alone, and B is in front of C.',
            ...panelIn(0, 'alone'),
          ),
          beat(
            'Or C is in front of B. In a queue the order counts, so this is a new way.',
            ...panelIn(1, 'front'),
          ),
          beat(
            'Now let B stand alone, and there are two ways again.',
            ...panelIn(2, 'alone'),
            ...panelIn(3, 'two'),
          ),
          beat('And two more with C alone.', ...panelIn(4, 'more'), ...panelIn(5, 'alone')),
          beat(
            'That makes six. We write L(3, 2) = 6.',
            ...[1, 2, 3, 4, 5, 6].map((index) => highlight(`ways.way${index}`, 'six')),
          ),
        ],
      }),
    },
    {
      id: 'newcomer',
      title: 'One more person arrives',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gaps',
            'wide-left',
            figure(
              { min: [-1.6, -1.9], max: [5.4, 3.2] },
              ...queue('top', 'A', 0, 1.2),
              ...queue('low', 'BC', 0, -0.6),
              ...[-0.45, 0.45].map((x, i) =>
                arrow(`to${i + 1}`, [x, 2.5], [x, 1.75], 'd', { label: tag(String(i + 1), 'above', 'd') }),
              ),
              ...[-0.45, 0.45, 1.35].map((x, i) =>
                arrow(`to${i + 3}`, [x, -1.5 + 2.2 - 0.02], [x, -0.05], 'd', {}),
              ),
              circle('new', [4, 1.2], 0.38, 'f', { fill: 'soft', label: tag('D', 'centre', 'ink') }),
              text('own', [4, 0.4], 'own queue', 'f'),
            ),
            'Two queues with three people have five places for a newcomer, in front of each person or at an end.',
          ),
          place(
            'rule',
            'narrow-right',
            equation('stack', [
              ['L(4,2)'],
              ['= (3 + 2)\\,L(3,2) + L(3,1)'],
              [`= 5 \\cdot ${lah(3, 2)} + ${lah(3, 1)} = ${5 * lah(3, 2) + lah(3, 1)}`],
            ]),
            'L of four and two is five times six plus six, which is thirty-six.',
          ),
        ],
        beats: [
          beat(
            'Here are three people in two queues, and a fourth arrives.',
            ...['top1', 'low1', 'low2'].map((one) => show(`gaps.${one}`, 'people')),
            show('gaps.new', 'arrives'),
            show('rule.step1', 'fourth'),
          ),
          beat(
            'D may step in front of any of the three, or to the end of either queue: five places.',
            ...[1, 3, 4].map((i) => draw(`gaps.to${i}`, 'three')),
            ...[2, 5].map((i) => draw(`gaps.to${i}`, 'end')),
          ),
          beat(
            'Or D opens a queue of its own, beside a single queue of the other three.',
            show('gaps.own', 'opens'),
            highlight('gaps.new', 'own'),
            show('rule.step2', 'beside'),
          ),
          beat('So from L(3, 2) and L(3, 1) we get L(4, 2): thirty-six ways.', show('rule.step3', 'get')),
        ],
      }),
    },
    {
      id: 'factorials',
      title: 'From rising to falling',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'expand',
            'upper',
            equation('stack', [
              ['x(x+1)(x+2) \\;=', 'rising'],
              [`${lah(3, 1)}\\,x + ${lah(3, 2)}\\,x(x-1) + ${lah(3, 3)}\\,x(x-1)(x-2)`, 'falling'],
            ]),
            'The rising product x times x plus one times x plus two as a sum of falling products with the factors 6, 6 and 1.',
          ),
          place(
            'check',
            'lower',
            equation('stack', [
              ['x = 2: \\quad 2 \\cdot 3 \\cdot 4 = 24'],
              ['6 \\cdot 2 + 6 \\cdot 2 \\cdot 1 + 0 = 24'],
            ]),
            'A check at x equal to two: both sides are twenty-four.',
          ),
        ],
        beats: [
          beat(
            'A rising factorial climbs: x, times x + 1, times x + 2.',
            show('expand.step1', 'climbs'),
            show('expand.note1', 'climbs'),
          ),
          beat(
            'Write it with falling factorials, which step down instead. The factors are 6, 6 and 1.',
            show('expand.step2', 'falling'),
            show('expand.note2', 'down'),
          ),
          beat('These are the Lah numbers for three.', highlight('expand.step2', 'Lah', 1.5)),
          beat(
            'Check it at x = 2: both sides give 24.',
            show('check.step1', 'Check'),
            show('check.step2', 'both'),
          ),
        ],
      }),
    },
    {
      id: 'triangle',
      title: 'The triangle of Lah numbers',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'triangle',
            'full',
            table(
              ['', 'k = 1', 'k = 2', 'k = 3', 'k = 4'],
              triangle.map((row, i) => [`n = ${i + 1}`, ...row.map((one) => one || '·')]),
              { row_heads: true },
            ),
            'The Lah numbers for n from one to four: 1; 2, 1; 6, 6, 1; 24, 36, 12, 1.',
          ),
        ],
        beats: [
          beat(
            'Here are the first Lah numbers, row by row.',
            show('triangle.head', 0),
            show('triangle.row1', 'first'),
            show('triangle.row2', 'row'),
          ),
          beat(
            'The first column holds the factorials: one single queue, in any order.',
            show('triangle.row3', 'column'),
            show('triangle.row4', 'factorials'),
            highlight('triangle.cell-4-2', 'queue'),
          ),
          beat(
            'The diagonal is always one: everybody stands alone.',
            highlight('triangle.cell-3-4', 'diagonal'),
            highlight('triangle.cell-4-5', 'alone'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'In how many ways can 5 people form 2 queues?',
    formula: 'factorials',
    given: { n: 5, k: 2 },
    find: 'L',
    sense: 'There are {result} ways, with only five people.',
  },
  misconception: {
    tempting: 'It is tempting to mix them up with Stirling numbers.',
    truth: 'Stirling numbers count groups without order. In Lah numbers each group is a queue.',
  },
  uses: ['Signed Lah numbers carry alternating signs, and turn falling factorials back into rising ones.'],
  takeaways: ['Lists with order inside', 'A newcomer finds n + k places', 'They turn rising into falling'],
  question: {
    ask: 'How large is L(3, 1): one queue for three people?',
    answer: 'Six, for three people can line up in three factorial ways.',
  },
};
