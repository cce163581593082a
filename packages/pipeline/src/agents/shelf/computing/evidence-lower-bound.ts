import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { brace, figure, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** A hidden coin picks box 0 or 1 evenly; a red ball comes out of them with these probabilities. */
const prior = 0.5;
const [red0, red1] = [0.2, 0.6];
const [joint0, joint1] = [(1 - prior) * red0, prior * red1];
const evidence = joint0 + joint1;
const logEvidence = compute('log(p)', { p: evidence });
const posterior = joint1 / evidence;
const elboOf = `x*log(${joint1}/x) + (1-x)*log(${joint0}/(1-x))`;
const elbo = (q: number) => compute(elboOf, { x: q });
const guesses = [0.2, 0.5, posterior];
/** Heights over a floor at −2, in units of the drawing. */
const floor = -2;
const tall = (value: number) => (value - floor) * 4;
const bar = (index: number) => index * 4;

export const evidenceLowerBound: ShelfEntry = {
  id: 'evidence-lower-bound',
  names: [
    'evidence lower bound',
    'ELBO',
    'variational lower bound',
    'variational inference',
    'variational Bayes',
  ],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'The evidence lower bound is a number that we can compute and that never exceeds the log evidence.',
    'The gap between them is the divergence of our guess from the true posterior.',
  ],
  puzzle: [
    'You see a result, but its cause stays hidden. Adding up all causes would take for ever.',
    'Can a guess of the cause still tell you how well your model fits?',
  ],
  symbols: [
    { tex: 'E', name: 'E', meaning: 'the log evidence', role: 'good' },
    { tex: 'L', name: 'L', meaning: 'the evidence lower bound', role: 'a' },
    { tex: 'K', name: 'K', meaning: 'the divergence of the guess from the posterior', role: 'c' },
  ],
  formulas: [
    {
      id: 'split',
      tex: 'E = L + K',
      expression: 'E = L + K',
      says: 'The log evidence is the bound plus the divergence, whatever you guess.',
    },
    {
      id: 'bound',
      tex: '\\log p(x) \\ge \\mathbb{E}_{q}\\!\\left[\\log \\frac{p(x, z)}{q(z)}\\right]',
      says: 'The divergence is never negative, so the average on the right lies below the log evidence.',
    },
  ],
  pictures: [
    {
      id: 'boxes',
      title: 'A red ball, a hidden box',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'area',
            'full',
            figure(
              { min: [-3, -1.3], max: [15, 6.6] },
              rect('box0', [0, 0], [5, 6], 'muted', { label: tag('box 0', 'below') }),
              rect('box1', [5, 0], [10, 6], 'muted', { label: tag('box 1', 'below') }),
              rect('red0', [0, 0], [5, 6 * red0], 'bad', {
                fill: 'soft',
                label: tag(spelled(joint0), 'centre', 'ink'),
              }),
              rect('red1', [5, 0], [10, 6 * red1], 'bad', {
                fill: 'soft',
                label: tag(spelled(joint1), 'centre', 'ink'),
              }),
              text('sum', [12.6, 3.6], `$p(x) = ${spelled(evidence)}$`, 'good'),
              text('post', [12.6, 2], `$p(1 \\mid x) = ${spelled(posterior)}$`, 'b'),
            ),
            'A square split into two boxes; red areas of 0.1 and 0.3 add up to 0.4.',
          ),
        ],
        beats: [
          beat(
            'A hidden coin picks one of two boxes. Each has half of the chances.',
            draw('area.box0', 'two'),
            draw('area.box1', 'boxes'),
          ),
          beat(
            'Now a red ball comes out. Box zero gives red rarely, box one often.',
            show('area.red0', 'zero'),
            show('area.red1', 'one', 0.6),
          ),
          beat(
            `The evidence is the whole red area: ${spelled(evidence)}. It tells how well our model expected this.`,
            highlight('area.red0', 'whole'),
            highlight('area.red1', 'whole'),
            show('area.sum', 'evidence'),
          ),
          beat(
            `And of the red, ${100 * posterior} percent lies in box one. That is the posterior.`,
            highlight('area.red1', 'box'),
            show('area.post', 'posterior'),
          ),
          beat(
            'With two boxes this is easy. With millions of hidden causes nobody can add up the area.',
            highlight('area.sum', 'millions', 2),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Guess, and climb',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 1.05, 'guess q for box 1'),
              axis(-2.4, -0.6, '', {
                ticks: [-2, -1.5, -1].map((at) => ({ at, text: String(at).replace('-', '−') })),
              }),
              [
                asymptote('evidence', 'y', logEvidence, 'good', 'log evidence'),
                curve('bound', elboOf, 'a', { from: 0.002, to: 0.995, label: 'ELBO' }),
                tracker('guess', elboOf, guesses[0]!, 'b', { guides: true }),
              ],
            ),
            'The lower bound as a hill over the guess; it touches the line of the log evidence at 0.75.',
          ),
        ],
        beats: [
          beat(
            `Here is the log evidence, about ${spelled(logEvidence, 2).replace('-', '−')}. Pretend that we do not know it.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.evidence', 'log'),
          ),
          beat(
            'For any guess q we can compute the bound. It always stays below the line.',
            draw('plot.bound', 'bound', 2),
            highlight('plot.evidence', 'below'),
          ),
          beat(
            'Start with a poor guess, and climb.',
            show('plot.guess', 'poor'),
            move('plot.guess', guesses[1]!, 'climb', 1.5),
          ),
          beat(
            `At the top it touches the line, and the guess is ${posterior}: the true posterior.`,
            move('plot.guess', posterior, 'top', 1.5),
            highlight('plot.guess', 'posterior'),
          ),
        ],
      }),
    },
    {
      id: 'gap',
      title: 'Two parts, one height',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bars',
            'full',
            figure(
              { min: [-4.2, -1.1], max: [14.2, 5.6] },
              segment('top', [-1, tall(logEvidence)], [11.4, tall(logEvidence)], 'good', {
                dash: true,
                label: tag('log evidence', 'above', 'good'),
              }),
              ...guesses.flatMap((q, index) => [
                rect(`low${index + 1}`, [bar(index), 0], [bar(index) + 2.4, tall(elbo(q))], 'a', {
                  fill: 'soft',
                  label: tag('ELBO', 'centre', 'ink'),
                }),
                ...(index < 2
                  ? [
                      rect(
                        `gap${index + 1}`,
                        [bar(index), tall(elbo(q))],
                        [bar(index) + 2.4, tall(logEvidence)],
                        'c',
                        { fill: 'soft', ...(index === 0 ? { label: tag('KL', 'centre', 'ink') } : {}) },
                      ),
                    ]
                  : []),
                text(`q${index + 1}`, [bar(index) + 1.2, -0.55], `$q = ${spelled(q)}$`, 'b'),
              ]),
              brace('whole', [-0.3, 0], [-0.3, tall(logEvidence)], 'good', {
                label: tag('fixed', 'left', 'good'),
              }),
            ),
            'Three bars of equal height for three guesses; the lower part grows while the gap shrinks to nothing.',
          ),
        ],
        beats: [
          beat(
            'Draw the log evidence as a height. It is fixed by the model and the data.',
            draw('bars.top', 'height'),
            draw('bars.whole', 'fixed'),
          ),
          beat(
            'A guess splits it in two: the bound below, and a gap, the divergence, above.',
            show('bars.q1', 'guess'),
            show('bars.low1', 'below'),
            show('bars.gap1', 'gap'),
          ),
          beat(
            'A better guess pushes the bound up, so the gap must shrink.',
            show('bars.q2', 'better'),
            show('bars.low2', 'bound'),
            show('bars.gap2', 'gap'),
          ),
          beat(
            'With the true posterior no gap is left.',
            show('bars.q3', 'true'),
            show('bars.low3', 'posterior'),
            clear('bars.whole', 'left'),
            highlight('bars.top', 'left'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `The log evidence is ${spelled(logEvidence).replace('-', '−')}, and a guess reaches the bound ${spelled(elbo(0.5)).replace('-', '−')}. How large is the divergence?`,
    formula: 'split',
    given: { E: Number(spelled(logEvidence)), L: Number(spelled(elbo(0.5))) },
    find: 'K',
    sense: 'A divergence of {result} says that this guess is near, but not exact.',
  },
  misconception: {
    tempting: 'It is tempting to take the bound for the evidence itself.',
    truth: 'It lies below by the divergence, and equals it only for the true posterior.',
  },
  uses: ['Variational autoencoders are trained by climbing this bound.'],
  takeaways: [
    'Log evidence = ELBO + KL',
    'The gap is never negative',
    'Raising the bound improves the guess',
  ],
  question: {
    ask: 'Your guess is exactly the posterior. How large is the gap?',
    answer: 'Zero: the bound then equals the log evidence.',
  },
};
