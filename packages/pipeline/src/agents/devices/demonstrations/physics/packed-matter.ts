import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, rect, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { numberLine } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];
/** In grams per cubic centimetre. */
const materials = [
  { id: 'gold', name: 'gold', density: 19.3, role: 'b' as const },
  { id: 'iron', name: 'iron', density: 7.87, role: 'muted' as const },
  { id: 'water', name: 'water', density: 1, role: 'a' as const },
  { id: 'cork', name: 'cork', density: 0.2, role: 'd' as const },
];
/** Edge in centimetres of a cube that weighs a kilogram. */
const edge = (density: number) => Math.cbrt(1000 / density);
const floor = -8;
/** Cubes side by side on the floor, two centimetres apart. */
const cubes = materials.reduce<
  { id: string; min: XY; max: XY; name: string; role: 'a' | 'b' | 'd' | 'muted' }[]
>((row, { id, name, density, role }) => {
  const from = (row.at(-1)?.max[0] ?? -22) + 2.6;
  row.push({ id, name, role, min: [from, floor], max: [from + edge(density), floor + edge(density)] });
  return row;
}, []);

export const packedMatter: Demonstration = {
  id: 'packed-matter',
  name: 'a kilogram of four materials',
  title: 'One kilogram, four sizes',
  about:
    /^(?:mass |bulk |relative |volumetric )?density(?: \((?:physics|mass)\))?$|^density (?:of|and|in) (?:matter|materials?|solids?|liquids?|water|mass|physics)|specific (?:gravity|volume|weight)|mass density/i,
  named: /mass per unit volume/i,
  puzzle: [
    'A kilogram of gold and a kilogram of cork weigh the same.',
    'Why does one fit into your fist, and the other fill a bucket?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-21, -10.5], max: [22, 11] },
        segment('floor', [-20.5, floor], [21.5, floor], 'muted'),
        ...cubes.map(({ id, name, role, min, max }) =>
          rect(id, min, max, role, { fill: 'soft', weight: 'bold', label: tag(name, 'above') }),
        ),
        ...cubes.map(({ id, min, max }) =>
          text(
            `${id}-size`,
            [(min[0] + max[0]) / 2, floor - 1.2],
            `${(max[0] - min[0]).toFixed(1)} cm`,
            'ink',
          ),
        ),
      ),
      'Cubes of one kilogram each: gold 3.7 centimetres wide, iron 5, water 10, cork 17.',
      beat(
        'Each of these cubes has a mass of one kilogram. Water makes a cube of 10 centimetres, one litre.',
        draw('pic.floor', 0),
        show('pic.water', 'Water'),
        show('pic.water-size', 'centimetres'),
      ),
      beat(
        'In iron the same mass is packed into an eighth of the room.',
        show('pic.iron', 'iron'),
        show('pic.iron-size', 'room'),
      ),
      beat(
        'Gold is denser still. A kilogram of it is no larger than a walnut.',
        show('pic.gold', 'Gold'),
        show('pic.gold-size', 'walnut'),
      ),
      beat(
        'Cork is mostly air, so it takes five litres.',
        show('pic.cork', 'Cork'),
        show('pic.cork-size', 'litres'),
      ),
      beat(
        'Divide mass by volume, and you get the density. It belongs to the material, not to the piece.',
        highlight('pic.gold', 'density'),
        highlight('pic.cork', 'density'),
      ),
    ),
  further: {
    title: 'What floats on what?',
    draw: () =>
      scene(
        numberLine(-0.85, 1.45, {
          ticks: [0.2, 0.5, 1, 2, 5, 10, 20].map((at) => ({ at: Math.log10(at), text: `${at}` })),
          spans: [
            { id: 'float', from: -0.85, to: 0, label: 'floats on water', role: 'good' },
            { id: 'sink', from: 0, to: 1.45, label: 'sinks in water', role: 'bad' },
          ],
          marks: [
            { id: 'cork', at: Math.log10(0.2), label: 'cork', role: 'd' },
            { id: 'oak', at: Math.log10(0.7), label: 'oak', role: 'd' },
            { id: 'water', at: 0, label: 'water', role: 'a' },
            { id: 'iron', at: Math.log10(7.87), label: 'iron', role: 'e' },
            { id: 'mercury', at: Math.log10(13.5), label: 'mercury', role: 'c' },
            { id: 'gold', at: Math.log10(19.3), label: 'gold', role: 'b' },
          ],
        }),
        'Densities in grams per cubic centimetre: cork 0.2, oak 0.7, water 1, iron 7.87, mercury 13.5, gold 19.3.',
        beat(
          'Line the materials up by their density, in grams per cubic centimetre. Water has 1.',
          draw('pic.axis', 0),
          show('pic.water', 'Water'),
        ),
        beat(
          'What is less dense than water floats on it: cork, and oak as well.',
          show('pic.cork', 'cork'),
          show('pic.oak', 'oak'),
          show('pic.float', 'floats'),
        ),
        beat(
          'Iron and gold are denser, so they sink.',
          show('pic.iron', 'Iron'),
          show('pic.gold', 'gold'),
          show('pic.sink', 'sink'),
        ),
        beat(
          'But iron floats on mercury, for mercury is denser still.',
          show('pic.mercury', 'mercury'),
          highlight('pic.iron', 'floats'),
        ),
      ),
  },
  question: choice(
    'A stone of 60 grams pushes 20 cubic centimetres of water aside. What is its density?',
    '3 g/cm³',
    ['0.33 g/cm³', '40 g/cm³', '1200 g/cm³'],
    '60 grams over 20 cubic centimetres is 3.',
  ),
  stays: 'Density is mass over volume',
};
