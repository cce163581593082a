import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const [tp, fp, fn, tn] = [40, 10, 20, 930];

export const hitsAndMisses: Demonstration = {
  id: 'hits-and-misses',
  name: 'the hits and misses of a filter',
  title: 'How good is the filter?',
  about:
    /confusion matrix|precision and recall|\broc\b|f1.?score|sensitivity|specificity|accuracy|type i error|classification error/i,
  named: /false positive rate|precision/i,
  puzzle: ['A filter is right for 97 of 100 letters.', 'Is it a good filter?'],
  draw: () =>
    scene(
      table(
        ['', 'marked as spam', 'let through'],
        [
          ['spam', String(tp), String(fn)],
          ['good letters', String(fp), String(tn)],
        ],
        { row_heads: true },
      ),
      `Of 60 spam letters 40 are marked; of 940 good ones 10 are.`,
      beat(
        `Of a thousand letters ${tp + fn} are spam. The filter marks ${tp} of them.`,
        show('pic.head', 0),
        show('pic.row1', 'spam'),
      ),
      beat(`Of the ${fp + tn} good ones it marks ${fp} by mistake.`, show('pic.row2', 'good')),
      beat(
        `It is right ${tp + tn} times: that is ${((100 * (tp + tn)) / 1000).toFixed(0)} %.`,
        highlight('pic.cell-1-2', 'right', 1.5),
        highlight('pic.cell-2-3', 'right', 1.5),
      ),
      beat(
        `But it finds only ${((100 * tp) / (tp + fn)).toFixed(0)} % of the spam. A filter that marks nothing at all would be right for 94 %.`,
        highlight('pic.cell-1-3', 'finds', 1.5),
      ),
    ),
  further: {
    title: 'Two numbers instead of one',
    draw: () =>
      scene(
        bars([
          ['precision', (100 * tp) / (tp + fp), 'a', `${((100 * tp) / (tp + fp)).toFixed(0)} %`],
          ['recall', (100 * tp) / (tp + fn), 'b', `${((100 * tp) / (tp + fn)).toFixed(0)} %`],
        ]),
        'Precision 80 percent, recall 67 percent.',
        beat(
          `Of ${tp + fp} marked letters ${tp} are spam: a precision of ${((100 * tp) / (tp + fp)).toFixed(0)} %.`,
          count('pic.bar1', 'precision'),
          show('pic.value1', 'precision'),
        ),
        beat(
          `Of ${tp + fn} spam letters ${tp} are found: a recall of ${((100 * tp) / (tp + fn)).toFixed(0)} %.`,
          count('pic.bar2', 'recall'),
          show('pic.value2', 'recall'),
        ),
        beat(
          'Mark more, and the recall rises while the precision falls. You cannot look at one of them alone.',
          highlight('pic.bar1', 'precision'),
          highlight('pic.bar2', 'recall'),
        ),
      ),
  },
  question: choice(
    '8 of 10 marked are right, and 8 of 16 are found. What is the recall?',
    '50 %',
    ['80 %', '62 %', '100 %'],
    'Recall asks how many of the 16 are found.',
  ),
  stays: 'Look at precision and at recall',
};
