import { draw, show } from '../../writing/actions.ts';
import { arrow, figure, path, point, sampled, segment, tag, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

export const wave: PictureFamily = {
  id: 'wave',
  name: 'a travelling wave',
  title: 'Picture a wave',
  words: {
    wave: 4,
    wavelength: 4,
    frequency: 3,
    frequencie: 3,
    oscillation: 3,
    oscillating: 3,
    vibration: 3,
    sound: 3,
    cosine: 3,
    sine: 3,
    harmonic: 2,
    fourier: 3,
    amplitude: 3,
    resonance: 3,
    period: 1,
    hertz: 3,
    pitch: 2,
    doppler: 3,
    tide: 2,
    earthquake: 3,
    seismic: 3,
    radio: 2,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3.4], max: [6, 3.4] },
      segment('rest', [-6, 0], [6, 0], 'faint', { dash: true }),
      path(
        'wave',
        sampled((x) => 1.6 * Math.sin((Math.PI / 2) * x), [-12, 12], 240),
        'a',
        {
          weight: 'bold',
          motion: { kind: 'drift', velocity: [1, 0], wrap: { min: [-12, -3], max: [12, 3] } },
        },
      ),
      point('bob', [0, 0], 'b', {
        size: 'large',
        motion: { kind: 'oscillate', offset: [0, -1.6], period_s: 4 },
      }),
      arrow('way', [1.5, 2.6], [4.5, 2.6], 'a', { label: tag('the wave travels', 'above', 'a') }),
      arrow('swing', [0, -1.6], [0, 1.6], 'b', { heads: 'both' }),
      text('swing-name', [0, -2.6], 'a point swings', 'b'),
    ),
    alt: 'A wave travels to the right while one point of it swings up and down.',
    beats: [
      beat(
        'Picture a wave: its crests travel along.',
        draw('picture.wave', 0),
        show('picture.rest', 0),
        draw('picture.way', 'crests'),
      ),
      beat(
        'Yet each point only swings up and down, again and again in the same time.',
        show('picture.bob', 0),
        draw('picture.swing', 'swings'),
        show('picture.swing-name', 'swings'),
      ),
    ],
    lights: [
      ['wave', /wave|cosine|sine|sound|radiation/i],
      ['swing', /frequenc|oscillat|vibrat|amplitude/i],
    ],
  }),
};
