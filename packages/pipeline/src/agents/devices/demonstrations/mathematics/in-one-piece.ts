import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { circle, figure, path, point, rect, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const inOnePiece: Demonstration = {
  id: 'in-one-piece',
  name: 'shapes in one piece and in two',
  title: 'One piece or two?',
  about:
    /\bconnected(?:ness| (?:space|set))\b(?!.*graph)|path.?connected\w*|topologist'?s sine|clopen|disconnected/i,
  named: /disjoint (?:non-?empty )?open/i,
  puzzle: [
    'A disk is in one piece, and two separate disks are not.',
    'But how do you say that without pointing at a picture?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6, -2.1], max: [6, 2.2] },
        circle('whole', [-4, 0.3], 1.5, 'a', { fill: 'soft', weight: 'bold' }),
        path(
          'walk',
          [
            [-5, 0],
            [-4.4, 1],
            [-3.6, -0.3],
            [-3, 0.8],
          ],
          'b',
          { weight: 'bold' },
        ),
        point('from', [-5, 0], 'b'),
        point('to', [-3, 0.8], 'b'),
        circle('left', [0.9, 0.3], 1.2, 'c', { fill: 'soft', weight: 'bold' }),
        circle('right', [4.4, 0.3], 1.2, 'd', { fill: 'soft', weight: 'bold' }),
        rect('around', [-0.7, -1.2], [2.5, 1.8], 'c', { dash: true, rounded: true }),
        rect('other', [2.8, -1.2], [6, 1.8], 'd', { dash: true, rounded: true }),
        text('one', [-4, -1.75], 'connected', 'a'),
        text('two', [2.65, -1.75], 'not connected', 'bad'),
      ),
      'A disk with a path through it, and two disks, each in an open frame of its own.',
      beat(
        'In the disk you can walk from any point to any other without leaving it.',
        draw('pic.whole', 'disk'),
        show('pic.from', 'point'),
        show('pic.to', 'other'),
        draw('pic.walk', 'walk', 1.5),
      ),
      beat(
        'Now take two disks with a gap. Every walk ends at the gap.',
        draw('pic.left', 'two'),
        draw('pic.right', 'disks'),
      ),
      beat(
        'Lay an open frame around each. They do not meet, and together they hold everything.',
        draw('pic.around', 'frame'),
        draw('pic.other', 'each'),
      ),
      beat(
        'That is the test: a set is not connected if two such frames split it into two parts that are not empty.',
        show('pic.two', 'not'),
        highlight('pic.around', 'split'),
        highlight('pic.other', 'split'),
      ),
      beat('The disk passes: no two open frames without a meeting can split it.', show('pic.one', 'passes')),
    ),
  further: {
    title: 'Connected, but no way through',
    draw: () =>
      scene(
        axes(axis(-0.12, 1.05, 'x'), axis(-1.25, 1.25), [
          curve('wave', 'sin(1/x)', 'a', { from: 0.02, to: 1 }),
          { plot: 'parametric', id: 'wall', x: '0', y: 't', from: -1, to: 1, role: 'bad' },
          tracker('here', 'sin(1/x)', 1, 'b'),
        ]),
        'The curve of the sine of 1/x, which swings faster and faster towards zero, and the upright segment that it approaches.',
        beat(
          'Here is the sine of 1/x. Towards zero it swings faster and faster.',
          draw('pic.wave', 'sine', 2),
        ),
        beat('Add the upright piece that it approaches.', draw('pic.wall', 'upright')),
        beat(
          'The two cannot be split: every open frame around the upright piece catches some of the wave.',
          highlight('pic.wall', 'frame'),
        ),
        beat(
          'Yet no walk along the wave ever arrives there. So it is connected, but there is no path.',
          show('pic.here', 'walk'),
          move('pic.here', 0.045, 'walk', 2.4),
        ),
      ),
  },
  question: choice(
    'The line without the point 0: into how many pieces does it fall?',
    '2',
    ['1', '0', '3'],
    'The negative and the positive numbers are two open pieces that do not meet.',
  ),
  stays: 'Connected: no two open parts split it',
};
