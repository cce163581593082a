import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { brace, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** A test: share of the sick, of alarms among the sick and among the healthy. */
const test = { sick: 0.1, caught: 0.9, mistaken: 0.1 };
const crowd = 1000;
const sick = crowd * test.sick;
const healthy = crowd - sick;
const right = Math.round(sick * test.caught);
const wrong = Math.round(healthy * test.mistaken);
const posterior = `${test.caught}*x / (${test.caught}*x + ${test.mistaken}*(1 - x))`;
const percent = (prior: number) => Math.round(100 * compute(posterior, { x: prior }));
/** Everybody as a rectangle of 16 by 8: the sick on the left. */
const wide = 16;
const high = 8;
const cut = wide * test.sick;

export const bayesTheorem: ShelfEntry = {
  id: 'bayes-theorem',
  names: ["Bayes' theorem", "Bayes's theorem", 'Bayes rule', 'Bayesian inference', 'theorem of Bayes'],
  subject: 'mathematics',
  field: 'Probability',
  says: [
    'Bayes’ theorem tells how evidence should change what you believe.',
    'It weighs how well the evidence fits against how likely the thing was before.',
  ],
  puzzle: [
    'A test for an illness is right nine times out of ten, and yours rings the alarm.',
    'How sure can you be that you are ill?',
  ],
  symbols: [
    { tex: 'P(A|B)', name: 'post', meaning: 'the probability of A, given the evidence B', role: 'd' },
    {
      tex: 'P(B|A)',
      name: 'like',
      meaning: 'the probability of the evidence, if A is true',
      role: 'b',
    },
    { tex: 'P(A)', name: 'prior', meaning: 'the probability of A before', role: 'a' },
    { tex: 'P(B)', name: 'total', meaning: 'the probability of the evidence in all', role: 'c' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: 'P(A|B) = \\frac{P(B|A) \\, P(A)}{P(B)}',
      expression: 'post = like * prior / total',
      says: 'Take the evidence that A explains, and divide it by all of the evidence.',
    },
  ],
  pictures: [
    {
      id: 'square',
      title: 'Everybody in one picture',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'all',
            'full',
            figure(
              { min: [-4.5, -1.6], max: [19.5, 9.8] },
              rect('everybody', [0, 0], [wide, high], 'ink'),
              rect('ill', [0, 0], [cut, high], 'a', { fill: 'soft' }),
              rect('well', [cut, 0], [wide, high], 'muted', {
                fill: 'faint',
                label: tag('healthy', 'centre', 'ink'),
              }),
              rect('caught', [0, high * (1 - test.caught)], [cut, high], 'b', {
                fill: 'soft',
                weight: 'bold',
                label: tag('real alarms', 'left', 'b'),
              }),
              rect('false', [cut, high * (1 - test.mistaken)], [wide, high], 'c', {
                fill: 'soft',
                weight: 'bold',
                label: tag('false alarms', 'above', 'c'),
              }),
              brace('tenth', [cut, -0.2], [0, -0.2], 'a', { label: tag('sick: 1 in 10', 'below', 'a') }),
            ),
            'A rectangle for everybody: a narrow strip of sick people with real alarms, a wide part of healthy people with a thin band of false alarms.',
          ),
        ],
        beats: [
          beat(
            'Let this rectangle stand for everybody. One in ten has the illness: the narrow strip.',
            draw('all.everybody', 'rectangle'),
            show('all.ill', 'ten'),
            draw('all.tenth', 'strip'),
          ),
          beat('The test rings for nine out of ten of the sick.', show('all.caught', 'nine')),
          beat(
            'The healthy are many more, and for one in ten of them it rings by mistake.',
            show('all.well', 'healthy'),
            show('all.false', 'mistake'),
          ),
          beat(
            'Compare the two coloured pieces. They are equally large, so an alarm means fifty-fifty.',
            highlight('all.caught', 'coloured'),
            highlight('all.false', 'coloured'),
          ),
        ],
      }),
    },
    {
      id: 'counts',
      title: 'Count a thousand people',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'tree',
            'full',
            graph(
              'tree',
              [
                node('all', `${crowd} people`, 'ink'),
                node('ill', `${sick} sick`, 'a'),
                node('well', `${healthy} healthy`, 'ink'),
                node('right', `${right} alarms`, 'b'),
                node('missed', `${sick - right} missed`, 'muted'),
                node('wrong', `${wrong} false alarms`, 'c'),
                node('clear', `${healthy - wrong} all clear`, 'muted'),
              ],
              [
                edge('e1', 'all', 'ill'),
                edge('e2', 'all', 'well'),
                edge('e3', 'ill', 'right'),
                edge('e4', 'ill', 'missed'),
                edge('e5', 'well', 'wrong'),
                edge('e6', 'well', 'clear'),
              ],
            ),
            'A tree of counts: of a thousand people a hundred are sick, ninety of them with alarms; ninety of the nine hundred healthy have false alarms.',
          ),
        ],
        beats: [
          beat(
            `Test a thousand people. ${sick} are sick, ${healthy} are not.`,
            show('tree.all', 'thousand'),
            draw('tree.e1', 'sick'),
            show('tree.ill', 'sick'),
            draw('tree.e2', 'not'),
            show('tree.well', 'not'),
          ),
          beat(
            `Of the sick, ${right} get an alarm and ${sick - right} are missed.`,
            draw('tree.e3', 'alarm'),
            show('tree.right', 'alarm'),
            draw('tree.e4', 'missed'),
            show('tree.missed', 'missed'),
          ),
          beat(
            `Of the healthy, ${wrong} get a false alarm. The rest are clear.`,
            draw('tree.e5', 'false'),
            show('tree.wrong', 'false'),
            draw('tree.e6', 'clear'),
            show('tree.clear', 'clear'),
          ),
          beat(
            `That makes ${right + wrong} alarms, and only ${right} of them are real.`,
            highlight('tree.wrong', 'alarms'),
            highlight('tree.right', 'real'),
          ),
        ],
      }),
    },
    {
      id: 'prior',
      title: 'What you knew before',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'update',
            'full',
            axes(axis(0, 1, 'share of sick people'), axis(0, 1.05, 'chance to be sick after an alarm'), [
              curve('same', 'x', 'muted', { dash: true }),
              curve('after', posterior, 'd'),
              tracker('here', posterior, test.sick, 'a', { guides: true }),
            ]),
            'The chance of being sick after an alarm against the share of the sick: a curve high above the diagonal that starts at zero.',
          ),
        ],
        beats: [
          beat(
            'How much an alarm means depends on how common the illness is.',
            show('update.x-axis', 0),
            show('update.y-axis', 0),
            draw('update.same', 'alarm'),
            draw('update.after', 'common'),
          ),
          beat(`At one in ten, an alarm makes it ${percent(0.1)} percent.`, show('update.here', 'ten')),
          beat(
            `If only one in a hundred is sick, the same alarm means just ${percent(0.01)} percent.`,
            move('update.here', 0.01, 'hundred'),
          ),
          beat(
            `If every second person is sick, it means ${percent(0.5)} percent. Same test, different answer.`,
            move('update.here', 0.5, 'second'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An illness strikes 10 percent, the test finds 90 percent of the sick, and 18 percent of all tests ring. How likely is an alarm to be real?',
    formula: 'theorem',
    given: { like: test.caught, prior: test.sick, total: (right + wrong) / crowd },
    find: 'post',
    sense: 'A chance of {result}: one alarm is a reason to test again.',
  },
  misconception: {
    tempting: 'It is tempting to think that a 90 percent test makes you 90 percent sure.',
    truth: 'What you knew before counts too, and rare things stay rather rare.',
  },
  uses: [
    'Spam filters use it: each word of a message shifts the odds.',
    'Courts and doctors need it to weigh evidence.',
  ],
  takeaways: [
    'Start from what you knew',
    'Weigh how well the evidence fits',
    'Rare things need strong evidence',
  ],
  question: {
    ask: 'A second, independent test of the same kind rings too. Are you now more or less sure than fifty percent?',
    answer: `Much more sure: start again from one half, and the alarm lifts it to ${percent(0.5)} percent.`,
  },
};
