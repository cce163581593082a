import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, path, point, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, range, scene, short } from '../demonstration.ts';

const [spacing, length] = [0.28, 0.154];
const braggAngle = (order: number) => Math.asin((order * length) / (2 * spacing)) / degree;

export const crystalPlanes: Demonstration = {
  id: 'crystal-planes',
  name: 'two rays that two layers of atoms send back',
  title: 'The second ray has farther to go',
  about: /bragg|x-?ray (?:diffraction|crystallography)|laue|crystal lattice|scherrer/i,
  named: /crystal lattice/i,
  puzzle: [
    'X-rays fall on a crystal, and only at certain angles do they come back brightly.',
    'What is special about these angles?',
  ],
  draw: () => {
    const slant = Math.tan(35 * degree);
    return scene(
      figure(
        { min: [-5.4, -2.6], max: [5.4, 3.6] },
        ...[0, -1.6].flatMap((y, row) =>
          range(-4, 4).map((k): ShapeInput => point(`atom${row + 1}-${k + 5}`, [k * 1.2, y], 'muted')),
        ),
        path(
          'first',
          [
            [-4.6, 4.6 * slant],
            [0, 0],
            [4.6, 4.6 * slant],
          ],
          'a',
          { smooth: false, weight: 'bold' },
        ),
        path(
          'second',
          [
            [-4.6, 4.6 * slant - 1.6],
            [0, -1.6],
            [4.6, 4.6 * slant - 1.6],
          ],
          'b',
          { smooth: false, weight: 'bold' },
        ),
        segment(
          'before',
          [
            -1.6 * Math.sin(35 * degree) * Math.cos(35 * degree),
            -1.6 + 1.6 * Math.sin(35 * degree) * Math.sin(35 * degree),
          ],
          [0, -1.6],
          'bad',
          { weight: 'bold' },
        ),
        segment(
          'after',
          [0, -1.6],
          [
            1.6 * Math.sin(35 * degree) * Math.cos(35 * degree),
            -1.6 + 1.6 * Math.sin(35 * degree) * Math.sin(35 * degree),
          ],
          'bad',
          { weight: 'bold' },
        ),
        segment('gap', [0, 0], [0, -1.6], 'good', { dash: true, label: tag('d', 'left', 'good') }),
      ),
      'Two layers of atoms; the ray that goes to the lower one has a longer way, marked at its lowest point.',
      beat(
        'The atoms of a crystal stand in layers, a distance d apart.',
        ...range(1, 9).flatMap((k) => [show(`pic.atom1-${k}`, k / 20), show(`pic.atom2-${k}`, k / 20)]),
        draw('pic.gap', 'distance'),
      ),
      beat(
        'One ray bounces off the upper layer, its neighbour off the layer below.',
        draw('pic.first', 'ray'),
        draw('pic.second', 'neighbour'),
      ),
      beat(
        'The lower one has farther to go: twice d times the sine of the angle.',
        draw('pic.before', 'farther'),
        draw('pic.after', 0.5),
      ),
      beat(
        'If this detour is a whole number of wavelengths, both come back in step, and the beam is bright. Otherwise they cancel.',
        highlight('pic.before', 'detour', 1.5),
        highlight('pic.after', 'detour', 1.5),
      ),
    );
  },
  further: {
    title: 'At which angles is it bright?',
    draw: () =>
      scene(
        table(
          ['order n', 'detour', 'sine', 'angle'],
          range(1, 3).map((n) => [
            String(n),
            `${short(n * length)} nm`,
            short((n * length) / (2 * spacing)),
            `${short(braggAngle(n))}°`,
          ]),
        ),
        'For layers 0.28 nm apart and a wavelength of 0.154 nm: bright at 16, 33.4 and 55.6 degrees.',
        beat(
          `Take layers ${spacing} nanometres apart, as in salt, and X-rays of ${length} nanometres.`,
          show('pic.head', 0.2),
        ),
        beat(
          `For a detour of one wavelength the sine must be ${short(length / (2 * spacing))}: that is an angle of ${short(braggAngle(1))} degrees.`,
          show('pic.row1', 'one'),
        ),
        beat(
          `Two wavelengths give ${short(braggAngle(2))} degrees, three give ${short(braggAngle(3))}. A fourth would need a sine above 1, and does not exist.`,
          show('pic.row2', 'Two'),
          show('pic.row3', 'three'),
        ),
      ),
  },
  worked: true,
  question: choice(
    'The layers are closer together. Does the first bright angle get larger or smaller?',
    'larger',
    ['smaller', 'it stays'],
    'With a smaller d the sine must be larger to make the same detour.',
  ),
  stays: 'In step when the detour fits the wave',
};
