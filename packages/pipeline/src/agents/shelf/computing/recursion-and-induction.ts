import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { arrow, brace, figure, polygon, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const factorial = (n: number) => compute('factorial(n)', { n });
const calls = [4, 3, 2, 1];
/** A domino of height 3 and width 0.5 with its foot at x, leaning by `degrees` to the right. */
const domino = (x: number, degrees: number): XY[] => {
  const lean = (degrees * Math.PI) / 180;
  const turn = ([dx, dy]: XY): XY => [
    x + 0.5 + dx * Math.cos(lean) + dy * Math.sin(lean),
    -dx * Math.sin(lean) + dy * Math.cos(lean),
  ];
  return [turn([-0.5, 0]), turn([0, 0]), turn([0, 3]), turn([-0.5, 3])];
};
const row = Array.from({ length: 8 }, (_, index) => index * 1.7);
const gnomon = (k: number): XY[] => [
  [k - 1, 0],
  [k, 0],
  [k, k],
  [0, k],
  [0, k - 1],
  [k - 1, k - 1],
];
const roles = ['a', 'b', 'c', 'd', 'e'] as const;
const odd = (k: number) => 2 * k - 1;

export const recursionAndInduction: ShelfEntry = {
  id: 'recursion-and-induction',
  names: [
    'recursion and induction',
    'recursion',
    'mathematical induction',
    'proof by induction',
    'induction and recursion',
    'recursive function',
  ],
  needs: ['recursion', 'recursive', 'mathematical', 'proof', 'proofs', 'natural'],
  subject: 'computing',
  field: 'Discrete mathematics',
  says: [
    'Recursion solves a problem by solving a smaller one of the same kind, down to a base case.',
    'Induction proves a statement for all numbers: it holds for the first, and each case carries it to the next.',
  ],
  puzzle: [
    'A function that calls itself sounds like a snake that bites its tail.',
    'Why does it ever end, and how can we be sure that it is right?',
  ],
  symbols: [
    { tex: 'n', name: 'n', meaning: 'the number we ask about', role: 'a' },
    { tex: 'f', name: 'f', meaning: 'the factorial of n', role: 'b' },
    { tex: 'p', name: 'p', meaning: 'the factorial of n minus one', role: 'c' },
  ],
  formulas: [
    {
      id: 'recursion',
      tex: 'n! = n \\cdot (n - 1)!',
      says: 'The factorial of n is n times the factorial of the number below, and that of one is one.',
    },
    {
      id: 'step',
      tex: 'f = n\\,p',
      expression: 'f = n * p',
      says: 'Multiply the smaller result by n.',
    },
  ],
  pictures: [
    {
      id: 'calls',
      title: 'Down the stairs and up',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'calls',
            'full',
            figure(
              { min: [-0.5, -1.2], max: [17, 7.6] },
              ...calls.map((n, level) =>
                rect(
                  `call${n}`,
                  [level * 2, 6 - level * 2],
                  [level * 2 + 3.4, 7.2 - level * 2],
                  n === 1 ? 'good' : 'a',
                  {
                    fill: 'faint',
                    rounded: true,
                    label: tag(n === 1 ? '$1! = 1$' : `$${n}! = ${n} \\cdot ${n - 1}!$`, 'centre', 'ink'),
                  },
                ),
              ),
              ...calls
                .slice(0, -1)
                .map((n, level) =>
                  arrow(
                    `down${n}`,
                    [level * 2 + 1.2, 5.9 - level * 2],
                    [level * 2 + 1.9, 4.6 - level * 2],
                    'muted',
                    { bend: 0.2 },
                  ),
                ),
              ...calls.slice(0, -1).map((n, level) =>
                rect(`back${n}`, [12.4, 6 - level * 2], [15.8, 7.2 - level * 2], 'b', {
                  fill: 'soft',
                  rounded: true,
                  label: tag(`$${n} \\cdot ${factorial(n - 1)} = ${factorial(n)}$`, 'centre', 'ink'),
                }),
              ),
              ...calls
                .slice(0, -1)
                .map((n, level) =>
                  arrow(
                    `up${n}`,
                    n === 2 ? [9.6, 0.6] : [14.1, 5.25 - level * 2],
                    n === 2 ? [13.6, 1.85] : [14.1, 5.95 - level * 2],
                    'b',
                    { label: tag(`$${factorial(n - 1)}$`, 'right', 'b') },
                  ),
                ),
            ),
            'Four factorial asks for three factorial, and so on down to one. The results come back up to 24.',
          ),
        ],
        beats: [
          beat(
            'Four factorial is four times three factorial. But what is that?',
            show('calls.call4', 0),
            draw('calls.down4', 'what'),
          ),
          beat(
            'Ask the same question again, each time with a smaller number.',
            show('calls.call3', 'same'),
            draw('calls.down3', 'each'),
            show('calls.call2', 'smaller'),
            draw('calls.down2', 'number'),
          ),
          beat(
            'One factorial is one. That needs no further question: it is the base case.',
            show('calls.call1', 0),
            highlight('calls.call1', 'base'),
          ),
          beat(
            'Now the answers travel back up: two, six, and twenty-four.',
            draw('calls.up2', 'answers'),
            show('calls.back2', 'two'),
            draw('calls.up3', 'six'),
            show('calls.back3', 'six'),
            draw('calls.up4', 'twenty-four'),
            show('calls.back4', 'twenty-four'),
          ),
        ],
      }),
    },
    {
      id: 'dominoes',
      title: 'Induction is a row of dominoes',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            figure(
              { min: [-2.6, -1.8], max: [16, 4.8] },
              segment('floor', [-2, 0], [15.6, 0], 'muted'),
              ...row.map((x, index) =>
                polygon(`up${index + 1}`, domino(x, 0), index === 0 ? 'b' : 'a', { fill: 'soft' }),
              ),
              ...row.map((x, index) =>
                polygon(
                  `down${index + 1}`,
                  domino(x, index === row.length - 1 ? 90 : 57),
                  index === 0 ? 'b' : 'a',
                  {
                    fill: 'soft',
                  },
                ),
              ),
              arrow('push', [-2.2, 2.6], [-0.2, 2.6], 'b', { label: tag('base case', 'above', 'b') }),
              brace('step', [row[3]! + 0.5, -0.2], [row[2]!, -0.2], 'c', {
                label: tag('step', 'below', 'c'),
              }),
            ),
            'A row of dominoes. The first one is pushed, each one topples the next, and all of them fall.',
          ),
        ],
        beats: [
          beat(
            'How do you prove something for all numbers? Think of a row of dominoes, one for each number.',
            draw('row.floor', 0),
            ...row.map((_, index) => show(`row.up${index + 1}`, 'dominoes')),
          ),
          beat('First, make sure that the first one falls: the base case.', draw('row.push', 'falls')),
          beat(
            'Second, make sure that each one topples the next: the step from n to n plus one.',
            draw('row.step', 'topples'),
            highlight('row.up3', 'each'),
            highlight('row.up4', 'next'),
          ),
          beat(
            'Then they all fall, however long the row is.',
            ...row.flatMap((_, index) => {
              const when = 0.05 + index * 0.1;
              return [clear(`row.up${index + 1}`, when, 0.15), show(`row.down${index + 1}`, when, 0.25)];
            }),
          ),
        ],
      }),
    },
    {
      id: 'odd',
      title: 'A proof you can see',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'square',
            'full',
            figure(
              { min: [-4, -0.9], max: [9, 5.3] },
              rect('g1', [0, 0], [1, 1], 'a', { fill: 'soft', label: tag('$1$', 'centre', 'ink') }),
              ...[2, 3, 4, 5].map((k) => polygon(`g${k}`, gnomon(k), roles[k - 1], { fill: 'soft' })),
              ...[2, 3, 4, 5].map((k) => text(`n${k}`, [k - 0.5, k - 0.5], `$${odd(k)}$`)),
              brace('old', [4, -0.1], [0, -0.1], 'muted', { label: tag('$n$', 'below') }),
              brace('new', [5, -0.1], [4, -0.1], 'e', { label: tag('$1$', 'below', 'e') }),
            ),
            'A square grows by L-shaped frames of 3, 5, 7 and 9 small squares.',
          ),
        ],
        beats: [
          beat(
            'Claim: the first n odd numbers add up to n squared. One alone is one squared.',
            show('square.g1', 'One'),
          ),
          beat(
            'Add three, and you have a square of side two. Add five: side three.',
            show('square.g2', 'three'),
            show('square.n2', 'three'),
            show('square.g3', 'five'),
            show('square.n3', 'five'),
          ),
          beat(
            'Add seven: side four. Suppose we have come to a square of side n.',
            show('square.g4', 'seven'),
            show('square.n4', 'seven'),
            draw('square.old', 'Suppose'),
          ),
          beat(
            'The next frame has two arms of n and one corner: exactly the next odd number.',
            show('square.g5', 'frame'),
            draw('square.new', 'corner'),
            show('square.n5', 'odd'),
          ),
          beat(
            'So every square leads to the next one. The claim holds for all n.',
            highlight('square.g4', 'square'),
            highlight('square.g5', 'next'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `The call for 5 returned ${factorial(5)}. What does the call for 6 return?`,
    formula: 'step',
    given: { n: 6, p: factorial(5) },
    find: 'f',
    sense: 'It returns {result} to whoever asked.',
  },
  misconception: {
    tempting: 'It is tempting to check many cases and call that a proof.',
    truth: 'Only the step from each case to the next reaches all of them.',
  },
  uses: ['Sorting, searching in trees and reading nested text are all written as recursion.'],
  takeaways: [
    'Recursion: a smaller problem of the same kind',
    'Base case first, then the step',
    'Induction proves what recursion computes',
  ],
  question: {
    ask: 'What happens to a recursive function without a base case?',
    answer: 'It keeps calling itself until the memory for its calls is full.',
  },
};
