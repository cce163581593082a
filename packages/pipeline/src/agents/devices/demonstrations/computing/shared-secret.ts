import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const [gBase, gMod, ga, gb] = [5, 23, 6, 15];
const modPow = (base: number, exponent: number, modulus: number) =>
  range(1, exponent).reduce((value) => (value * base) % modulus, 1);

export const sharedSecret: Demonstration = {
  id: 'shared-secret',
  name: 'two people who agree on a number in public',
  title: 'A secret agreed in public',
  about:
    /diffie|key exchange|symmetric (?:key|encryption)|\baes\b|elliptic curve crypt|cryptograph|caesar|one-time pad|block cipher|zero.?knowledge/i,
  puzzle: [
    'Everybody hears what Ada and Ben say to each other.',
    'How can they still agree on a secret number?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          node('a', `Ada keeps ${ga}`, 'a', 'box'),
          node('b', `Ben keeps ${gb}`, 'b', 'box'),
          node('sa', `she says ${modPow(gBase, ga, gMod)}`, 'a'),
          node('sb', `he says ${modPow(gBase, gb, gMod)}`, 'b'),
          node('ka', `${modPow(modPow(gBase, gb, gMod), ga, gMod)}`, 'good', 'circle'),
          node('kb', `${modPow(modPow(gBase, ga, gMod), gb, gMod)}`, 'good', 'circle'),
        ],
        [
          edge('e1', 'a', 'sa', { label: `5^${ga} mod 23` }),
          edge('e2', 'b', 'sb', { label: `5^${gb} mod 23` }),
          edge('e3', 'sb', 'ka', { label: `to the ${ga}` }),
          edge('e4', 'sa', 'kb', { label: `to the ${gb}` }),
        ],
      ),
      `Ada says ${modPow(gBase, ga, gMod)}, Ben says ${modPow(gBase, gb, gMod)}, and both compute ${modPow(modPow(gBase, gb, gMod), ga, gMod)}.`,
      beat(
        'All may know the numbers 5 and 23. Ada thinks of 6, Ben of 15, and they tell nobody.',
        show('pic.a', 'Ada'),
        show('pic.b', 'Ben'),
      ),
      beat(
        `Ada raises 5 to her number, keeps the remainder by 23, and says ${modPow(gBase, ga, gMod)}. Ben does the same, and says ${modPow(gBase, gb, gMod)}.`,
        draw('pic.e1', 'raises'),
        show('pic.sa', 'says'),
        draw('pic.e2', 0.7),
        show('pic.sb', 0.85),
      ),
      beat(
        `Now Ada raises his number to her own, and Ben raises hers to his. Both get ${modPow(modPow(gBase, gb, gMod), ga, gMod)}.`,
        draw('pic.e3', 0.1),
        show('pic.ka', 'get'),
        draw('pic.e4', 0.5),
        show('pic.kb', 'get'),
      ),
      beat(
        'Who only heard 8 and 19 would have to find the exponents. For large numbers, nobody knows how to do that in time.',
        highlight('pic.sa', '8'),
        highlight('pic.sb', '19'),
      ),
    ),
  question: choice(
    'With 5 and 23, Ada keeps 2. Which number does she say?',
    '2',
    ['10', '25', '3'],
    '5 times 5 is 25, which leaves 2 when divided by 23.',
  ),
  stays: 'Easy to raise, hard to undo',
};
