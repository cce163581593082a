import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, point, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const whirling: Demonstration = {
  id: 'whirling',
  name: 'a ball on a string',
  title: 'Pulled in, all the way round',
  about: /centripetal|centrifugal|circular motion|coriolis|cyclotron|orbital (?:speed|velocity)|synchrotron/i,
  named: /circular path|along a circle/i,
  puzzle: [
    'You whirl a ball on a string, always at the same speed.',
    'In which direction does the string pull it?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-4.4, -3.2], max: [4.4, 3.2] },
        circle('round', [0, 0], 2.4, 'muted', { dash: true }),
        point('hand', [0, 0], 'ink', { size: 'normal', label: tag('centre', 'below') }),
        point('ball', [2.4, 0], 'a', {
          size: 'large',
          motion: { kind: 'orbit', centre: [0, 0], period_s: 6 },
        }),
        arrow('pull', [1.7, 1.7], [0.7, 0.7], 'bad', {
          weight: 'bold',
          label: tag('force', 'above-left', 'bad'),
        }),
        arrow('speed', [1.7, 1.7], [0.3, 3.1], 'good', {
          weight: 'bold',
          label: tag('speed', 'left', 'good'),
        }),
      ),
      'A ball on a circle; its speed points along the circle, the force towards the centre.',
      beat(
        'The ball goes round. At each moment its speed points along the circle.',
        draw('pic.round', 0),
        show('pic.ball', 0),
        show('pic.hand', 0.2),
        draw('pic.speed', 'speed'),
      ),
      beat('Left alone, it would fly straight on.', highlight('pic.speed', 'straight', 1.5)),
      beat(
        'To bend its path, something must pull it sideways, and sideways here means towards the centre.',
        draw('pic.pull', 'pull'),
      ),
      beat(
        'The force never points forward. So it turns the ball without making it faster.',
        highlight('pic.pull', 'force', 1.5),
      ),
    ),
  question: choice(
    'The string breaks. Which way does the ball fly?',
    'straight along its speed',
    ['straight outwards', 'in a spiral', 'to the centre'],
    'Without a force nothing bends its path any more.',
  ),
  stays: 'To go round is to be pulled inwards',
};
