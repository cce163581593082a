import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const digest = (textOf: string) =>
  [...textOf].reduce((sum, letter) => (sum * 37 + letter.charCodeAt(0)) % 1000, 11);
const blocks = ['Ada pays 5', 'Ben pays 2', 'Cy pays 9'].reduce<
  { words: string; before: number; own: number }[]
>((list, words) => {
  const before = list.at(-1)?.own ?? 0;
  list.push({ words, before, own: digest(`${words}${before}`) });
  return list;
}, []);
const forged = digest(`Ada pays 6${0}`);

export const chained: Demonstration = {
  id: 'chained',
  name: 'three pages of a book that seal each other',
  title: 'Each page seals the one before',
  about: /block ?chain|bitcoin|proof of work|hash chain|ledger|smart contract|message authentication/i,
  named: /blockchain/i,
  puzzle: [
    'Everybody holds a copy of the same book of accounts.',
    'How do you notice that somebody has changed an old page?',
  ],
  draw: () =>
    scene(
      table(
        ['page', 'before', 'own number'],
        blocks.map(({ words, before, own }) => [words, String(before), String(own)]),
      ),
      'Three pages, each with the number of the page before and its own number.',
      beat(
        `A rule turns any text into a number. For the first page it is ${blocks[0]!.own}.`,
        show('pic.head', 0),
        show('pic.row1', 'page'),
      ),
      beat(
        `The second page begins with that number, and gets one of its own: ${blocks[1]!.own}.`,
        show('pic.row2', 'second'),
        highlight('pic.cell-2-2', 'number'),
      ),
      beat('The third page begins with the number of the second, and so on.', show('pic.row3', 'third')),
      beat(
        `Now change the 5 on the first page to a 6. Its number becomes ${forged}, and no longer fits what the second page says.`,
        highlight('pic.cell-1-1', 'change', 1.5),
        highlight('pic.cell-2-2', 'fits', 1.5),
      ),
    ),
  question: choice(
    'Page 2 of 10 is changed. How many pages do not fit any more?',
    'all from page 3 on',
    ['only page 2', 'none'],
    'Each later page depends on the one before.',
  ),
  stays: 'A change breaks every later seal',
};
