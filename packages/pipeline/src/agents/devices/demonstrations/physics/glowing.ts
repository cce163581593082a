import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

export const glowing: Demonstration = {
  id: 'glowing',
  name: 'the glow of bodies at three temperatures',
  title: 'Hotter, brighter, bluer',
  about:
    /stefan|black.?body|wien'?s|planck'?s law|thermal radiation|rayleigh.?jeans|ultraviolet catastrophe|emissivity/i,
  named: /thermal radiation|black body/i,
  puzzle: [
    'Iron glows red, then yellow, then white.',
    'How much more does it shine when it is twice as hot?',
  ],
  worked: true,
  draw: () =>
    scene(
      bars(
        [3000, 4000, 5000, 6000].map((kelvin, i) => [
          `${kelvin} K`,
          (kelvin / 3000) ** 4,
          (['bad', 'b', 'good', 'a'] as const)[i]!,
          `${short((kelvin / 3000) ** 4)}×`,
        ]),
      ),
      'The power of a glowing body at 3000, 4000, 5000 and 6000 kelvin: 1, 3.16, 7.72 and 16 times.',
      beat(
        'A body of 3000 kelvin, such as the wire of a lamp, shines with some power. Call it one.',
        show('pic.bar1', 0.2),
        show('pic.value1', 'one'),
      ),
      beat(
        `At 4000 kelvin it is ${short((4 / 3) ** 4)} times as much already.`,
        count('pic.bar2', 0),
        show('pic.value2', 'times'),
      ),
      beat(
        `At 5000 kelvin it is ${short((5 / 3) ** 4)} times.`,
        count('pic.bar3', 0),
        show('pic.value3', 'times'),
      ),
      beat(
        'And at 6000 kelvin, about as on the surface of the sun, it is 16 times: twice the temperature, to the fourth power.',
        count('pic.bar4', 0),
        show('pic.value4', '16'),
      ),
    ),
  further: {
    title: 'Power for every square metre',
    draw: () => {
      const power = (kelvin: number) => 5.67e-8 * kelvin ** 4;
      return scene(
        table(
          ['temperature', 'power per m²', 'brightest at'],
          [300, 1000, 3000, 5800].map((kelvin) => [
            `${kelvin} K`,
            power(kelvin) > 1e6
              ? `${short(power(kelvin) / 1e6)} MW`
              : power(kelvin) > 1e4
                ? `${short(power(kelvin) / 1e3)} kW`
                : `${short(power(kelvin))} W`,
            `${short(2898 / kelvin, 2)} µm`,
          ]),
        ),
        'Power per square metre and brightest wavelength at 300, 1000, 3000 and 5800 kelvin.',
        beat('Here are the powers of one square metre.', show('pic.head', 0.1), show('pic.row1', 0.5)),
        beat(
          `A room at 300 kelvin shines with ${short(power(300))} watts, but only in infrared that we cannot see.`,
          highlight('pic.row1', 'room'),
        ),
        beat(
          'At 1000 kelvin a dull red appears, and at 3000 the light of a lamp.',
          show('pic.row2', '1000'),
          show('pic.row3', '3000'),
        ),
        beat(
          'The sun, at 5800 kelvin, is brightest at half a micrometre: green light, in the middle of what we see.',
          show('pic.row4', 'sun'),
        ),
      );
    },
  },
  question: choice(
    'A body gets three times as hot. How many times as much does it shine?',
    '81',
    ['3', '9', '27'],
    'Three to the fourth power is 81.',
  ),
  stays: 'Glow grows with the fourth power',
};
