import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];
const box: { min: XY; max: XY } = { min: [-6, -2.6], max: [6, 2.6] };
const ions = [0, 1, 2].flatMap((row) => range(0, 5).map((column) => ({ row, column })));
const electrons = range(1, 16);

const electron = (i: number): ShapeInput => {
  const direction = 2 * Math.PI * ((i * 0.618) % 1);
  return circle(`e${i}`, [-5.6 + 11.2 * ((i * 0.7548) % 1), -2.2 + 4.4 * ((i * 0.5698) % 1)], 0.14, 'b', {
    fill: 'solid',
    motion: { kind: 'bounce', velocity: [2.2 * Math.cos(direction), 2.2 * Math.sin(direction)], within: box },
  });
};

export const seaOfElectrons: Demonstration = {
  id: 'sea-of-electrons',
  name: 'metal ions in a sea of electrons',
  title: 'Shared by all',
  about:
    /metallic bond(?:ing|s)?|electron sea|free electron model|malleab|ductil|properties of metals|drude model/i,
  named: /delocali[sz]ed electrons|metallic bond/i,
  puzzle: ['You can bend copper, but salt breaks.', 'What holds a metal together, and still lets it bend?'],
  draw: () =>
    scene(
      figure(
        { min: [-7.4, -3.5], max: [7.4, 3.3] },
        rect('metal', box.min, box.max, 'muted', { fill: 'faint' }),
        ...ions.map(({ row, column }, i) =>
          circle(`ion${i + 1}`, [-5 + column * 2, 1.7 - row * 1.7], 0.62, 'a', {
            fill: 'soft',
            label: tag('+', 'centre', 'ink'),
          }),
        ),
        ...electrons.map(electron),
        arrow('drift', [5.4, -3.1], [-5.4, -3.1], 'b', { weight: 'bold' }),
        text('minus', [6.8, 0], '−', 'b', { size: 'large' }),
        text('plus', [-6.8, 0], '+', 'bad', { size: 'large' }),
      ),
      'Eighteen metal ions in rows, with electrons that fly about freely between them.',
      beat(
        'In a metal, each atom lets go of its outer electrons. Ions are left, in neat rows.',
        draw('pic.metal', 'metal'),
        ...ions.map((_, i) => show(`pic.ion${i + 1}`, 'Ions')),
      ),
      beat(
        'The electrons belong to no atom any more. They move freely through the whole piece.',
        ...electrons.map((i) => show(`pic.e${i}`, 'move')),
      ),
      beat(
        'Plus and minus attract, and this holds all the ions together. It is the metallic bond.',
        highlight('pic.ion8', 'attract'),
        highlight('pic.metal', 'together'),
      ),
      beat(
        'Connect a battery, and the electrons drift to the plus. So metals conduct.',
        show('pic.plus', 'battery'),
        show('pic.minus', 'battery'),
        draw('pic.drift', 'drift'),
      ),
    ),
  further: {
    title: 'A metal bends, a salt breaks',
    draw: () => {
      const rows = (name: string, x: number, y: number, sign: (i: number) => string) =>
        range(0, 3).map((i) =>
          circle(`${name}${i + 1}`, [x + i * 1.3, y], 0.58, sign(i) === '+' ? 'a' : 'f', {
            fill: 'soft',
            label: tag(sign(i), 'centre', 'ink'),
          }),
        );
      const four = range(1, 4);
      return scene(
        figure(
          { min: [-8, -2.9], max: [8, 2.6] },
          rect('sea', [-7.2, -1.7], [-0.5, 1.7], 'b', { fill: 'soft', weight: 'thin' }),
          ...rows('up', -6.4, 0.75, () => '+'),
          ...rows('low', -6.4, -0.75, () => '+'),
          text('metal', [-3.8, -2.4], 'metal', 'a'),
          ...rows('salt', 1.6, 0.75, (i) => (i % 2 === 0 ? '+' : '−')),
          ...rows('under', 1.6, -0.75, (i) => (i % 2 === 0 ? '−' : '+')),
          text('crystal', [4, -2.4], 'salt', 'f'),
          arrow('push', [-7.4, 2.1], [-5.4, 2.1], 'bad', { weight: 'bold' }),
          arrow('push2', [0.8, 2.1], [2.8, 2.1], 'bad', { weight: 'bold' }),
        ),
        'Two rows of metal ions in a sea of electrons, and two rows of a salt; the upper rows are pushed by one place.',
        beat(
          'Here are two rows of a metal. Push the upper one by a place.',
          show('pic.sea', 'metal'),
          show('pic.metal', 'metal'),
          ...four.flatMap((i) => [show(`pic.up${i}`, 'rows'), show(`pic.low${i}`, 'rows')]),
          draw('pic.push', 'Push'),
          ...four.map((i) => move(`pic.up${i}`, [1.3, 0], 'place', 1.2)),
        ),
        beat(
          'The electrons flow along, and all holds as before: the metal bends.',
          highlight('pic.sea', 'electrons'),
        ),
        beat(
          'In a salt, the same push brings plus over plus, and minus over minus. The rows drive each other apart, and the crystal breaks.',
          show('pic.crystal', 'salt'),
          ...four.flatMap((i) => [show(`pic.salt${i}`, 'salt'), show(`pic.under${i}`, 'salt')]),
          draw('pic.push2', 'push'),
          ...four.map((i) => move(`pic.salt${i}`, [1.3, 0], 'push', 1)),
          ...four.map((i) => move(`pic.salt${i}`, [1.3, 0.9], 'apart', 0.8)),
        ),
      );
    },
  },
  question: choice(
    'Which electrons hold a metal together?',
    'outer electrons that all ions share',
    ['pairs between two neighbours', 'inner electrons'],
    'They move through the whole piece and attract every ion.',
  ),
  stays: 'Ions in a shared sea of electrons',
};
