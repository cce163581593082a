import { draw, highlight, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';
import { cycle } from './kalman-cycle.ts';

type XY = [number, number];
const [guess, guessVariance] = [20, 4];
const [measured, noise] = [26, 2];
const weight = (p: number, r: number) => p / (p + r);
const gain = weight(guessVariance, noise);
const fused = guess + gain * (measured - guess);
const fusedVariance = (1 - gain) * guessVariance;
const bell = (mean: number, variance: number) =>
  `exp(-(x - ${mean})^2/(2*${variance.toFixed(4)}))/sqrt(2*pi*${variance.toFixed(4)})`;
const shown = (value: number) => String(Number(value.toPrecision(3)));

/** A car that moves by one a second; its positions as measured, off by these amounts. */
const errors = [1.6, -1.9, -0.8, 2.1, 1.2, -2.3, -1.4, 0.5, 1.7, -2, 0.6, 1.9, 1.5, -0.9, 1.3, -0.8];
const readings = errors.map((error, second): XY => [second, second + error]);
const track = readings.slice(1).reduce<{ at: XY; p: number }[]>(
  (done, [second, z]) => {
    const { at, p } = done.at(-1)!;
    const [predicted, spread] = [at[1] + 1, p + 0.05];
    const k = weight(spread, 3);
    done.push({ at: [second, predicted + k * (z - predicted)], p: (1 - k) * spread });
    return done;
  },
  [{ at: readings[0]!, p: 3 }],
);
const size = (list: number[]) => Math.sqrt(list.reduce((sum, value) => sum + value ** 2, 0) / list.length);
const late = 6;
const rough = size(errors.slice(late));
const smooth = size(track.slice(late).map(({ at: [second, value] }) => value - second));

export const kalmanFilter: ShelfEntry = {
  id: 'kalman-filter',
  names: ['Kalman filter', 'Kalman filtering', 'Kalman gain', 'linear quadratic estimation', 'sensor fusion'],
  subject: 'computing',
  field: 'Estimation',
  says: [
    'A Kalman filter follows something that moves, from measurements that are noisy.',
    'It predicts, measures, and takes a weighted mean of both, again and again.',
  ],
  puzzle: [
    'Your phone thinks that you are here, and the satellites say you are there. Both are a little wrong.',
    'Whom should it trust, and how much?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the new estimate', role: 'd' },
    { tex: 'm', name: 'm', meaning: 'the prediction', role: 'a' },
    { tex: 'z', name: 'z', meaning: 'the measurement', role: 'b' },
    { tex: 'K', name: 'K', meaning: 'the gain, from 0 to 1', role: 'c' },
    { tex: 'P', name: 'P', meaning: 'the variance of the prediction', role: 'e' },
    { tex: 'R', name: 'R', meaning: 'the variance of the measurement', role: 'f' },
  ],
  formulas: [
    {
      id: 'update',
      tex: 'x = m + K (z - m)',
      expression: 'x = m + K*(z - m)',
      says: 'Start from the prediction, and go a part of the way to the measurement.',
    },
    {
      id: 'gain',
      tex: 'K = \\frac{P}{P + R}',
      expression: 'K = P/(P + R)',
      says: 'That part, the gain, is large where the prediction is less certain than the measurement.',
    },
  ],
  pictures: [
    {
      id: 'bells',
      title: 'Two opinions, one estimate',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bells',
            'full',
            axes(axis(12, 34, 'position in metres'), axis(0, 0.42, 'how likely', { ticks: 'none' }), [
              curve('guess', bell(guess, guessVariance), 'a', { label: 'predicted' }),
              curve('measured', bell(measured, noise), 'b', { label: 'measured' }),
              curve('fused', bell(fused, fusedVariance), 'good', { from: 20.4, to: 27.6, label: 'combined' }),
            ]),
            `A wide bell at ${guess}, a narrower one at ${measured}, and the narrowest between them at ${shown(fused)}.`,
          ),
        ],
        beats: [
          beat(
            `From its speed, the car should be at ${guess} metres. That is rather uncertain.`,
            show('bells.x-axis', 'metres'),
            show('bells.y-axis', 'metres'),
            draw('bells.guess', 'uncertain', 1.2),
          ),
          beat(
            `The satellites say ${measured}, and they are a bit more certain: their bell is narrower.`,
            draw('bells.measured', 'narrower', 1.2),
          ),
          beat(
            `Put both together: ${shown(fused)} metres, nearer to the more certain one.`,
            draw('bells.fused', 'together', 1.2),
          ),
          beat(
            'And the new bell is narrower than either. Two uncertain opinions make a better one.',
            highlight('bells.fused', 'narrower'),
          ),
        ],
      }),
    },
    {
      id: 'track',
      title: 'On the way',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'track',
            'full',
            axes(axis(0, 15.5, 'seconds'), axis(-1, 18, 'position'), [
              curve('truth', 'x', 'muted', { from: 0, to: 15.5, dash: true }),
              dots('readings', readings, 'b', { label: 'measured' }),
              dots(
                'filtered',
                track.map(({ at }) => at),
                'good',
                { joined: true, label: 'filtered' },
              ),
            ]),
            'Measured positions scatter around a straight line; the filtered ones come close to it.',
          ),
        ],
        beats: [
          beat(
            'A car moves evenly, along the dashed line. The measurements scatter around it.',
            show('track.x-axis', 0),
            show('track.y-axis', 0),
            draw('track.truth', 'dashed'),
            show('track.readings', 'scatter'),
          ),
          beat(
            'The filter starts at the first measurement, and is wrong. But step by step it settles.',
            draw('track.filtered', 'step', 2.5),
          ),
          beat(
            `From second ${late} on, the measurements are off by ${rough.toFixed(1)}, the filter by ${smooth.toFixed(1)}.`,
            highlight('track.readings', 'measurements'),
            highlight('track.filtered', 'filter'),
          ),
        ],
      }),
    },
    {
      id: 'round',
      title: 'Round and round',
      purpose: 'process',
      depth: 2,
      draw: cycle,
    },
  ],
  example: {
    ask: 'The prediction has a variance of 9, the measurement one of 3. How large is the gain?',
    formula: 'gain',
    given: { P: 9, R: 3 },
    find: 'K',
    sense: 'So the estimate goes three quarters of the way to the measurement.',
  },
  misconception: {
    tempting: 'It is tempting to simply average the last few measurements.',
    truth: 'For a moving car that average lags behind. The filter knows the motion, and predicts first.',
  },
  uses: ['Phones, aircraft, robots and the flight to the moon: all of them found their way with it.'],
  takeaways: [
    'Predict, measure, combine',
    'The more certain one weighs more',
    'Together, less uncertain than either',
  ],
  question: {
    ask: 'The sensor is broken, and its variance is enormous. How large is the gain then?',
    answer: 'Nearly zero: the filter relies on its prediction alone.',
  },
};
