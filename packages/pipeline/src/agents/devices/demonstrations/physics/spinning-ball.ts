import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { arc, arrow, circle, figure, path, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];
const radius = 1.3;
/** Height of a streamline around a ball, found by halving: far away it runs at the height `far`. */
const around = (x: number, far: number): number => {
  let [low, high] = [0, 6];
  for (let i = 0; i < 40; i++) {
    const y = (low + high) / 2;
    if (y * (1 - radius ** 2 / (x ** 2 + y ** 2)) < Math.abs(far)) low = y;
    else high = y;
  }
  return Math.sign(far) * low;
};
/** Air that comes from the right and is thrown downwards behind the ball. */
const stream = (far: number): XY[] =>
  range(0, 75).map((i): XY => {
    const x = 7.5 - i / 5;
    return [x, around(x, far) - 0.045 * Math.max(0, -x - 0.4) ** 2];
  });
const heights = [2, 1.2, 0.45, -0.45, -1.2, -2];

/** A golf ball in flight, in steps of a hundredth of a second: places in metres until it lands. */
const flight = (lift: number): XY[] => {
  const push = (0.5 * 1.2 * Math.PI * 0.02135 ** 2) / 0.0459;
  let [x, y, vx, vy] = [0, 0, 65 * Math.cos(12 * degree), 65 * Math.sin(12 * degree)];
  const way: XY[] = [[0, 0]];
  for (let i = 1; y >= 0; i++) {
    const k = push * Math.hypot(vx, vy) * 0.01;
    [vx, vy] = [vx - k * (0.25 * vx + lift * vy), vy - k * (0.25 * vy - lift * vx) - 9.81 * 0.01];
    [x, y] = [x + vx * 0.01, y + vy * 0.01];
    if (i % 5 === 0) way.push([x, Math.max(0, y)]);
  }
  return way;
};
const [plain, spun] = [flight(0), flight(0.18)];
const carry = (way: XY[]) => 10 * Math.round(way.at(-1)![0] / 10);

export const spinningBall: Demonstration = {
  id: 'spinning-ball',
  name: 'a spinning ball in a stream of air',
  title: 'Spin throws the air aside',
  about: /magnus (?:effect|force)|curve ?ball|kutta.?jou[ck]owski|flettner|(?:back|top) ?spin/i,
  named: /magnus effect/i,
  puzzle: [
    'A free kick flies round the wall, although nobody touches the ball any more.',
    'What pushes it aside?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.6, -4.2], max: [7.6, 3.4] },
        ...heights.map((far, i) => path(`air${i + 1}`, stream(far), 'a')),
        circle('ball', [0, 0], radius, 'b', { fill: 'soft', weight: 'bold' }),
        arc('turns', [0, 0], 0.75, [30, 300], 'd', { weight: 'bold' }),
        arrow('tip', [0.2, -0.72], [0.55, -0.55], 'd', { weight: 'bold' }),
        arrow('goes', [1.6, 0], [4, 0], 'b', { weight: 'bold', label: tag('flies', 'above', 'b') }),
        arrow('thrown', [-5, -1.2], [-6.6, -3.4], 'c', { weight: 'bold' }),
        text('air', [-4.9, -3.6], 'air goes down', 'c'),
        arrow('lift', [0, 1.4], [0, 3.2], 'good', {
          weight: 'bold',
          label: tag('ball goes up', 'right', 'good'),
        }),
      ),
      'A ball that flies to the right with backspin: the air leaves downwards behind it, and the ball is pushed up.',
      beat(
        'A ball flies to the right, so for the ball the air comes from the right.',
        show('pic.ball', 'ball'),
        draw('pic.goes', 'flies'),
        ...range(1, heights.length).map((i) => draw(`pic.air${i}`, 'air', 1.5)),
      ),
      beat(
        'It has backspin: its top runs backwards, along with the air. Its bottom runs against it.',
        draw('pic.turns', 'backspin'),
        show('pic.tip', 'backspin'),
      ),
      beat(
        'On top the air clings to the ball for longer. Below it breaks away early. So it leaves downwards.',
        draw('pic.thrown', 'leaves'),
        show('pic.air', 'downwards'),
      ),
      beat(
        'The ball throws air down, so the air pushes the ball up. That is action and reaction.',
        draw('pic.lift', 'up'),
        highlight('pic.thrown', 'action'),
      ),
    ),
  further: {
    title: 'Why golf balls have backspin',
    draw: () =>
      scene(
        axes(axis(0, 235, 'metres'), axis(0, 30, 'height in metres'), [
          dots('plain', plain, 'a', { joined: true, label: 'no spin' }),
          dots('spun', spun, 'good', { joined: true, label: 'backspin' }),
        ]),
        'Two computed flights of a golf ball at the same speed and angle: with backspin it stays up longer and gets further.',
        beat(
          'Hit a golf ball at 65 metres per second and 12 degrees.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(`Without spin, it lands after some ${carry(plain)} metres.`, draw('pic.plain', 'lands', 1.5)),
        beat(
          `With a good backspin the push upwards carries it for some ${carry(spun)}, at the same start.`,
          draw('pic.spun', 'upwards', 2),
        ),
        beat(
          'Topspin works the other way. It brings a tennis ball down inside the court.',
          highlight('pic.spun', 'Topspin'),
        ),
      ),
  },
  question: choice(
    'A football is kicked north. Seen from above, it spins anticlockwise. Which way does it curve?',
    'to the left',
    ['to the right', 'upwards'],
    'Its left side runs back along with the air, so the air leaves to the right and the ball is pushed left.',
  ),
  stays: 'Air thrown one way pushes the ball the other',
};
