import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { area, asymptote, axes, axis, curve, dots, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const fee = 2;
const [at, band, strip] = [2, 0.5, 0.2];
const f = (x: number) => (x * x) / 2;

export const noJump: Demonstration = {
  id: 'no-jump',
  name: 'a fee that jumps and a curve that does not',
  title: 'A jump, and no jump',
  about:
    /(?<!equation of )\bcontinuity\b(?! (?:equation|correction))|continuous (?:function|map)|discontinuit|uniformly continuous/i,
  named: /continuous functions?/i,
  puzzle: [
    'You park one second longer, and pay a full hour more.',
    'How can so small a change make such a difference?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 4.2, 'hours parked'), axis(0, 9.4, 'fee'), [
        curve('smooth', `${fee}*x`, 'a', { from: 0, to: 4, dash: true, label: 'by the second' }),
        ...range(1, 4).map((hour) =>
          curve(`step${hour}`, String(fee * hour), 'b', { from: hour - 1, to: hour }),
        ),
        dots(
          'ends',
          range(1, 4).map((hour): [number, number] => [hour, fee * hour]),
          'b',
        ),
        tracker('here', `${fee}*x`, 1.9, 'good', { guides: true }),
      ]),
      'A parking fee by the hour is a staircase with jumps; by the second it would be a straight line.',
      beat(
        `A car park takes ${fee} for each hour that has begun.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.step1', 'hour'),
        ...range(2, 4).map((hour) => draw(`pic.step${hour}`, 0.6 + hour / 12)),
        show('pic.ends', 0.95),
      ),
      beat(
        `At exactly two hours you pay ${2 * fee}. One second later it is ${3 * fee}.`,
        highlight('pic.step2', 'exactly'),
        highlight('pic.step3', 'later'),
      ),
      beat(
        'Come as close to two hours as you like from the right: the fee does not come close. It has a jump there.',
        highlight('pic.step3', 'right', 1.5),
      ),
      beat(
        'If they charged by the second, a tiny delay would cost only a tiny amount. That curve has no jump: it is continuous.',
        draw('pic.smooth', 'second'),
        show('pic.here', 'delay'),
        move('pic.here', 2.1, 'tiny', 1),
        highlight('pic.smooth', 'continuous'),
      ),
    ),
  further: {
    title: 'As close as you wish',
    draw: () =>
      scene(
        axes(axis(0, 3.2, 'x'), axis(0, 4.4, 'y'), [
          area('band', String(f(at) + band), [0, 3.1], 'c', { below: String(f(at) - band) }),
          area('strip', '4.2', [at - strip, at + strip], 'b'),
          curve('curve', 'x^2/2', 'a', { from: 0, to: 2.9 }),
          asymptote('middle', 'x', at, 'muted'),
          tracker('here', 'x^2/2', at, 'good', { guides: true }),
        ]),
        `The curve x²/2 near x = ${at}: within ${strip} of it, the height stays within ${band} of ${f(at)}.`,
        beat(
          `Here, at x = ${at}, the curve is ${f(at)} high.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.curve', 'curve'),
          show('pic.here', 'high'),
        ),
        beat(`Somebody demands: stay within ${short(band)} of that height.`, show('pic.band', 'within')),
        beat(
          `Can you? Yes: keep x within ${short(strip)} of ${at}. Between ${short(f(at - strip))} and ${short(f(at + strip))} you are safe.`,
          show('pic.strip', 'keep'),
          move('pic.here', at - strip, 'Between', 0.8),
          move('pic.here', at + strip, 'safe', 0.8),
        ),
        beat(
          'However narrow the band, some strip is narrow enough. At the jump of the parking fee none would do.',
          highlight('pic.band', 'band'),
          highlight('pic.strip', 'strip'),
        ),
      ),
  },
  question: choice(
    'Which of these is continuous in time?',
    'the temperature of a room',
    ['the number of people in it', 'the price of a stamp'],
    'The temperature passes all values in between; numbers of people and prices jump.',
  ),
  stays: 'Small change in, small change out',
};
