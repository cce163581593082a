import { clear, draw, highlight, move, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells, edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const links: [from: string, to: string][] = [
  ['root', 'a'],
  ['root', 'b'],
  ['b', 'd'],
  ['d', 'c'],
  ['e', 'f'],
  ['f', 'e'],
];
const reached = (() => {
  const seen = new Set(['root']);
  for (const from of seen) for (const [one, to] of links) if (one === from) seen.add(to);
  return seen;
})();
const objects = ['a', 'b', 'c', 'd', 'e', 'f'];
const memory = ['A', 'E', 'B', 'F', '·', 'D', '·', 'C'];
const kept = memory.filter((name) => reached.has(name.toLowerCase())).length;

export const stillReached: Demonstration = {
  id: 'still-reached',
  name: 'objects in memory and the links between them',
  title: 'What can still be reached?',
  about:
    /garbage collect|mark.(?:and.)?sweep|reference count|memory leak|tracing collector|generational collect|automatic memory|dangling pointer/i,
  named: /garbage/i,
  puzzle: [
    'A program makes thousands of objects and never says which ones it is done with.',
    'How can the machine know what to throw away?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          node('root', 'variables of the program', 'accent', 'box'),
          ...objects.map((id) => node(id, id.toUpperCase(), reached.has(id) ? 'good' : 'bad', 'circle')),
        ],
        links.map(([from, to], i) => edge(`l${i}`, from, to)),
      ),
      'The variables lead to A and B, B leads to D and D to C. E and F only point to each other.',
      beat(
        'Six objects in memory, and arrows for who knows whom.',
        show('pic.root', 0),
        ...objects.map((id, i) => show(`pic.${id}`, i / 12)),
        ...links.map((_, i) => draw(`pic.l${i}`, 'arrows')),
      ),
      beat(
        'Start from the variables that the program can name, and mark what they point to.',
        highlight('pic.root', 'variables', 1.5),
        highlight('pic.l0', 'mark'),
        highlight('pic.a', 'mark'),
        highlight('pic.l1', 'point'),
        highlight('pic.b', 'point'),
      ),
      beat(
        'Follow the arrows on: from B to D, and from D to C.',
        highlight('pic.d', 'D'),
        highlight('pic.c', 'C'),
      ),
      beat(
        'E and F point to each other, but nobody leads to them. The program can never use them again: away.',
        highlight('pic.e', 'E'),
        highlight('pic.f', 'F'),
        ...['e', 'f', 'l4', 'l5'].map((part) => clear(`pic.${part}`, 'away')),
      ),
    ),
  further: {
    title: 'Close the holes',
    draw: () =>
      scene(
        cells(memory, {
          indices: true,
          roles: memory.map((name) =>
            name === '·' ? 'faint' : reached.has(name.toLowerCase()) ? 'good' : 'bad',
          ),
          pointers: [{ id: 'free', at: kept, label: 'free from here' }],
        }),
        'Eight places of memory: after the dead objects are gone, the living ones move together.',
        beat(
          'The same objects as they lie in memory, with two free places between them.',
          ...range(1, memory.length).map((i) => show(`pic.cell${i}`, i / 14)),
        ),
        beat(
          'E and F are swept away. Now there is room, but in small holes.',
          clear('pic.cell2', 'swept'),
          clear('pic.cell4', 'swept'),
          clear('pic.cell5', 'holes'),
          clear('pic.cell7', 'holes'),
        ),
        beat(
          'So many collectors also move the living ones together.',
          move('pic.cell3', 1, 'move', 0.8),
          move('pic.cell6', 2, 'living', 0.8),
          move('pic.cell8', 3, 'together', 0.8),
        ),
        beat(
          `One free block of ${memory.length - kept} places is left. A new object simply goes to its front.`,
          show('pic.free', 'free'),
        ),
      ),
  },
  question: choice(
    'Which of these may the collector throw away?',
    'two objects that only point to each other',
    ['an object that was not used for an hour', 'the largest object in memory'],
    'What counts is a way from the variables, not age, size or a mere count of arrows.',
  ),
  stays: 'Keep only what can still be reached',
};
