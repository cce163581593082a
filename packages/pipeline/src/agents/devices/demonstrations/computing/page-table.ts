import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const pageTable: Demonstration = {
  id: 'page-table',
  name: 'pages of a program and where they lie',
  title: 'Two kinds of addresses',
  about:
    /virtual memory|paging|page table|memory management|\btlb\b|address translation|segmentation|thrashing/i,
  named: /virtual addresses/i,
  puzzle: ['Two programs both write to address 1000, and nothing goes wrong.', 'How can that be?'],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          node('p1', 'page 0 of A', 'a', 'box'),
          node('p2', 'page 1 of A', 'a', 'box'),
          node('q1', 'page 0 of B', 'b', 'box'),
          node('f1', 'frame 5', 'ink', 'box'),
          node('f2', 'frame 2', 'ink', 'box'),
          node('f3', 'frame 7', 'ink', 'box'),
        ],
        [
          edge('m1', 'p1', 'f1', { role: 'a' }),
          edge('m2', 'p2', 'f2', { role: 'a' }),
          edge('n1', 'q1', 'f3', { role: 'b' }),
        ],
        'right',
      ),
      'Pages 0 and 1 of program A lie in frames 5 and 2, page 0 of program B lies in frame 7.',
      beat(
        'Each program has pages of its own, numbered from zero.',
        show('pic.p1', 0.2),
        show('pic.p2', 0.4),
        show('pic.q1', 0.6),
      ),
      beat(
        'A table says in which frame of the real memory each page lies.',
        show('pic.f1', 'frame'),
        draw('pic.m1', 'frame'),
        show('pic.f2', 0.7),
        draw('pic.m2', 0.7),
      ),
      beat(
        'Page 0 of A lies in frame 5, page 0 of B in frame 7. So the same address leads to different places.',
        show('pic.f3', '7'),
        draw('pic.n1', '7'),
        highlight('pic.p1', 'same'),
        highlight('pic.q1', 'same'),
      ),
    ),
  further: {
    title: 'Translate an address',
    draw: () =>
      scene(
        table(
          ['step', 'value'],
          [
            ['address', '5000'],
            ['page: 5000 ÷ 4096', String(Math.floor(5000 / 4096))],
            ['offset: the rest', String(5000 % 4096)],
            ['frame of page 1', '2'],
            ['2 · 4096 + 904', String(2 * 4096 + (5000 % 4096))],
          ],
        ),
        `Address 5000 is page 1, offset ${5000 % 4096}; page 1 lies in frame 2, so the real address is ${2 * 4096 + (5000 % 4096)}.`,
        beat(
          'A page holds 4096 bytes. Program A asks for address 5000.',
          show('pic.head', 0),
          show('pic.row1', '5000'),
        ),
        beat(
          `4096 goes in once, and leaves ${5000 % 4096}. So it is page 1, at offset ${5000 % 4096}.`,
          show('pic.row2', 'once'),
          show('pic.row3', 'leaves'),
        ),
        beat(
          `Page 1 lies in frame 2. Twice 4096 plus ${5000 % 4096} is ${2 * 4096 + (5000 % 4096)}: there the byte really is.`,
          show('pic.row4', 'frame'),
          show('pic.row5', 'really'),
        ),
      ),
  },
  question: choice(
    'Pages hold 100 bytes. On which page is address 250?',
    '2',
    ['250', '1', '3'],
    '100 goes into 250 twice.',
  ),
  stays: 'A table maps pages to frames',
};
