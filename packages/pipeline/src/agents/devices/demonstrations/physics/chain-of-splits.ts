import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const doubling = range(0, 6).map((k) => 2 ** k);

export const chainOfSplits: Demonstration = {
  id: 'chain-of-splits',
  name: 'a chain that doubles',
  title: 'Each one sets off two more',
  about: /chain reaction|nuclear fission|critical mass|nuclear reactor|radioactiv.*series|cascade|avalanche/i,
  puzzle: ['One nucleus splits and sets two more off.', 'How many split after ten rounds?'],
  draw: () =>
    scene(
      bars(doubling.map((value, k) => [`round ${k}`, value, k === 6 ? 'bad' : 'a'])),
      `Splits in rounds 0 to 6: ${doubling.join(', ')}.`,
      beat('In the first round there is one.', show('pic.bar1', 'one'), show('pic.value1', 'one')),
      beat(
        'It sets off two, and each of these sets off two again.',
        ...[2, 3].flatMap((k) => [
          show(`pic.bar${k}`, k === 2 ? 'two' : 0.8),
          show(`pic.value${k}`, k === 2 ? 'two' : 0.8),
        ]),
      ),
      beat(
        `In the sixth round there are ${doubling[6]} already.`,
        ...[4, 5, 6, 7].flatMap((k) => [count(`pic.bar${k}`, k / 12), show(`pic.value${k}`, k / 12)]),
      ),
      beat(
        `In the tenth it is ${2 ** 10}, and in the eightieth more than all atoms of a lump of uranium.`,
        highlight('pic.bar7', 'tenth', 1.5),
      ),
    ),
  question: choice(
    'If on average only one more is set off each time, what happens?',
    'it stays level',
    ['it explodes', 'it dies out at once'],
    'One follows one: that is what a reactor keeps to.',
  ),
  stays: 'Doubling soon gets out of hand',
};
