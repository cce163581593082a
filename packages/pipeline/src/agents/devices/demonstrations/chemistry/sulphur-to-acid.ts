import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** Percent of SO₂ turned to SO₃ at the balance, at 1 bar, for a gas that keeps 0.05 bar of oxygen; log K = 4956/T − 4.678. */
const converted = '100/(1+1/(sqrt(0.05)*10^(4956/(x+273)-4.678)))';
const percent = (celsius: number) =>
  short(100 / (1 + 1 / (Math.sqrt(0.05) * 10 ** (4956 / (celsius + 273) - 4.678))), 2);

export const sulphurToAcid: Demonstration = {
  id: 'sulphur-to-acid',
  name: 'sulphur on its way to sulphuric acid',
  title: 'Four steps to sulphuric acid',
  about:
    /contact process|sul(?:ph|f)uric acid(?: (?:production|manufacture))?|sul(?:ph|f)ur trioxide|vanadium(?:\(v\))? (?:pent)?oxide|oleum/i,
  named: /sul(?:ph|f)ur trioxide|contact process/i,
  puzzle: [
    'No acid is made in larger amounts than sulphuric acid.',
    'Why does it take a detour, and not just water and sulphur trioxide?',
  ],
  draw: () =>
    scene(
      {
        type: 'process',
        numbered: true,
        steps: [
          { label: 'burn sulphur', note: 'S + O₂ → SO₂', drawing: 'flame', role: 'b' },
          { label: 'catalyst, 450 °C', note: '2 SO₂ + O₂ ⇌ 2 SO₃', drawing: 'gear', role: 'd' },
          { label: 'into strong acid', note: 'SO₃ + H₂SO₄ → H₂S₂O₇', drawing: 'flask', role: 'bad' },
          { label: 'add water', note: 'H₂S₂O₇ + H₂O → 2 H₂SO₄', drawing: 'drop', role: 'a' },
        ],
      },
      'Sulphur burns to SO₂; over vanadium oxide it becomes SO₃; strong sulphuric acid takes it up; water makes more acid of it.',
      beat('First, sulphur burns in air, to sulphur dioxide.', show('pic.step1', 'burns')),
      beat(
        'Then it meets more oxygen on vanadium oxide, at about 450 degrees, and becomes sulphur trioxide.',
        draw('pic.arrow1', 'Then'),
        show('pic.step2', 'vanadium'),
      ),
      beat(
        'Straight into water it would make a choking mist. So it goes into strong sulphuric acid instead.',
        draw('pic.arrow2', 'goes'),
        show('pic.step3', 'goes'),
      ),
      beat(
        'Add water to that, and you have twice the acid you began with.',
        draw('pic.arrow3', 'Add'),
        show('pic.step4', 'water'),
        highlight('pic.step4', 'twice'),
      ),
    ),
  further: {
    title: 'Warm enough, but not too hot',
    draw: () =>
      scene(
        axes(axis(300, 900, 'temperature in °C'), axis(0, 108, 'SO₂ converted, %'), [
          curve('share', converted, 'd'),
          tracker('here', converted, 400, 'b', { guides: true }),
        ]),
        `Conversion at the balance: ${percent(400)} percent at 400 degrees, ${percent(450)} at 450, ${percent(700)} at 700.`,
        beat(
          `The second step gives off heat. At 400 degrees, up to ${percent(400)} percent of the gas would be converted.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'converted'),
        ),
        beat(
          `But heat drives it back: at 700 degrees it is only ${percent(700)} percent.`,
          draw('pic.share', 'heat', 1.4),
          move('pic.here', 700, '700', 1.4),
        ),
        beat(
          `The catalyst needs at least 400 to work well. At 450 it is quick, and still ${percent(450)} percent can react.`,
          move('pic.here', 450, '450', 1.4),
        ),
        beat(
          'Plants cool the gas between several beds of catalyst. In the end more than 99.5 percent is used.',
          highlight('pic.share', 'cool'),
        ),
      ),
  },
  question: choice(
    'What takes up the sulphur trioxide in the plant?',
    'strong sulphuric acid',
    ['cold water', 'the catalyst'],
    'In water it would turn to a mist that cannot be caught.',
  ),
  stays: 'Into acid first, then add water',
};
