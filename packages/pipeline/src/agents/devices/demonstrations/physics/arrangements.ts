import { count, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';
import { choose } from '../whole-numbers.ts';

const ways = range(0, 4).map((k) => choose(4, k));

export const arrangements: Demonstration = {
  id: 'arrangements',
  name: 'four molecules in two halves',
  title: 'Count the arrangements',
  about:
    /statistical mechanics|microstate|boltzmann (?:entropy|distribution)|partition function|maxwell.?boltzmann|equipartition|ensemble|third law of thermodynamics|gibbs paradox|maxwell'?s demon/i,
  named: /microscopic arrangements|statistical mechanics/i,
  puzzle: ['Four molecules fly about in a box.', 'Why do you hardly ever see all of them on the left?'],
  draw: () =>
    scene(
      bars(
        range(0, 4).map((k) => [
          `${k} left`,
          ways[k]!,
          k === 2 ? 'good' : 'a',
          `${ways[k]} · ${short((100 * ways[k]!) / 16)} %`,
        ]),
      ),
      'The numbers of arrangements with 0 to 4 molecules on the left: 1, 4, 6, 4 and 1.',
      beat(
        `Each molecule is on the left or on the right. For four of them that makes ${2 ** 4} arrangements.`,
      ),
      beat(
        `All four on the left: there is only one way to do it, and its chance is ${short(100 / 16)} %.`,
        show('pic.bar5', 'one'),
        show('pic.value5', 'chance'),
      ),
      beat(
        `Two on each side: there are ${ways[2]} ways, so you see it six times as often.`,
        count('pic.bar3', 0.2),
        show('pic.value3', 'ways'),
      ),
      beat(
        'With a mole of gas instead of four molecules, the even split wins so clearly that nothing else is ever seen.',
        ...[1, 2, 4].flatMap((k) => [count(`pic.bar${k}`, 0.1), show(`pic.value${k}`, 0.2)]),
      ),
    ),
  question: choice(
    'With three molecules, how many arrangements have exactly one on the left?',
    '3',
    ['1', '2', '6'],
    'Each of the three can be the one.',
  ),
  stays: 'What has most ways is what you see',
};
