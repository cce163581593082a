import { draw, highlight, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, curve } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { Picture } from '../entry.ts';

const [mass, gravity] = [80, 9.81];
/** A skydiver who lies flat. */
const fall = (1.2 / 2) * 1 * 0.7;
const limit = Math.sqrt((mass * gravity) / fall);

export const skydiver: Picture = {
  id: 'limit',
  title: 'Why skydivers stop speeding up',
  purpose: 'application',
  depth: 1,
  draw: () => ({
    elements: [
      place(
        'body',
        'narrow-left',
        {
          type: 'forces',
          body: 'ball',
          surface: 'none',
          name: `${mass} kg`,
          forces: [
            {
              id: 'weight',
              name: 'weight',
              magnitude: Math.round(mass * gravity),
              direction: 'down',
              role: 'bad',
            },
            {
              id: 'drag',
              name: 'drag',
              magnitude: Math.round(mass * gravity),
              direction: 'up',
              role: 'b',
            },
          ],
        },
        'A skydiver with two equal forces, the weight down and the drag up.',
      ),
      place(
        'plot',
        'wide-right',
        axes(axis(0, 16, 'seconds'), axis(0, 52, 'speed in m/s'), [
          asymptote('top', 'y', limit, 'muted', 'limit'),
          curve('free', `${gravity}*x`, 'bad', { from: 0, to: 4.8, dash: true }),
          curve('speed', `${limit}*tanh(${gravity / limit}*x)`, 'c', { from: 0, to: 16 }),
        ]),
        'The speed of a skydiver over time: it rises and levels off where drag and weight are equal.',
      ),
    ],
    beats: [
      beat(
        'A skydiver falls. Without air the speed would grow for ever.',
        show('body.body', 0),
        show('body.weight', 'falls'),
        show('plot.x-axis', 'speed'),
        show('plot.y-axis', 'speed'),
        draw('plot.free', 'grow'),
      ),
      beat(
        'But the faster the fall, the stronger the drag.',
        show('body.drag', 'drag'),
        draw('plot.speed', 'faster', 2),
      ),
      beat(
        `When drag equals weight, nothing is left over to speed up. Lying flat, that is at some ${Math.round(limit)} metres per second.`,
        draw('plot.top', 'equals'),
        highlight('body.drag', 'equals'),
      ),
    ],
  }),
};
