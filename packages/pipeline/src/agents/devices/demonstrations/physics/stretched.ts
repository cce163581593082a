import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const stretched: Demonstration = {
  id: 'stretched',
  name: 'a wire that is pulled until it gives',
  title: 'Pull until it gives',
  about:
    /young'?s modulus|stress.?strain|(?<!in|price )elastic(?! (?:collision|scattering|net))|strain|shear modulus|bulk modulus|tensile|hooke/i,
  named: /elastic/i,
  puzzle: ['Pull a wire, and it gets longer. Let go, and it goes back.', 'Does that always hold?'],
  draw: () =>
    scene(
      axes(
        axis(0, 6.4, 'stretch in %', { ticks: [1, 2, 4, 6].map((at) => ({ at, text: `${at} %` })) }),
        axis(0, 330, 'force per area in MPa'),
        [
          curve('elastic', '200*x', 'good', { from: 0, to: 1.1, label: 'elastic' }),
          curve('yield', '220 + 45*(1 - exp(-(x-1.1)*0.9))', 'bad', {
            from: 1.1,
            to: 6,
            label: 'stays longer',
          }),
          tracker('here', '200*x', 0.2, 'a', { guides: true }),
        ],
      ),
      'A sketch of a stress–strain curve: a straight line at first, and then a flat part where the wire stays longer.',
      beat(
        'At first the stretch grows evenly with the force: a straight line.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.elastic', 'line'),
        show('pic.here', 0.3),
      ),
      beat(
        'Its slope says how stiff the material is. Twice the force, twice the stretch.',
        move('pic.here', 0.5, 'slope', 0.8),
        move('pic.here', 1, 'twice', 1),
      ),
      beat(
        'Beyond this point the atoms have slid past one another. It gets longer with hardly more force.',
        draw('pic.yield', 'longer'),
      ),
      beat('Let go now, and the wire does not come all the way back.', highlight('pic.yield', 'back', 1.5)),
    ),
  question: choice(
    '100 newtons stretch a wire by 1 mm, within the straight part. What do 250 newtons do?',
    '2.5 mm',
    ['1.5 mm', '2 mm', '6.25 mm'],
    'Force and stretch go together there.',
  ),
  stays: 'At first, stretch goes with force',
};
