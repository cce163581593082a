import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, type Plot, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

/** Hot stars stand on the left of this chart, so x falls with the logarithm of the temperature. */
const place = (kelvin: number, suns: number): XY => [5.2 - Math.log10(kelvin), Math.log10(suns) + 5];
const sequence = '5 + 6.5*((5.2 - x) - 3.761)';
const sun = place(5772, 1);
const kelvins: [number, string][] = [
  [100_000, '100 000 K'],
  [30_000, '30 000 K'],
  [10_000, '10 000 K'],
  [5772, '5800 K'],
  [3000, '3000 K'],
];
const chart = (plots: Plot[]) =>
  axes(
    axis(0, 1.85, 'cooler', { ticks: kelvins.map(([kelvin, text]) => ({ at: place(kelvin, 1)[0], text })) }),
    axis(0, 11.6, 'brightness, Sun = 1', {
      ticks: [
        [0.0001, '0.0001'],
        [0.01, '0.01'],
        [1, '1'],
        [100, '100'],
        [10_000, '10 000'],
        [1e6, '1 million'],
      ].map(([suns, text]) => ({ at: place(1, suns as number)[1], text: text as string })),
    }),
    [curve('band', sequence, 'a', { from: place(38_000, 1)[0], to: place(2900, 1)[0] }), ...plots],
  );

export const lifeOfStars: Demonstration = {
  id: 'life-of-stars',
  name: 'the chart of stars by colour and brightness',
  title: 'A map of the stars',
  about:
    /hertzsprung|\bh-?r diagram|stell?ar (?:evolution|life ?cycle|classification|lifecycle)|main sequence|red (?:super)?giant|supergiant|white dwarf|life ?cycle of (?:a )?stars?|life of a star|mass.luminosity|subgiant/i,
  named: /main sequence|life of a star/i,
  puzzle: [
    'Nobody can watch a star grow old. It takes billions of years.',
    'How do we know what will become of the Sun?',
  ],
  draw: () =>
    scene(
      chart([
        dots(
          'giants',
          [place(4300, 60), place(4000, 200), place(4700, 45), place(3600, 1000), place(4100, 420)],
          'bad',
          { label: 'giants' },
        ),
        dots(
          'dwarfs',
          [place(25_000, 0.03), place(15_000, 0.004), place(10_000, 0.0007), place(7800, 0.0002)],
          'e',
          { label: 'white dwarfs' },
        ),
        tracker('sun', sequence, sun[0], 'b', { label: 'Sun' }),
      ]),
      'Brightness of stars against temperature, hot on the left: the main sequence as a band, giants at the top right, white dwarfs at the bottom left.',
      beat(
        'Give every star a place: hot to the left, bright to the top.',
        show('pic.x-axis', 'hot'),
        show('pic.y-axis', 'bright'),
        show('pic.sun', 0.9),
      ),
      beat(
        'Most stars fall on one band. Here their hydrogen is turned into helium.',
        draw('pic.band', 'band', 1.5),
        move('pic.sun', place(20_000, 1)[0], 'hydrogen', 1),
        move('pic.sun', sun[0], 'helium', 1),
      ),
      beat(
        'At the top right they are cool and yet very bright. So they must be huge: giants.',
        show('pic.giants', 'cool'),
        highlight('pic.giants', 'giants'),
      ),
      beat(
        'At the bottom left they are hot and yet faint. These are white dwarfs, as small as the Earth.',
        show('pic.dwarfs', 'hot'),
        highlight('pic.dwarfs', 'dwarfs'),
      ),
    ),
  further: {
    title: 'The way of the Sun',
    draw: () =>
      scene(
        chart([
          dots('start', [sun], 'b', { label: 'Sun today' }),
          dots('grow', [sun, place(5300, 2.4), place(4900, 5), place(4500, 40), place(3100, 2600)], 'bad', {
            joined: true,
          }),
          dots('strip', [place(3100, 2600), place(6000, 3400), place(100_000, 3400)], 'c', { joined: true }),
          dots(
            'fade',
            [
              place(100_000, 3400),
              place(110_000, 200),
              place(60_000, 1),
              place(25_000, 0.03),
              place(10_000, 0.0007),
            ],
            'e',
            { joined: true },
          ),
        ]),
        'The way of the Sun: from the main sequence up to the red giants, across to the left, and down to the white dwarfs.',
        beat(
          'The Sun stays in its place for about ten billion years. Nearly half are over.',
          draw('pic.band', 0),
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.start', 'place'),
        ),
        beat(
          'When the hydrogen in its core is used up, it swells to a red giant.',
          draw('pic.grow', 'swells', 1.5),
        ),
        beat(
          'Then it blows its outer layers away, and the hot core comes into view.',
          draw('pic.strip', 'away', 1.5),
        ),
        beat('No fuel is left. The core cools and fades, as a white dwarf.', draw('pic.fade', 'fades', 1.5)),
        beat(
          'Stars above eight suns or so end otherwise: they burst as a supernova.',
          highlight('pic.band', 'eight'),
        ),
      ),
  },
  question: choice(
    'Which star stays on the main sequence for longest?',
    'a small red one',
    ['a large blue one', 'one like the Sun'],
    'It burns its fuel so slowly that it lasts for trillions of years.',
  ),
  stays: 'Its place on the chart tells its stage',
};
