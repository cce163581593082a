import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, brace, figure, path, point, sampled, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const wavelength = 4;
const period = 3;
const height = 1.5;
const edge = 8;
const end = edge + wavelength;
const wave = (x: number) => height * Math.cos((2 * Math.PI * x) / wavelength);
const speed = 340;
const tones = [110, 220, 440];

export const travellingWave: Demonstration = {
  id: 'travelling-wave',
  name: 'a wave that passes a floating cork',
  title: 'What a wave carries along',
  about:
    /^(?:(?:mechanical|transverse|longitudinal|travell?ing|sine|sinusoidal|periodic|water|surface|ocean) )?waves?(?: (?:motion|propagation|speed|velocity|properties))?(?: \(physics\))?$|^wave ?lengths?$|^(?:wave )?amplitudes?$|^frequency$|^parts of a wave|wavelength and frequency|^hertz$/i,
  named: /crests? and troughs?|(?:mechanical|transverse) wave/i,
  puzzle: ['A wave runs across a lake and lifts a cork.', 'Does the cork run along with it?'],
  draw: () =>
    scene(
      figure(
        { min: [-edge, -3.1], max: [edge, 3.4] },
        segment('rest', [-edge, 0], [edge, 0], 'muted', { dash: true }),
        path('wave', sampled(wave, [-end, end], 120), 'a', {
          weight: 'bold',
          motion: {
            kind: 'drift',
            velocity: [wavelength / period, 0],
            wrap: { min: [-wavelength / 2, -3], max: [wavelength / 2, 3] },
          },
        }),
        point('cork', [-2, 0], 'b', {
          size: 'large',
          motion: { kind: 'oscillate', offset: [0, -height], period_s: period, phase: Math.PI / 2 },
        }),
        arrow('goes', [2.5, 2.6], [6.5, 2.6], 'c', {
          weight: 'bold',
          label: tag('the wave goes on', 'above', 'c'),
        }),
        brace('length', [4, -1.8], [0, -1.8], 'd', { label: tag('wavelength', 'below', 'd') }),
        arrow('amplitude', [-7.4, 0], [-7.4, height], 'good', {
          heads: 'both',
          weight: 'bold',
          label: tag('amplitude', 'above', 'good'),
        }),
      ),
      'A wave that travels to the right while a cork on it only goes up and down; wavelength and amplitude are marked.',
      beat(
        'The crests of this wave run to the right, and a cork floats on it.',
        show('pic.rest', 0),
        show('pic.wave', 'wave'),
        show('pic.cork', 'wave'),
        draw('pic.goes', 'run'),
      ),
      beat(
        'Watch the cork. It only goes up and down, for the wave carries energy along, not water.',
        highlight('pic.cork', 'cork'),
      ),
      beat('From one crest to the next is one wavelength.', draw('pic.length', 'wavelength')),
      beat(
        'How far the cork rises above the calm line is the amplitude.',
        draw('pic.amplitude', 'amplitude'),
        highlight('pic.rest', 'calm'),
      ),
      beat(
        `Up and down once takes ${period} seconds here. In that time, the wave moves on by exactly one wavelength.`,
        highlight('pic.cork', 'once'),
        highlight('pic.length', 'exactly'),
      ),
    ),
  further: {
    title: 'Speed, frequency, wavelength',
    draw: () =>
      scene(
        table(
          ['tone in air', 'frequency', 'wavelength', 'product'],
          tones.map((f, i): string[] => [
            ['low', 'middle', 'high'][i]!,
            `${f} Hz`,
            `${(speed / f).toFixed(2)} m`,
            `${speed} m/s`,
          ]),
        ),
        'Tones of 110, 220 and 440 hertz in air: the higher the frequency, the shorter the wavelength; their product is the speed.',
        beat(
          'The frequency says how many waves pass in one second. A tone of 110 hertz sends 110.',
          show('pic.head', 0),
          show('pic.row1', 'tone'),
        ),
        beat(
          `Each is ${(speed / 110).toFixed(2)} metres long, so the sound gets ${speed} metres further each second.`,
          highlight('pic.cell-1-3', 'long'),
          highlight('pic.cell-1-4', 'further'),
        ),
        beat(
          'Twice the frequency, and the waves are half as long. The speed stays.',
          show('pic.row2', 'Twice'),
          show('pic.row3', 'half'),
        ),
        beat(
          'So speed is frequency times wavelength, for every wave there is.',
          highlight('pic.cell-2-4', 'speed'),
          highlight('pic.cell-3-4', 'every'),
        ),
      ),
  },
  question: choice(
    'Waves 3 metres long pass a pier twice every second. How fast do they run?',
    '6 m/s',
    ['1.5 m/s', '5 m/s', '0.67 m/s'],
    'Two waves of 3 metres pass each second, and 2 times 3 is 6.',
  ),
  stays: 'Speed is frequency times wavelength',
};
