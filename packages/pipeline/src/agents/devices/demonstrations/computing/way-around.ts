import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { asymptote, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, path, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const slope = 0.5;
const left = (blocks: number) => String(Number((100 * slope ** blocks).toPrecision(2)));

export const wayAround: Demonstration = {
  id: 'way-around',
  name: 'a path around the layers of a network',
  title: 'A way around',
  about:
    /residual (?:connections?|(?:neural )?networks?|blocks?|learning)|\bresnets?\b|skip connections?|vanishing gradients?(?: problem)?|highway networks?/i,
  named: /residual (?:connection|network)|skip connection/i,
  puzzle: [
    'More layers should make a network better. Yet very deep plain ones learned worse than shallow ones.',
    'What small change made hundreds of layers possible?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.4, -2.2], max: [16, 3.6] },
        text('x', [0.5, 0], 'x', 'a', { size: 'large' }),
        arrow('in', [1.1, 0], [3.4, 0], 'a', { weight: 'bold' }),
        rect('one', [3.5, -0.9], [6.1, 0.9], 'c', {
          fill: 'soft',
          rounded: true,
          label: tag('layer', 'centre', 'ink'),
        }),
        arrow('middle', [6.2, 0], [7.3, 0], 'c', { weight: 'bold' }),
        rect('two', [7.4, -0.9], [10, 0.9], 'c', {
          fill: 'soft',
          rounded: true,
          label: tag('layer', 'centre', 'ink'),
        }),
        arrow('out', [10.1, 0], [11.9, 0], 'c', { weight: 'bold', label: tag('F(x)', 'below', 'c') }),
        circle('plus', [12.5, 0], 0.5, 'good', { weight: 'bold', label: tag('+', 'centre', 'good') }),
        path(
          'around',
          [
            [2.1, 0.1],
            [2.1, 2.5],
            [12.5, 2.5],
          ] as XY[],
          'a',
          { smooth: false, weight: 'bold', label: tag('the same x', 'above', 'a') },
        ),
        arrow('down', [12.5, 2.5], [12.5, 0.6], 'a', { weight: 'bold' }),
        arrow('end', [13.1, 0], [14.4, 0], 'good', { weight: 'bold' }),
        text('sum', [14.6, 0], 'x + F(x)', 'good', { side: 'right' }),
      ),
      'An input goes through two layers, and also around them; both are added.',
      beat(
        'An input x goes through two layers, and they make F of x.',
        show('pic.x', 'input'),
        draw('pic.in', 'through'),
        show('pic.one', 'layers'),
        draw('pic.middle', 'layers'),
        show('pic.two', 'layers'),
        draw('pic.out', 'make'),
      ),
      beat(
        'Now lay a path around them, on which x stays as it is.',
        draw('pic.around', 'around', 1.2),
        draw('pic.down', 'stays'),
      ),
      beat(
        'At the end both are added: x plus F of x.',
        show('pic.plus', 'added'),
        draw('pic.end', 'plus'),
        show('pic.sum', 'plus'),
      ),
      beat(
        'So the layers need to learn only what should change. If nothing should, they just learn zero.',
        highlight('pic.one', 'change'),
        highlight('pic.two', 'change'),
      ),
    ),
  further: {
    title: 'What comes back through many blocks',
    draw: () =>
      scene(
        axes(axis(0, 10, 'blocks'), axis(0, 1.25, 'share of the gradient'), [
          curve('plain', `${slope}^x`, 'bad', { from: 0, to: 10, label: 'plain blocks' }),
          asymptote('skip', 'y', 1, 'good', 'through the skips alone'),
          tracker('here', `${slope}^x`, 1, 'b', { guides: true }),
        ]),
        'Through plain blocks the gradient halves again and again; through the skips alone all of it arrives.',
        beat(
          'Learning sends a gradient back. Say each plain block halves it.',
          show('pic.x-axis', 'gradient'),
          show('pic.y-axis', 'gradient'),
          show('pic.here', 'halves'),
        ),
        beat(
          `After 10 blocks only ${left(10)} per cent are left. The first layers hardly learn.`,
          draw('pic.plain', 'blocks', 1.2),
          move('pic.here', 10, 'left', 1.5),
        ),
        beat(
          'The slope of x plus F of x is 1 plus the slope of F. That 1 is the path around.',
          draw('pic.skip', 'path'),
        ),
        beat(
          'Through the skips alone the whole gradient reaches every block, however deep.',
          highlight('pic.skip', 'whole'),
        ),
      ),
  },
  question: choice(
    'The layers of a residual block give zero. What leaves the block?',
    'x itself',
    ['zero', 'F(x)'],
    'The sum of x and zero is x.',
  ),
  stays: 'Learn the change, let x pass',
};
