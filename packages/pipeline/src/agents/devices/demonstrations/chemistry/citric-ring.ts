import { count, draw, highlight, move, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cycle } from '../../../writing/structures.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const stages: [string, 'a' | 'b' | 'c' | 'd', string][] = [
  ['oxaloacetate', 'a', '4 carbons'],
  ['citrate', 'b', '6 carbons'],
  ['isocitrate', 'b', '6 carbons'],
  ['α-ketoglutarate', 'c', '5 carbons'],
  ['succinyl-CoA', 'd', '4 carbons'],
  ['succinate', 'a', '4 carbons'],
  ['fumarate', 'a', '4 carbons'],
  ['malate', 'a', '4 carbons'],
];
/** What one turn yields: molecules and the ATP that each of them is worth later. */
const yields = { NADH: [3, 2.5], FADH2: [1, 1.5], GTP: [1, 1] } as const;
const worth = Object.values(yields).reduce((sum, [amount, each]) => sum + amount * each, 0);

const step = (stage: number, word: string) => [
  draw(`pic.arrow${stage - 1}`, word),
  show(`pic.stage${stage}`, word),
];

export const citricRing: Demonstration = {
  id: 'citric-ring',
  name: 'one turn of the citric acid cycle',
  title: 'Four, six, five, four',
  about: /krebs cycle|citric acid cycle|tricarboxylic|\btca cycle/i,
  named: /citric acid cycle/i,
  puzzle: [
    'Your cells burn sugar down to carbon dioxide, without any flame.',
    'How do you take a carbon atom off a molecule, and keep its energy?',
  ],
  draw: () =>
    scene(
      cycle(stages, '2 carbons in, 2 CO₂ out'),
      'Eight acids on a ring: from four carbons to six, five and four, and back to the first one.',
      beat(
        'The ring begins with oxaloacetate, which has four carbon atoms. A piece with two more joins it, and makes citrate, with six.',
        show('pic.stage1', 'oxaloacetate'),
        show('pic.token', 'four'),
        ...step(2, 'citrate'),
        move('pic.token', 2, 'citrate'),
      ),
      beat(
        'Citrate is rearranged. Then one carbon leaves as carbon dioxide, and five are left.',
        ...step(3, 'rearranged'),
        move('pic.token', 3, 'rearranged'),
        ...step(4, 'leaves'),
        move('pic.token', 4, 'leaves'),
      ),
      beat(
        'A second one leaves. Now there are four again, as in the beginning.',
        ...step(5, 'leaves'),
        move('pic.token', 5, 'leaves'),
      ),
      beat(
        'Three more steps rebuild the first acid, and all is ready for the next turn.',
        ...step(6, 'Three'),
        ...step(7, 'more'),
        ...step(8, 'steps'),
        draw('pic.arrow8', 'rebuild'),
        move('pic.token', 9, 'Three', 2),
        show('pic.centre', 'ready'),
      ),
    ),
  further: {
    title: 'What one turn pays',
    draw: () =>
      scene(
        bars(
          [
            ['3 NADH', yields.NADH[0] * yields.NADH[1], 'a'],
            ['1 FADH₂', yields.FADH2[0] * yields.FADH2[1], 'b'],
            ['1 GTP', yields.GTP[0] * yields.GTP[1], 'c'],
          ],
          'ATP',
        ),
        `In ATP, three NADH are worth 7.5, one FADH₂ 1.5 and one GTP 1: together ${worth}.`,
        beat(
          'At each of four steps, electrons are taken off and loaded on carriers: three times NADH, once FADH₂.',
          count('pic.bar1', 'NADH'),
          count('pic.bar2', 'FADH₂'),
        ),
        beat(
          'In the last stage of breathing, each NADH is worth about two and a half ATP, and FADH₂ one and a half.',
          show('pic.value1', 'worth'),
          show('pic.value2', 'FADH₂'),
        ),
        beat(
          `One GTP comes directly. So a turn pays about ${worth} ATP, and each sugar pays for two turns.`,
          count('pic.bar3', 'GTP'),
          show('pic.value3', 'GTP'),
          highlight('pic.bar1', 'pays'),
        ),
      ),
  },
  question: choice(
    'How many molecules of CO₂ leave the ring in one turn?',
    '2',
    ['1', '3', '6'],
    'Two carbon atoms come in, and two go out.',
  ),
  stays: 'Two carbons in, two CO₂ out, energy kept',
};
