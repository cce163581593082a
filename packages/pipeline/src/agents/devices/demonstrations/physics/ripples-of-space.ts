import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { arrow, circle, figure, point, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene, short } from '../demonstration.ts';

const strain = 1e-21;
const arm = 4000;
const proton = 1.7e-15;
const squeezed = proton / (strain * arm);
/** Time scale of two black holes of together some 65 suns, in seconds, and the time that is shown. */
const [scale, shown] = [7.4e-4, 0.2];
const chirp = `(${shown}/(${shown} - x))^0.25 * cos(2*((${shown} - x)/${scale})^0.625)`;

export const ripplesOfSpace: Demonstration = {
  id: 'ripples-of-space',
  name: 'a ring of dots in a gravitational wave',
  title: 'Stretched and squeezed in turn',
  about: /gravitational (?:wave|radiation)|\bligo\b|black hole merger|binary pulsar|ripples? in space/i,
  named: /gravitational waves?/i,
  puzzle: ['Two black holes crash, far away, in the dark.', 'What of it could ever reach us?'],
  draw: () =>
    scene(
      figure(
        { min: [-6.6, -3.2], max: [6.6, 3.2] },
        circle('calm', [0, 0], 2, 'faint', { dash: true }),
        ...range(0, 11).map((k) => {
          const [x, y] = [2 * Math.cos(30 * k * degree), 2 * Math.sin(30 * k * degree)];
          return point(`dot${k}`, [x, y], 'b', {
            size: 'large',
            motion: { kind: 'oscillate', offset: [0.3 * x, -0.3 * y], period_s: 3 },
          });
        }),
        arrow('wide', [2.9, 0], [5, 0], 'good', { weight: 'bold', label: tag('stretched', 'above', 'good') }),
        arrow('wide2', [-2.9, 0], [-5, 0], 'good', { weight: 'bold' }),
        arrow('thin', [0, 3.1], [0, 2.5], 'bad', { weight: 'bold', label: tag('squeezed', 'right', 'bad') }),
        arrow('thin2', [0, -3.1], [0, -2.5], 'bad', { weight: 'bold' }),
      ),
      'A ring of twelve floating dots that grows wide and flat, then tall and narrow, in turn.',
      beat(
        'Twelve dots float freely in a ring. Nothing holds or pushes them.',
        show('pic.calm', 'ring'),
        ...range(0, 11).map((k) => show(`pic.dot${k}`, 'dots')),
      ),
      beat(
        'Now a gravitational wave comes through the screen, straight towards you.',
        highlight('pic.calm', 'through'),
      ),
      beat(
        'Space itself is stretched from side to side, and squeezed from top to bottom.',
        draw('pic.wide', 'stretched'),
        draw('pic.wide2', 'stretched'),
        draw('pic.thin', 'squeezed'),
        draw('pic.thin2', 'squeezed'),
      ),
      beat(
        'Half a wave later it is the other way round. Real waves do this far too weakly to see.',
        highlight('pic.wide', 'other'),
        highlight('pic.thin', 'other'),
      ),
    ),
  further: {
    title: 'The chirp of two black holes',
    draw: () =>
      scene(
        axes(axis(0, 0.21, 'seconds'), axis(-3.4, 2.8, 'stretch of space', { ticks: 'none' }), [
          curve('chirp', chirp, 'b', { from: 0, to: 0.1995 }),
        ]),
        'The wave of two black holes that spiral together: its swings grow faster and stronger until they merge.',
        beat(
          'Two black holes circle each other. Each turn sends out two waves.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          'The waves carry energy away. So the two fall closer, and circle faster and faster.',
          draw('pic.chirp', 'closer', 3),
        ),
        beat('The wave rises in pitch and strength until they merge.', highlight('pic.chirp', 'merge')),
        beat(
          `In 2015 such a wave changed an arm of 4 kilometres by a length some ${short(squeezed, 1)} times smaller than a proton.`,
          highlight('pic.chirp', 'changed'),
        ),
      ),
  },
  question: choice(
    'The wave stretches the ring from side to side. What do the dots show from top to bottom?',
    'a squeeze',
    ['a stretch as well', 'no change at all'],
    'The two directions always take turns, so the area stays the same.',
  ),
  stays: 'Space is stretched and squeezed in turn',
};
