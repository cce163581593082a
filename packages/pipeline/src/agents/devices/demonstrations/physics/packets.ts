import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const packet = (width: number, shift: number) => `${shift} + exp(-x^2/(2*${width}^2))*cos(9*x)`;

export const packets: Demonstration = {
  id: 'packets',
  name: 'a narrow and a wide wave packet',
  title: 'Sharp here, blurred there',
  about:
    /uncertainty (?:principle|relation)|heisenberg|wave packet|de broglie|matter wave|wave.?particle|compton|quantum mechanics|complementarity|davisson/i,
  named: /position and momentum|wave function/i,
  puzzle: [
    'A wave that goes on for ever has one exact wavelength, but where is it?',
    'And a short pulse: which wavelength does it have?',
  ],
  draw: () =>
    scene(
      axes(axis(-4, 4, 'place', { ticks: 'none' }), axis(-4.6, 1.6, '', { ticks: 'none' }), [
        curve('wide', packet(1.6, 0), 'a', { label: 'wide' }),
        curve('narrow', packet(0.35, -3), 'b', { label: 'narrow' }),
      ]),
      'A long packet with many equal waves, and a short one with hardly two.',
      beat(
        'This packet is wide. You can count many waves in it, so its wavelength is well known.',
        show('pic.x-axis', 0),
        draw('pic.wide', 'wide'),
      ),
      beat('But where is it? Anywhere within this width.', highlight('pic.wide', 'width', 1.5)),
      beat(
        'This one is narrow. Its place is sharp, but there is hardly one whole wave to measure.',
        draw('pic.narrow', 'narrow'),
      ),
      beat(
        'For a particle the wavelength tells the momentum. So a sharp place costs a sharp momentum, and the other way round.',
        highlight('pic.narrow', 'place'),
        highlight('pic.wide', 'momentum'),
      ),
    ),
  further: {
    title: 'How small is the blur?',
    draw: () => {
      const hbar = 1.055e-34;
      const blur = (mass: number, width: number) => hbar / (2 * width * mass);
      return scene(
        table(
          ['what', 'place known to', 'speed blurred by'],
          [
            ['electron in an atom', '10⁻¹⁰ m', `${(blur(9.11e-31, 1e-10) / 1000).toFixed(0)} km/s`],
            [
              'grain of dust, 10⁻⁹ kg',
              '10⁻⁶ m',
              `${blur(1e-9, 1e-6).toExponential(0).replace('e-', ' · 10^-').replace('10^-20', '10⁻²⁰')} m/s`,
            ],
          ],
        ),
        'An electron in an atom has a speed that is blurred by hundreds of kilometres a second; a grain of dust has none to speak of.',
        beat(
          'Half of the reduced Planck constant, divided by the blur of the place, is the least blur of the momentum.',
          show('pic.head', 0.3),
        ),
        beat(
          `For an electron within an atom, that is a speed of ${(blur(9.11e-31, 1e-10) / 1000).toFixed(0)} kilometres a second.`,
          show('pic.row1', 'electron'),
        ),
        beat(
          'For a grain of dust it is far too small to notice. That is why we never see it in daily life.',
          show('pic.row2', 'dust'),
        ),
      );
    },
  },
  question: choice(
    'The place of a particle gets known twice as well. What happens to the least blur of its momentum?',
    'it doubles',
    ['it halves', 'it stays'],
    'The product of both has a lower limit.',
  ),
  stays: 'Place and momentum are not both sharp',
};
