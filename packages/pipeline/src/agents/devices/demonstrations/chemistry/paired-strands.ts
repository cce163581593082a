import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const strand = ['A', 'T', 'G', 'C', 'C', 'A', 'G', 'T'];
const partner: Record<string, string> = { A: 'T', T: 'A', G: 'C', C: 'G' };

export const pairedStrands: Demonstration = {
  id: 'paired-strands',
  name: 'a strand and its partner',
  title: 'One strand tells the other',
  field: 'Biology',
  about:
    /\bdna\b|\brna\b|base pair|double helix|nucleotide|replication|gene expression|chargaff|transcription|genetic code|protein synthesis/i,
  named: /\bdna\b/i,
  puzzle: ['Half of a ladder is lost.', 'Why can a cell still build the other half?'],
  draw: () =>
    scene(
      table(
        ['', ...range(1, 8).slice(0, 7).map(String)],
        [
          ['strand', ...strand.slice(0, 7)],
          ['partner', ...strand.slice(0, 7).map((base) => partner[base]!)],
        ],
        { row_heads: true },
      ),
      `The strand ${strand.slice(0, 7).join('')} and its partner ${strand
        .slice(0, 7)
        .map((base) => partner[base])
        .join('')}.`,
      beat('Here is one strand, with seven letters.', show('pic.head', 0), show('pic.row1', 'strand')),
      beat(
        'A only fits to T, and G only fits to C.',
        highlight('pic.cell-1-2', 'A'),
        highlight('pic.cell-1-4', 'G'),
      ),
      beat(
        `So the partner is fixed, letter by letter: ${strand
          .slice(0, 7)
          .map((base) => partner[base])
          .join(', ')}.`,
        show('pic.row2', 'fixed'),
      ),
      beat(
        'From either half the whole can be built again. That is how it is copied.',
        highlight('pic.row1', 'half'),
        highlight('pic.row2', 'whole'),
      ),
    ),
  further: {
    title: 'How much can it store?',
    draw: () =>
      scene(
        bars([
          ['1 letter', 4, 'a', '4'],
          ['2 letters', 16, 'b', '16'],
          ['3 letters', 64, 'good', '64'],
        ]),
        'Words of one, two and three letters: 4, 16 and 64 different ones.',
        beat(
          'With four letters there are 4 words of one letter, and 16 of two.',
          count('pic.bar1', '4'),
          show('pic.value1', '4'),
          count('pic.bar2', '16'),
          show('pic.value2', '16'),
        ),
        beat(
          'Twenty amino acids need twenty words, so two letters are not enough.',
          highlight('pic.bar2', 'two'),
        ),
        beat(
          'Three letters make 64, and that is more than enough. So nature reads in threes.',
          count('pic.bar3', '64'),
          show('pic.value3', '64'),
        ),
      ),
  },
  question: choice(
    'Which strand fits to G A T?',
    'C T A',
    ['G A T', 'T A G', 'A G C'],
    'G with C, A with T, and T with A.',
  ),
  stays: 'A with T, G with C',
};
