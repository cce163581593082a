import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { circle, figure, rect, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, scene } from '../demonstration.ts';

const [first, second] = [5, 9];
const memory = [
  ['0', 'load 6'],
  ['1', 'add 7'],
  ['2', 'store 8'],
  ['6', String(first)],
  ['7', String(second)],
  ['8', String(first + second)],
];

export const fetchAndExecute: Demonstration = {
  id: 'fetch-and-execute',
  name: 'a processor on its way round a small program',
  title: 'Fetch, decode, execute',
  about:
    /von neumann(?! entropy| algebra)|instruction cycle|fetch.{0,12}execute|stored.program|central processing unit|\bcpus?\b|\b(?:micro)?processor\b|machine (?:code|language|cycle)|assembly language|program counter|computer (?:architecture|organi[sz]ation)|instruction set|harvard architecture|control unit|arithmetic logic unit|\brisc\b/i,
  named: /central processing unit|stored-program/i,
  puzzle: ['A processor knows only very small steps.', 'How does it get through a whole program?'],
  draw: () =>
    besides(
      [
        {
          type: 'cycle',
          centre: 'processor',
          stages: [
            { label: 'Fetch', note: 'get the next instruction', role: 'a' },
            { label: 'Decode', note: 'what is to be done?', role: 'b' },
            { label: 'Execute', note: 'do it, count on', role: 'good' },
          ],
          token: { at: 1, role: 'c' },
        },
        'A ring of three stages: fetch, decode, execute.',
      ],
      [
        table(['address', 'memory'], memory),
        `Memory: the instructions load 6, add 7, store 8 at addresses 0 to 2, and the numbers ${first}, ${second} and ${first + second} at 6 to 8.`,
      ],
      beat(
        'Memory holds the program and its data side by side.',
        show('side.head', 0),
        ...range(1, 5).map((i) => show(`side.row${i}`, 0.1 + i * 0.12)),
      ),
      beat(
        'The processor fetches the instruction at address 0, decodes it, and executes it: load what stands at 6.',
        show('pic.centre', 'processor'),
        show('pic.stage1', 'fetches'),
        show('pic.token', 'fetches'),
        highlight('side.row1', 'address'),
        show('pic.stage2', 'decodes'),
        move('pic.token', 2, 'decodes', 0.7),
        show('pic.stage3', 'executes'),
        move('pic.token', 3, 'executes', 0.7),
        highlight('side.row4', 'stands'),
      ),
      beat(
        'Then it counts on to address 1, and goes round again: add what stands at 7.',
        show('pic.arrow1', 0),
        show('pic.arrow2', 0),
        show('pic.arrow3', 'round'),
        move('pic.token', 4, 'counts', 0.6),
        highlight('side.row2', 'address'),
        move('pic.token', 6, 'round', 1.4),
        highlight('side.row5', 'stands'),
      ),
      beat(
        `Once more: it stores the sum, ${first + second}, at 8. The same ring, billions of times a second.`,
        move('pic.token', 9, 'stores', 1.6),
        highlight('side.row3', 'stores'),
        show('side.row6', 'sum'),
      ),
    ),
  further: {
    title: 'One road for both',
    draw: () =>
      scene(
        figure(
          { min: [-8, -3], max: [8, 3] },
          rect('cpu', [-7.6, -2.2], [-3.4, 2.2], 'a', { fill: 'faint', weight: 'bold' }),
          text('cpu-name', [-5.5, 0], 'processor', 'a'),
          rect('memory', [3.4, -2.2], [7.6, 2.2], 'b', { fill: 'faint', weight: 'bold' }),
          text('memory-name', [5.5, 1.4], 'memory', 'b'),
          text('program', [5.5, 0.3], 'program', 'good'),
          text('data', [5.5, -0.9], 'data', 'c'),
          segment('up', [-3.4, 0.6], [3.4, 0.6], 'muted'),
          segment('down', [-3.4, -0.6], [3.4, -0.6], 'muted'),
          text('bus', [0, 1.3], 'one bus', 'muted'),
          ...range(0, 4).map((i) =>
            circle(`dot${i}`, [-2.6 + i * 1.3, 0], 0.26, i % 2 === 0 ? 'good' : 'c', {
              fill: 'solid',
              motion: {
                kind: 'drift',
                velocity: [-1.1, 0],
                wrap: { min: [-3.4, -0.3], max: [3.4, 0.3] },
              },
            }),
          ),
        ),
        'Processor and memory joined by one bus, on which instructions and data follow each other.',
        beat(
          'Program and data lie in the same memory. So you change a program like any other data, without rewiring.',
          show('pic.memory', 'memory'),
          show('pic.memory-name', 'memory'),
          show('pic.program', 0),
          show('pic.data', 'data'),
        ),
        beat(
          'But both take the same road to the processor, one after the other.',
          show('pic.cpu', 'processor'),
          show('pic.cpu-name', 'processor'),
          draw('pic.up', 'road'),
          draw('pic.down', 'road'),
          show('pic.bus', 'road'),
          ...range(0, 4).map((i) => show(`pic.dot${i}`, 'one')),
        ),
        beat(
          'A fast processor often waits for that road. It is called the von Neumann bottleneck, and caches ease it.',
          highlight('pic.bus', 'bottleneck'),
          highlight('pic.cpu', 'waits'),
        ),
      ),
  },
  question: choice(
    'Which comes first for every instruction?',
    'fetching it from memory',
    ['executing it', 'decoding it'],
    'Only what has been fetched can be decoded, and only then executed.',
  ),
  stays: 'Fetch, decode, execute, and again',
};
