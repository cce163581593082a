import { draw, show } from '../../writing/actions.ts';
import { arrow, circle, figure, polygon, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { Picture } from '../entry.ts';

type XY = [number, number];
const rad = Math.PI / 180;
/** Slices of a ball that is lit from the upper left, each as bright as the law says. */
const toLight = 150;
const slices = Array.from({ length: 18 }, (_, i) => {
  const [from, to] = [i * 20, (i + 1) * 20];
  const middle = (from + to) / 2;
  const lit = Math.max(0, Math.cos((middle - toLight) * rad));
  const rim = (degrees: number, r: number): XY => [r * Math.cos(degrees * rad), r * Math.sin(degrees * rad)];
  return {
    id: `slice${i + 1}`,
    lit,
    fill: lit > 0.8 ? 'solid' : lit > 0.4 ? 'soft' : lit > 0.01 ? 'faint' : 'none',
    points: [rim(from, 1.5), rim(from, 2.4), rim(middle, 2.4), rim(to, 2.4), rim(to, 1.5), rim(middle, 1.5)],
  } as const;
});
const normalAt = (degrees: number): [XY, XY] => [
  [2.4 * Math.cos(degrees * rad), 2.4 * Math.sin(degrees * rad)],
  [3.3 * Math.cos(degrees * rad), 3.3 * Math.sin(degrees * rad)],
];

export const litBall: Picture = {
  id: 'ball',
  title: 'Why a ball looks round',
  purpose: 'application',
  depth: 1,
  draw: () => ({
    elements: [
      place(
        'ball',
        'full',
        figure(
          { min: [-7.4, -3.1], max: [5.4, 3.5] },
          circle('rim', [0, 0], 2.4, 'muted'),
          ...slices.map(({ id, points, fill }) => polygon(id, [...points], 'b', { fill, weight: 'thin' })),
          arrow('light', [-6.4, 3.2], [-3.3, 1.6], 'b', {
            weight: 'bold',
            label: tag('light', 'above', 'b'),
          }),
          arrow('facing', ...normalAt(toLight), 'c', { weight: 'bold' }),
          arrow('aside', ...normalAt(toLight - 75), 'c', {
            weight: 'bold',
            label: tag('normal', 'right', 'c'),
          }),
          text('dark', [3.9, -1.6], 'in its own shadow', 'muted'),
        ),
        'A ring of facets around a ball, bright towards the light and dark on the far side.',
      ),
    ],
    beats: [
      beat(
        'A graphics program needs only the normal at each spot of a ball.',
        show('ball.rim', 'ball'),
        show('ball.facing', 'normal'),
        show('ball.aside', 'normal'),
      ),
      beat(
        'Where the normal points at the light, the cosine is near one: bright.',
        draw('ball.light', 'light'),
        ...slices.filter(({ lit }) => lit > 0.8).map(({ id }) => show(`ball.${id}`, 'bright')),
      ),
      beat(
        'Farther round it falls, and the shade goes softly to dark.',
        ...slices.filter(({ lit }) => lit <= 0.8).map(({ id }) => show(`ball.${id}`, 'shade')),
      ),
      beat(
        'Beyond 90 degrees the cosine is negative. The program takes zero: the side away from the light.',
        show('ball.dark', 'zero'),
      ),
    ],
  }),
};
