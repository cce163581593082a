import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, path, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const chain = ['Val', 'His', 'Leu', 'Thr', 'Pro', 'Glu', 'Glu', 'Lys'];
/** Residues in one turn of an alpha helix. */
const perTurn = 3.6;
/** A coil seen from the side: a rolling circle that swings wider than it rolls. */
const helix = (t: number): XY => [-6.3 + 0.3 * t - 0.75 * Math.sin(t), 0.2 + 1.3 * Math.cos(t)];
/** Tops of neighbouring turns, between which hydrogen bonds lie. */
const tops = range(0, 3).map((i) => helix(2 * Math.PI * i));
const strand = (name: string, y: number): ShapeInput =>
  path(
    name,
    range(0, 8).map((i): XY => [2 + i * 0.65, y + (i % 2 === 0 ? 0.25 : -0.25)]),
    'good',
    { smooth: false, weight: 'bold' },
  );

export const foldedChain: Demonstration = {
  id: 'folded-chain',
  name: 'a chain of amino acids that folds up',
  title: 'From a chain to a shape',
  about:
    /protein (?:structure|folding)|\bproteins?\b|(?:primary|secondary|tertiary|quaternary) structure|alpha.?helix|beta.?(?:sheet|pleated)|polypeptide|peptide bond|amino acids?|denaturation|ha?emoglobin/i,
  named: /amino acids?|polypeptide/i,
  puzzle: [
    'Hair, an enzyme and the lens of your eye are all chains of the same twenty amino acids.',
    'What makes them so different?',
  ],
  draw: () =>
    scene(
      cells(chain, {
        roles: ['a', 'b', 'a', 'c', 'a', 'bad', 'bad', 'b'],
        pointers: [{ id: 'six', at: 5, label: 'place 6' }],
      }),
      'The first eight amino acids of a chain of haemoglobin: Val, His, Leu, Thr, Pro, Glu, Glu, Lys.',
      beat(
        'First comes the order. Here are the first eight amino acids of a chain of haemoglobin.',
        ...range(1, 8).map((i) => show(`pic.cell${i}`, 0.2 + i * 0.06)),
      ),
      beat(
        `Each place can hold one of twenty. So eight places alone allow ${short(20 ** 8 / 1e9)} billion orders.`,
        highlight('pic.cell1', 'one'),
        highlight('pic.cell8', 'eight'),
      ),
      beat(
        'Some of them like water, some avoid it, and some carry a charge.',
        highlight('pic.cell4', 'water'),
        highlight('pic.cell3', 'avoid'),
        highlight('pic.cell6', 'charge'),
      ),
      beat(
        'One wrong letter can matter. With valine in the sixth place, red blood cells bend to sickles.',
        show('pic.six', 'sixth'),
        highlight('pic.cell6', 'sixth', 2),
      ),
    ),
  further: {
    title: 'Helix, sheet, and ball',
    draw: () =>
      scene(
        figure(
          { min: [-7.6, -3.4], max: [8.2, 3.2] },
          path(
            'helix',
            range(0, 160).map((i) => helix(i * 0.125)),
            'a',
            { weight: 'bold' },
          ),
          ...tops.slice(0, -1).map((from, i) =>
            segment(
              `hold${i + 1}`,
              [from[0], from[1] + 0.25],
              [tops[i + 1]![0], tops[i + 1]![1] + 0.25],
              'bad',
              {
                dash: true,
              },
            ),
          ),
          text('helix-name', [-3, -2.4], `helix: ${perTurn} per turn`, 'a'),
          ...[1.5, 0.3, -0.9].map((y, i) => strand(`strand${i + 1}`, y)),
          ...range(0, 3).flatMap((i) =>
            [0, 1].map((row) =>
              segment(
                `link${row}${i}`,
                [2 + (2 * i + 0.5) * 0.65, 1.35 - row * 1.2],
                [2 + (2 * i + 0.5) * 0.65, 0.45 - row * 1.2],
                'bad',
                { dash: true },
              ),
            ),
          ),
          text('sheet-name', [4.6, -2.4], 'sheet', 'good'),
        ),
        'A helix held by hydrogen bonds along its axis, and a sheet of three strands held by hydrogen bonds between them.',
        beat(
          `The chain coils up. In a helix, one turn holds ${perTurn} amino acids.`,
          draw('pic.helix', 'coils', 1.6),
          show('pic.helix-name', 'turn'),
        ),
        beat(
          'Hydrogen bonds from turn to turn keep it so.',
          ...range(1, 3).map((i) => draw(`pic.hold${i}`, 'Hydrogen')),
        ),
        beat(
          'Or strands lie side by side in a sheet, again held by hydrogen bonds.',
          ...[1, 2, 3].map((i) => draw(`pic.strand${i}`, 'strands')),
          ...range(0, 3).flatMap((i) => [0, 1].map((row) => draw(`pic.link${row}${i}`, 'hydrogen'))),
          show('pic.sheet-name', 'sheet'),
        ),
        beat(
          'Then the whole folds to a ball: what avoids water goes inside. Several balls may join, as four do in haemoglobin.',
          highlight('pic.helix', 'folds', 1.5),
          highlight('pic.strand2', 'inside', 1.5),
        ),
      ),
  },
  question: choice(
    'What holds a helix in shape?',
    'hydrogen bonds between its turns',
    ['the peptide bonds', 'a coat of water'],
    'The peptide bonds join the chain, but they do not coil it.',
  ),
  stays: 'The order decides the fold',
};
