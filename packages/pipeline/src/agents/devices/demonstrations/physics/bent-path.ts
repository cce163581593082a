import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, point, type ShapeInput, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const radius = (v: number) => (9.11e-31 * v) / (1.602e-19 * 0.001);

export const bentPath: Demonstration = {
  id: 'bent-path',
  name: 'an electron in a magnetic field',
  title: 'A force that only turns',
  about:
    /lorentz force|magnetic force|charged particle in|hall effect|cyclotron frequency|mass spectrograph|magnetic field|biot.?savart|right.?hand rule/i,
  named: /magnetic fields?.*(?:particle|charge)|charged particle/i,
  puzzle: ['A magnetic field pushes a moving charge, but always sideways.', 'Where does the charge end up?'],
  draw: () =>
    scene(
      figure(
        { min: [-5.2, -3.2], max: [5.2, 3.2] },
        ...range(0, 4).flatMap((k) =>
          range(0, 2).map(
            (row): ShapeInput =>
              point(`b${k}-${row}`, [-4.4 + k * 2.2, -2.3 + row * 2.3], 'faint', { size: 'small' }),
          ),
        ),
        circle('path', [0, 0], 2, 'muted', { dash: true }),
        point('charge', [2, 0], 'a', {
          size: 'large',
          motion: { kind: 'orbit', centre: [0, 0], period_s: 5 },
        }),
        arrow('speed', [-1.41, 1.41], [-2.9, -0.08], 'good', {
          weight: 'bold',
          label: tag('v', 'left', 'good'),
        }),
        arrow('force', [-1.41, 1.41], [-0.4, 0.4], 'bad', {
          weight: 'bold',
          label: tag('F', 'right', 'bad'),
        }),
      ),
      'A charge on a circle in a magnetic field; its speed points along the circle, the force to the middle.',
      beat(
        'The field points towards you, out of the screen, wherever you see a dot.',
        ...range(0, 4).flatMap((k) => range(0, 2).map((row) => show(`pic.b${k}-${row}`, 0.1))),
      ),
      beat(
        'A charge flies through it. The force is at right angles to its speed, and to the field.',
        show('pic.charge', 'charge'),
        draw('pic.speed', 'speed'),
        draw('pic.force', 'force'),
      ),
      beat('So the charge turns, and the force turns with it.', draw('pic.path', 'turns')),
      beat('It goes round in a circle, and never gets any faster.', highlight('pic.path', 'circle', 1.5)),
    ),
  further: {
    title: 'How large is the circle?',
    draw: () =>
      scene(
        table(
          ['speed of an electron', 'field', 'radius'],
          [1e6, 2e6, 4e6].map((v) => [`${v / 1e6} · 10⁶ m/s`, '1 mT', `${short(1000 * radius(v))} mm`]),
        ),
        'Radii of the paths of electrons at three speeds in a field of one millitesla.',
        beat(
          'The force q v B must bend the path, which takes m v squared over r. So r is m v over q B.',
          show('pic.head', 0.3),
        ),
        beat(
          `An electron at a million metres a second, in a field of one millitesla, goes round with a radius of ${short(1000 * radius(1e6))} millimetres.`,
          show('pic.row1', 'electron'),
        ),
        beat(
          'Twice as fast, and the circle is twice as large. So each round takes the same time.',
          show('pic.row2', 'Twice'),
          show('pic.row3', 'same'),
        ),
      ),
  },
  question: choice(
    'The charge flies along the field lines. How large is the force?',
    'zero',
    ['as large as possible', 'half as large'],
    'Only motion across the field is pushed.',
  ),
  stays: 'The magnetic force bends, never speeds up',
};
