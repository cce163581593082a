import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, circle, figure, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
/** Direction of the field of +1 at (−2.6, 0) and −1 at (2.6, 0). */
const fieldAt = ([x, y]: XY): XY => {
  const [left, right] = [Math.hypot(x + 2.6, y) ** 3, Math.hypot(x - 2.6, y) ** 3];
  const [fx, fy] = [(x + 2.6) / left - (x - 2.6) / right, y / left - y / right];
  const size = Math.hypot(fx, fy);
  return [fx / size, fy / size];
};
const places: XY[] = [-5, -3.9, -2.6, -1.3, 0, 1.3, 2.6, 3.9, 5]
  .flatMap((x) => [-2.4, -1.2, 0, 1.2, 2.4].map((y): XY => [x, y]))
  .filter(([x, y]) => Math.hypot(Math.abs(x) - 2.6, y) > 1);

export const charge: PictureFamily = {
  id: 'charge',
  name: 'the field of two charges',
  title: 'Charges and their field',
  words: {
    charge: 4,
    electric: 4,
    electrostatic: 4,
    electrical: 3,
    electromagnetic: 2,
    electrode: 3,
    voltage: 3,
    capacitor: 4,
    field: 1,
    coulomb: 4,
    dipole: 4,
    potential: 1,
    discharge: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3.1], max: [6, 3.1] },
      ...places.map((at, i) => {
        const [dx, dy] = fieldAt(at);
        return arrow(
          `field${i + 1}`,
          [at[0] - dx * 0.36, at[1] - dy * 0.36],
          [at[0] + dx * 0.36, at[1] + dy * 0.36],
          'muted',
        );
      }),
      circle('plus', [-2.6, 0], 0.55, 'bad', { fill: 'soft', weight: 'bold' }),
      text('plus-sign', [-2.6, 0], '+', 'ink', { size: 'large' }),
      circle('minus', [2.6, 0], 0.55, 'a', { fill: 'soft', weight: 'bold' }),
      text('minus-sign', [2.6, 0], '−', 'ink', { size: 'large' }),
    ),
    alt: 'Field arrows run from a positive to a negative charge.',
    beats: [
      beat(
        'Picture a positive and a negative charge.',
        show('picture.plus', 0),
        show('picture.plus-sign', 0),
        show('picture.minus', 'negative'),
        show('picture.minus-sign', 'negative'),
      ),
      beat(
        'Around them, at every place, an arrow shows which way a small positive charge would be pushed.',
        ...places.slice(0, 22).map((_, i) => draw(`picture.field${i + 1}`, 0.05 + i * 0.012)),
      ),
      beat(
        'It leads away from plus and towards minus.',
        ...places.slice(22).map((_, i) => draw(`picture.field${i + 23}`, 0)),
        highlight('picture.plus', 'plus'),
        highlight('picture.minus', 'minus'),
      ),
    ],
    lights: [
      ['plus', /charge|positive|electr/i],
      ['minus', /negative|electrode/i],
    ],
  }),
};
