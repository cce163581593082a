import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, brace, circle, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const symbols = 4;
const h = (p: number) => compute('-p * log2(p) - (1 - p) * log2(1 - p)', { p });
const bound = (p: number, m = symbols) => h(p) + p * compute('log2(m - 1)', { m });
/** Smallest error whose bound reaches `bits`, by halving. */
const smallestError = (bits: number): number => {
  let [low, high] = [1e-9, (symbols - 1) / symbols];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (bound(middle) < bits) low = middle;
    else high = middle;
  }
  return high;
};
const left = 1;
const least = smallestError(left);
const expression = `-x*log2(x) - (1-x)*log2(1-x) + x*log2(${symbols - 1})`;
const p = 0.2;
const [unsure, which] = [h(p), p * compute('log2(m - 1)', { m: symbols })];
const y = (index: number) => 6 - index * 2;
const names = ['a', 'b', 'c', 'd'] as const;

export const fanosInequality: ShelfEntry = {
  id: 'fanos-inequality',
  names: ["Fano's inequality", 'Fano inequality', 'Fano bound', 'Fano lemma'],
  subject: 'computing',
  field: 'Information theory',
  says: [
    'If much uncertainty about a message is left after you saw the signal, you must often guess wrong.',
    'Fano’s inequality turns the bits that are left into a lower bound on the error.',
  ],
  puzzle: [
    'A message passes a noisy line, and you guess what was sent.',
    'However clever your guess: is there an error rate that nobody can beat?',
  ],
  symbols: [
    { tex: 'P', name: 'P', meaning: 'the probability of a wrong guess', role: 'b' },
    { tex: 'M', name: 'M', meaning: 'the number of possible messages', role: 'c' },
    { tex: 'B', name: 'B', meaning: 'the most uncertainty that fits this error', unit: 'bits', role: 'd' },
  ],
  formulas: [
    {
      id: 'inequality',
      tex: 'H(X \\mid Y) \\le h(P) + P \\log_2 (M - 1)',
      says: 'The uncertainty left is at most that of being wrong, plus that of which one it then was.',
    },
    {
      id: 'bound',
      tex: 'B = h(P) + P \\log_2 (M - 1)',
      expression: 'B = -P * log2(P) - (1 - P) * log2(1 - P) + P * log2(M - 1)',
      says: 'For a given error the right side can be computed.',
    },
  ],
  pictures: [
    {
      id: 'channel',
      title: 'Four messages, one noisy line',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'channel',
            'full',
            figure(
              { min: [-4, -1.2], max: [14.5, 7.6] },
              ...names.flatMap((role, index) => [
                circle(`sent${index + 1}`, [0, y(index)], 0.6, role, {
                  fill: 'soft',
                  label: tag(String(index + 1), 'centre', 'ink'),
                }),
                circle(`seen${index + 1}`, [10, y(index)], 0.6, role, {
                  fill: 'soft',
                  label: tag(String(index + 1), 'centre', 'ink'),
                }),
                arrow(`right${index + 1}`, [0.8, y(index)], [9.2, y(index)], 'muted'),
              ]),
              ...[1, 2, 3].map((index) =>
                arrow(`wrong${index + 1}`, [0.75, y(0) - 0.25], [9.3, y(index) + 0.3], 'bad', { dash: true }),
              ),
              arrow('back', [11, 2.9], [12.6, 2.9], 'ink', { label: tag('guess', 'above') }),
            ),
            'Four messages on the left, four signals on the right; some of message one arrives at the wrong place.',
          ),
        ],
        beats: [
          beat(
            'One of four messages is sent, and each goes to its own signal.',
            ...names.map((_, index) => show(`channel.sent${index + 1}`, 'messages')),
            ...names.map((_, index) => show(`channel.seen${index + 1}`, 'signal')),
            ...names.map((_, index) => draw(`channel.right${index + 1}`, 'goes')),
          ),
          beat(
            'But the line is noisy. Sometimes message one arrives as another.',
            draw('channel.wrong2', 'noisy'),
            draw('channel.wrong3', 'Sometimes'),
            draw('channel.wrong4', 'another'),
          ),
          beat(
            'You see only the signal, and guess. Some doubt is left.',
            draw('channel.back', 'guess'),
            highlight('channel.seen3', 'doubt'),
          ),
        ],
      }),
    },
    {
      id: 'questions',
      title: 'Two questions settle it',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bits',
            'full',
            figure(
              { min: [-0.02, -0.2], max: [1.07, 0.32] },
              rect('wrong', [0, 0], [unsure, 0.24], 'b', {
                fill: 'soft',
                label: tag(`${spelled(unsure, 2)} bits`, 'centre', 'ink'),
              }),
              rect('which', [unsure, 0], [unsure + which, 0.24], 'c', {
                fill: 'soft',
                label: tag(`${spelled(which, 2)} bits`, 'centre', 'ink'),
              }),
              brace('q1', [unsure - 0.01, -0.02], [0, -0.02], 'b', {
                label: tag('wrong at all?', 'below', 'b'),
              }),
              brace('q2', [unsure + which, -0.02], [unsure + 0.01, -0.02], 'c', {
                label: tag('which other one?', 'below', 'c'),
              }),
            ),
            'A bar of bits in two parts: the question whether the guess is wrong, and which one it was instead.',
          ),
        ],
        beats: [
          beat(
            `Say that your guess is wrong in ${100 * p} percent of all cases. Two answers would remove all doubt.`,
            draw('bits.q1', 'wrong'),
          ),
          beat(
            `First: is the guess wrong at all? That answer is worth ${spelled(unsure, 2)} bits, the entropy of the error.`,
            draw('bits.wrong', 'First'),
            highlight('bits.q1', 'entropy'),
          ),
          beat(
            'Second, and only if it is wrong: which of the other three is it?',
            draw('bits.q2', 'Second'),
            draw('bits.which', 'three'),
          ),
          beat(
            `Together they make ${spelled(unsure + which, 2)} bits. No more doubt can be left than that.`,
            highlight('bits.wrong', 'Together'),
            highlight('bits.which', 'Together'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Doubt forces errors',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1.08, 'error probability P'), axis(0, 2.4, 'doubt in bits'), [
              curve('limit', expression, 'a', { from: 0.0005, to: 0.9995, label: 'bound' }),
              asymptote('doubt', 'y', left, 'c', `${left} bit left`),
              tracker('here', expression, 0.02, 'b', { guides: true }),
            ]),
            'The bound rises from zero to two bits at three quarters and falls again.',
          ),
        ],
        beats: [
          beat(
            'Plot the bound against the error. Without errors no doubt can be left.',
            show('plot.x-axis', 'error'),
            show('plot.y-axis', 'doubt'),
            draw('plot.limit', 'bound', 2),
            show('plot.here', 'left'),
          ),
          beat(
            'The more errors you allow, the more doubt fits under the curve.',
            move('plot.here', 0.5, 'more', 2.5),
          ),
          beat(
            `At the top, ${(symbols - 1) / symbols} and two bits: that is blind guessing among four.`,
            move('plot.here', (symbols - 1) / symbols, 'top', 1),
          ),
          beat(
            `Now read it backwards. If ${left} bit of doubt is left, you are wrong at least ${spelled(100 * least, 2)} percent of the time.`,
            draw('plot.doubt', 'doubt'),
            move('plot.here', least, 'wrong', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Eight messages are possible, and you guess wrong with probability 0.1. How much doubt can be left?',
    formula: 'bound',
    given: { P: 0.1, M: 8 },
    find: 'B',
    sense: 'At most {result} of the three bits can still be open.',
  },
  misconception: {
    tempting: 'It is tempting to hope that a cleverer decoder beats the bound.',
    truth: 'It holds for every guess, because the missing bits never arrived.',
  },
  uses: ['It proves that no code can send faster than the capacity of a channel without errors.'],
  takeaways: ['Doubt left means errors', 'Wrong at all, then which one', 'No decoder beats it'],
  question: {
    ask: 'No doubt at all is left once you see the signal. What does the bound say on your error?',
    answer: 'It allows an error of zero: you can always guess right.',
  },
};
