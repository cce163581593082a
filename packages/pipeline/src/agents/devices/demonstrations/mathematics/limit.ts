import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const nearZero = [1, 0.5, 0.1, 0.01];

export const limit: Demonstration = {
  id: 'limit',
  name: 'sin x over x near zero',
  title: 'Zero over zero',
  about:
    /l'?h[oô]pital|squeeze theorem|sandwich theorem|indeterminate form|limit of a function|epsilon.?delta|^(?:the )?(?:one-sided |infinite )?limits?(?: laws| of (?:a )?sequences?| \(mathematics\))?$/i,
  named: /indeterminate forms?/i,
  puzzle: ['At x = 0, both sin x and x are zero.', 'So what is sin x divided by x there?'],
  draw: () =>
    scene(
      axes(
        axis(-3.2, 3.2, 'x', {
          ticks: [
            { at: -2, text: '−2' },
            { at: 2, text: '2' },
          ],
        }),
        axis(-0.4, 1.4, 'y', { ticks: [{ at: 1, text: '1' }] }),
        [
          curve('above', '1', 'muted', { dash: true, from: -3, to: 3 }),
          curve('below', 'cos(x)', 'b', { from: -1.8, to: 1.8, label: 'cos x' }),
          curve('left', 'sin(x)/x', 'a', { from: -3.1, to: -0.02 }),
          curve('right', 'sin(x)/x', 'a', { from: 0.02, to: 3.1, label: '(sin x)/x' }),
          tracker('here', 'sin(x)/x', 2.5, 'good'),
        ],
      ),
      'The curve of sin x over x lies between cos x and 1 near zero, and all three meet at height 1.',
      beat(
        'Here is sin x divided by x. Only at zero itself it has no value.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.left', 0.1),
        draw('pic.right', 0.3),
      ),
      beat(
        `Walk towards zero: at x = 1 the height is ${short(Math.sin(1))}, at 0.5 it is ${short(Math.sin(0.5) / 0.5)}.`,
        show('pic.here', 0),
        move('pic.here', 1, 'height', 1),
        move('pic.here', 0.5, 0.7, 1),
      ),
      beat(
        'Above lies the line at 1, below lies the cosine.',
        draw('pic.above', 'line'),
        draw('pic.below', 'cosine'),
      ),
      beat(
        'Both close in on 1, so what is caught between them has no choice: it goes to 1.',
        move('pic.here', 0.05, 'close', 1.5),
      ),
    ),
  further: {
    title: 'Compare the slopes',
    draw: () =>
      scene(
        table(
          ['x', 'sin x', 'sin x / x', 'cos x / 1'],
          nearZero.map((x) => [
            String(x),
            short(Math.sin(x)),
            short(Math.sin(x) / x, 5),
            short(Math.cos(x), 5),
          ]),
        ),
        'Values of sin x over x and of the quotient of the slopes, cos x over 1, for x towards zero.',
        beat(
          'Put numbers to it: x gets smaller from row to row.',
          show('pic.head', 0),
          show('pic.row1', 0.3),
          show('pic.row2', 0.6),
        ),
        beat(
          'The quotient of the functions goes to 1. The quotient of their slopes goes to the same number.',
          show('pic.row3', 'functions'),
          show('pic.row4', 'slopes'),
        ),
        beat(
          'Near zero, a function that starts at zero is as large as its slope makes it.',
          highlight('pic.row4', 'slope'),
        ),
      ),
  },
  question: choice(
    'Where does sin(2x) / x go for x towards 0?',
    '2',
    ['0', '1', '½'],
    'The slope of sin 2x at zero is 2, and the slope of x is 1.',
  ),
  stays: 'Caught between two, it has the same limit',
};
