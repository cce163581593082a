import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const [low, high] = [10, 12];
const tone = (f: number) => `sin(2*pi*${f}*x)`;
const swell = `2*cos(pi*${high - low}*x)`;

export const beatingTones: Demonstration = {
  id: 'beating-tones',
  name: 'two tones that are slightly out of tune',
  title: 'Two tones, one throb',
  about:
    /^(?:sound |acoustic )?beats?(?: frequency| phenomenon)?(?: \((?:acoustics|physics|sound|waves?)\))?$|beats? (?:in|of) sound|beat frequency|frequency beating/i,
  named: /slightly different frequencies/i,
  puzzle: [
    'Two guitar strings are nearly in tune, and together they throb: loud, soft, loud.',
    'Where does the throb come from?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 1.04, 'seconds', { ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: `${at}` })) }),
        axis(-9.4, 1.6, '', { ticks: 'none' }),
        [
          curve('first', tone(low), 'a', { from: 0, to: 1 }),
          curve('second', `-3 + ${tone(high)}`, 'b', { from: 0, to: 1 }),
          curve('sum', `-7 + ${tone(low)} + ${tone(high)}`, 'c', { from: 0, to: 1 }),
          curve('over', `-7 + abs(${swell})`, 'good', { from: 0, to: 1, dash: true }),
          curve('under', `-7 - abs(${swell})`, 'good', { from: 0, to: 1, dash: true }),
        ],
      ),
      `Waves of ${low} and ${high} hertz and their sum, which swells and fades twice in a second.`,
      beat(
        `Slow the tones down so that we can see them. The first swings ${low} times a second.`,
        show('pic.x-axis', 'second'),
        draw('pic.first', 'swings', 1.4),
      ),
      beat(`The second swings ${high} times in the same second.`, draw('pic.second', 'swings', 1.4)),
      beat(
        'At the start they swing together. Soon the faster one is ahead, and they work against each other.',
        highlight('pic.first', 'together'),
        highlight('pic.second', 'together'),
      ),
      beat(
        'Add them. Where they agree the sum is large, where they disagree it dies.',
        draw('pic.sum', 'sum', 2),
      ),
      beat(
        `Your ear follows this outline. It swells ${high - low} times a second: the beats.`,
        draw('pic.over', 'outline', 1.2),
        draw('pic.under', 'outline', 1.2),
      ),
    ),
  further: {
    title: 'Tuning by ear',
    draw: () =>
      scene(
        axes(
          axis(430, 450, 'frequency of the string in Hz', {
            ticks: [430, 435, 440, 445, 450].map((at) => ({ at, text: `${at}` })),
          }),
          axis(0, 11, 'beats per second'),
          [
            curve('slow', 'abs(x - 440)', 'c', { from: 430, to: 450 }),
            tracker('here', 'abs(x - 440)', 432, 'b', { guides: true }),
          ],
        ),
        'Beats per second against the frequency of the string: a V that touches zero at 440 hertz.',
        beat(
          'A tuning fork sounds 440 hertz. Your string is at 432.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', '432'),
        ),
        beat('The two are 8 hertz apart, so you hear 8 beats a second.', highlight('pic.here', '8')),
        beat(
          'Tighten the string, and the throb gets slower: 4 beats, then 2.',
          draw('pic.slow', 'Tighten', 1.4),
          move('pic.here', 436, '4', 1),
          move('pic.here', 438, '2', 1),
        ),
        beat('When the throb stops, both are exactly in tune.', move('pic.here', 440, 'stops', 1)),
        beat(
          'Go too far, and it comes back. The beats do not tell which tone is higher.',
          move('pic.here', 443, 'back', 1),
        ),
      ),
  },
  worked: true,
  question: choice(
    'Tones of 256 and 259 hertz sound together. How many beats do you hear each second?',
    '3',
    ['515', '257.5', '1.5'],
    'The rate of the beats is the difference, 259 less 256.',
  ),
  stays: 'Beat rate: the difference of the tones',
};
