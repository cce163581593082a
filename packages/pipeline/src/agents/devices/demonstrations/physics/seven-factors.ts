import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const hopeful = [2, 1, 0.4, 1, 0.5, 0.5, 10_000];
const cautious = [1, 1, 0.1, 0.01, 0.01, 0.1, 1000];
const product = (factors: number[]) => factors.reduce((result, factor) => result * factor, 1);
const upTo = (last: number) => short(product(hopeful.slice(0, last)), 2);

export const sevenFactors: Demonstration = {
  id: 'seven-factors',
  name: 'seven factors that count civilisations',
  title: 'Narrow it down, step by step',
  about: /drake equation|fermi paradox|extraterrestrial (?:life|intelligence|civili)|\bseti\b/i,
  named: /extraterrestrial civili[sz]ations?/i,
  puzzle: [
    'There are hundreds of billions of stars in our galaxy.',
    'How many of them might be sending radio signals right now?',
  ],
  worked: true,
  draw: () =>
    scene(
      {
        type: 'process',
        look: 'boxes',
        numbered: false,
        steps: [
          { label: `${hopeful[0]} new stars a year`, role: 'b' },
          { label: 'planets that suit life', note: `× ${hopeful[1]! * hopeful[2]!}`, role: 'a' },
          { label: 'life begins', note: `× ${hopeful[3]}`, role: 'good' },
          { label: 'minds arise', note: `× ${hopeful[4]}`, role: 'd' },
          { label: 'they send signals', note: `× ${hopeful[5]}`, role: 'e' },
          { label: 'years that they last', note: '× 10 000', role: 'bad' },
        ],
      },
      'From new stars a year, by the shares with suitable planets, life, minds and signals, to the years that a civilisation lasts.',
      beat(`Some ${hopeful[0]} stars are born in our galaxy each year.`, show('pic.step1', 'stars')),
      beat(
        `Nearly all have planets. Say ${upTo(3)} suitable planets come of it each year.`,
        show('pic.step2', 'planets'),
      ),
      beat('On how many does life begin? A hopeful guess is: on all of them.', show('pic.step3', 'life')),
      beat(
        `Let half bring forth minds, and half of these send signals. That leaves ${upTo(6)} new ones a year.`,
        show('pic.step4', 'minds'),
        show('pic.step5', 'signals'),
      ),
      beat(
        `If each lasts 10 000 years, ${short(product(hopeful), 2)} of them exist at any time.`,
        show('pic.step6', 'lasts'),
        highlight('pic.step6', 'exist'),
      ),
    ),
  further: {
    title: 'What guesses can do',
    draw: () =>
      scene(
        table(
          ['factor', 'hopeful', 'cautious'],
          [
            ['stars a year', String(hopeful[0]), String(cautious[0])],
            ['suitable planets', String(hopeful[1]! * hopeful[2]!), String(cautious[1]! * cautious[2]!)],
            ['life begins', String(hopeful[3]), String(cautious[3])],
            ['minds arise', String(hopeful[4]), String(cautious[4])],
            ['send signals', String(hopeful[5]), String(cautious[5])],
            ['years', '10 000', '1000'],
            ['number now', short(product(hopeful), 2), short(product(cautious), 2)],
          ],
        ),
        'With hopeful guesses the product is 2000, with cautious ones a thousandth.',
        beat(
          'The first two factors are known fairly well. The others are guesses.',
          show('pic.head', 0),
          show('pic.row1', 'first'),
          show('pic.row2', 'two'),
          show('pic.row3', 'guesses'),
          show('pic.row4', 'guesses'),
          show('pic.row5', 'guesses'),
          show('pic.row6', 'guesses'),
        ),
        beat(
          `Be cautious with them, and the product falls from ${short(product(hopeful), 2)} to ${short(product(cautious), 2)}.`,
          show('pic.row7', 'product'),
          highlight('pic.cell-7-3', 'falls'),
        ),
        beat(
          'That would mean that we are most likely alone. So the equation gives no answer, it sorts the questions.',
          highlight('pic.cell-7-3', 'alone'),
        ),
      ),
  },
  question: choice(
    'Civilisations last ten times as long as you thought. What happens to their number?',
    'ten times as many',
    ['no change', 'a tenth'],
    'The factors are multiplied, so each one changes the result in proportion.',
  ),
  stays: 'Seven factors, most of them guesses',
};
