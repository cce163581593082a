import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const names: Record<number, string> = { 88: 'Ra', 90: 'Th', 91: 'Pa', 92: 'U' };
/** Protons and mass number of each nucleus on the way down from uranium 238. */
const way: [number, number][] = [
  [92, 238],
  [90, 234],
  [91, 234],
  [92, 234],
  [90, 230],
  [88, 226],
];
const at = ([protons, mass]: [number, number]): XY => [(mass - protons - 142) * 1.35, (protons - 90) * 1.35];
const isAlpha = (k: number) => way[k]![1] !== way[k - 1]![1];
const step = (k: number): ShapeInput => {
  const [[x1, y1], [x2, y2]] = [at(way[k - 1]!), at(way[k]!)];
  const share = 0.62 / Math.hypot(x2 - x1, y2 - y1);
  const along = (t: number): XY => [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
  return arrow(`step${k}`, along(share), along(1 - share), isAlpha(k) ? 'bad' : 'a', {
    weight: 'bold',
    ...(k < 3 ? { label: tag(isAlpha(k) ? 'α' : 'β', 'above-left', isAlpha(k) ? 'bad' : 'a') } : {}),
  });
};
/** Shape of the energies of the electron in the decay of the neutron, in MeV. */
const [rest, limit] = [0.511, 0.782];
const spectrum = `8*sqrt(x^2 + ${2 * rest}*x)*(x + ${rest})*(${limit} - x)^2`;

export const mapOfNuclei: Demonstration = {
  id: 'map-of-nuclei',
  name: 'the way of uranium over the map of nuclei',
  title: 'Moves on the map of nuclei',
  about:
    /(?:alpha|beta|gamma) (?:decay|particle|ray|radiation|emission)|decay chain|nuclear transmutation|nuclides?\b|electron capture|positron emission|weak (?:interaction|nuclear force|force)|ionizing radiation/i,
  named: /(?:alpha|beta) (?:decay|particles?)/i,
  puzzle: [
    'Uranium turns into lead, all by itself, over billions of years.',
    'By which steps does one element become another?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.4, -3.9], max: [7.4, 3.7] },
        arrow('more', [-6.4, -3.6], [-6.4, 3], 'muted', { label: tag('protons', 'right', 'muted') }),
        arrow('side', [-6.4, -3.6], [6.6, -3.6], 'muted', { label: tag('neutrons', 'above', 'muted') }),
        ...range(1, way.length - 1).map(step),
        ...way.flatMap((nucleus, k) => [
          circle(`n${k}`, at(nucleus), 0.58, k === 0 ? 'b' : 'ink', { fill: 'faint' }),
          text(`t${k}`, at(nucleus), `${names[nucleus[0]]} ${nucleus[1]}`, k === 0 ? 'b' : 'ink', {
            size: 'small',
          }),
        ]),
      ),
      'From uranium 238 by alpha decay to thorium 234, by two beta decays to uranium 234, then by alpha decays to radium 226.',
      beat(
        'Give each nucleus a place: by its neutrons, and by its protons.',
        show('pic.side', 'neutrons'),
        show('pic.more', 'protons'),
        show('pic.n0', 0.8),
        show('pic.t0', 0.8),
      ),
      beat(
        'In alpha decay it throws out two protons and two neutrons: two down, two to the left.',
        draw('pic.step1', 'down'),
        show('pic.n1', 'left'),
        show('pic.t1', 'left'),
      ),
      beat(
        'In beta decay a neutron turns into a proton: one up, one to the left.',
        draw('pic.step2', 'up'),
        show('pic.n2', 'left'),
        show('pic.t2', 'left'),
      ),
      beat(
        'One more beta, and it is uranium again, but four lighter.',
        draw('pic.step3', 'beta'),
        show('pic.n3', 'uranium'),
        show('pic.t3', 'uranium'),
      ),
      beat(
        'So it moves on, alpha after alpha, past radium, until it comes to rest as lead.',
        draw('pic.step4', 'alpha'),
        show('pic.n4', 'after'),
        show('pic.t4', 'after'),
        draw('pic.step5', 'after'),
        show('pic.n5', 'radium'),
        show('pic.t5', 'radium'),
      ),
    ),
  further: {
    title: 'The energy that went missing',
    draw: () =>
      scene(
        axes(axis(0, 0.9, 'energy of the electron in MeV'), axis(0, 1, 'how often', { ticks: 'none' }), [
          curve('often', spectrum, 'a', { from: 0, to: limit }),
          tracker('here', spectrum, 0.25, 'b', { guides: true }),
        ]),
        'How often the electron of a decaying neutron has which energy: a broad hump that ends at 0.78 MeV.',
        beat(
          'Alpha particles from one kind of nucleus have one sharp energy, or a few.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          'A beta electron does not. It may have any energy, up to a limit.',
          draw('pic.often', 'any', 1.5),
          show('pic.here', 'any'),
          move('pic.here', limit, 'limit', 1.4),
        ),
        beat('Mostly some energy seems to be missing. Is it lost?', move('pic.here', 0.25, 'missing', 1.2)),
        beat(
          'No: a third particle takes the rest, unseen. It is the antineutrino.',
          highlight('pic.often', 'third'),
        ),
      ),
  },
  question: choice(
    'Radium, with 88 protons, sends out an alpha particle. How many protons are left?',
    '86',
    ['84', '87', '89'],
    'An alpha particle takes two protons along.',
  ),
  stays: 'Alpha takes four away, beta swaps one',
};
