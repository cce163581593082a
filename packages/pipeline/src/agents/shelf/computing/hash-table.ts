import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, rect, type ShapeInput, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const slots = 8;
const codes = (word: string) => [...word].map((letter) => letter.charCodeAt(0) - 96);
const sum = (word: string) => codes(word).reduce((total, code) => total + code, 0);
const slotOf = (word: string) => sum(word) % slots;
const keys = ['fig', 'kiwi', 'pear'];
/** The first fruit that lands in the slot of the first key. */
const rival = ['plum', 'apple', 'melon', 'lime', 'lemon', 'date', 'cherry', 'mango', 'peach', 'grape'].find(
  (word) => slotOf(word) === slotOf(keys[0]!),
)!;
const middle = (slot: number) => 3.6 - slot * 0.95;
const boxes: ShapeInput[] = Array.from({ length: slots }, (_, slot) =>
  rect(`slot${slot}`, [3, middle(slot) - 0.42], [5.4, middle(slot) + 0.42], 'muted', {
    label: tag(String(slot), 'left', 'muted'),
  }),
);
const shown = Array.from({ length: slots }, (_, slot) => `slot${slot}`);
const keyBox = (word: string, y: number, role: 'a' | 'b' | 'c' | 'd'): ShapeInput[] => [
  rect(`key-${word}`, [-7, y - 0.45], [-4.6, y + 0.45], role, {
    fill: 'soft',
    rounded: true,
    label: tag(word, 'centre', 'ink'),
  }),
  arrow(`way-${word}`, [-4.5, y], [2.4, middle(slotOf(word))], role, { weight: 'bold' }),
  text(`in-${word}`, [4.2, middle(slotOf(word))], word, role),
];

export const hashTable: ShelfEntry = {
  id: 'hash-table',
  names: [
    'hash table',
    'hash map',
    'hashing',
    'hash function',
    'dictionary data structure',
    'separate chaining',
  ],
  subject: 'computing',
  field: 'Data structures',
  says: [
    'A hash table computes from a key the place where its value is kept.',
    'So it finds the value at once, however many there are.',
  ],
  puzzle: [
    'A phone holds a thousand contacts, and finds the right one without looking at the others.',
    'How can it know where to look?',
  ],
  symbols: [
    { tex: '\\alpha', name: 'alpha', meaning: 'the load of the table', role: 'd' },
    { tex: 'n', name: 'n', meaning: 'the number of keys', role: 'a' },
    { tex: 'm', name: 'm', meaning: 'the number of slots', role: 'b' },
  ],
  formulas: [
    {
      id: 'load',
      tex: '\\alpha = \\frac{n}{m}',
      expression: 'alpha = n / m',
      says: 'How full the table is, its load, is the number of keys over the number of slots.',
    },
  ],
  pictures: [
    {
      id: 'slots',
      title: 'A place for every key',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'slots',
            'full',
            figure(
              { min: [-8.6, -3.9], max: [8.6, 4.4] },
              ...boxes,
              ...keyBox(keys[0]!, -2.4, 'a'),
              ...keyBox(keys[1]!, 0, 'b'),
              ...keyBox(keys[2]!, 2.4, 'c'),
            ),
            `Three keys on the left with arrows to their slots among ${slots} slots on the right.`,
          ),
        ],
        beats: [
          beat(
            `Here is an array of ${slots} slots, still empty.`,
            ...shown.map((part) => show(`slots.${part}`, 'slots')),
          ),
          ...keys.map((key, index) =>
            beat(
              [
                `The key ${key} goes through a formula, and out comes slot ${slotOf(key)}.`,
                `For ${key} the same formula says slot ${slotOf(key)}.`,
                `And ${key} belongs in slot ${slotOf(key)}. Nothing had to be searched.`,
              ][index]!,
              show(`slots.key-${key}`, key),
              draw(`slots.way-${key}`, 'slot'),
              show(`slots.in-${key}`, 'slot'),
            ),
          ),
        ],
      }),
    },
    {
      id: 'formula',
      title: 'From word to number',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sums',
            'full',
            table(
              ['key', 'letters as numbers', 'sum', `rest by ${slots}`],
              keys.map((key) => [key, codes(key).join(' + '), String(sum(key)), String(slotOf(key))]),
            ),
            'For each key its letters as numbers, their sum, and the rest after division.',
          ),
        ],
        beats: [
          beat('A simple formula: turn letters into numbers, and add them up.', show('sums.head', 'letters')),
          beat(
            `For fig that makes ${sum('fig')}. Divide by ${slots}, and the rest is ${slotOf('fig')}: the slot.`,
            show('sums.row1', 'fig'),
            highlight('sums.cell-1-4', 'rest'),
          ),
          beat(
            'The rest is always smaller than the number of slots, so it always fits.',
            show('sums.row2', 'rest'),
            show('sums.row3', 'always'),
          ),
          beat(
            'To find a key later, compute its slot again and go straight there.',
            highlight('sums.cell-2-4', 'slot'),
            highlight('sums.cell-3-4', 'straight'),
          ),
        ],
      }),
    },
    {
      id: 'collision',
      title: 'Two keys, one slot',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'chain',
            'full',
            figure(
              { min: [-8.6, -3.9], max: [10.4, 4.4] },
              ...boxes,
              ...keyBox(keys[0]!, 0.4, 'a'),
              rect(`key-${rival}`, [-7, -3.45], [-4.6, -2.55], 'bad', {
                fill: 'soft',
                rounded: true,
                label: tag(rival, 'centre', 'ink'),
              }),
              arrow(`way-${rival}`, [-4.5, -3], [2.4, middle(slotOf(rival))], 'bad', { weight: 'bold' }),
              rect(
                'linked',
                [6.8, middle(slotOf(rival)) - 0.42],
                [9.2, middle(slotOf(rival)) + 0.42],
                'bad',
                {
                  fill: 'soft',
                  label: tag(rival, 'centre', 'ink'),
                },
              ),
              arrow('link', [5.45, middle(slotOf(rival))], [6.75, middle(slotOf(rival))], 'ink'),
            ),
            `The keys ${keys[0]} and ${rival} lead to the same slot; the second hangs behind the first in a chain.`,
          ),
        ],
        beats: [
          beat(
            'Our key sits in its slot.',
            ...shown.map((part) => show(`chain.${part}`, 0)),
            show(`chain.key-${keys[0]}`, 'key'),
            show(`chain.way-${keys[0]}`, 'key'),
            show(`chain.in-${keys[0]}`, 'slot'),
          ),
          beat(
            `Now ${rival} arrives, and the formula gives the same number: a collision.`,
            show(`chain.key-${rival}`, rival),
            draw(`chain.way-${rival}`, 'same'),
            highlight(`chain.slot${slotOf(rival)}`, 'collision'),
          ),
          beat(
            'One cure: hang the newcomer behind the first, in a chain.',
            draw('chain.link', 'behind'),
            show('chain.linked', 'chain'),
          ),
          beat(
            'Looking it up takes one more step. That is fine as long as chains are short.',
            highlight('chain.linked', 'more'),
          ),
        ],
      }),
    },
    {
      id: 'load',
      title: 'How full is too full?',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'cost',
            'full',
            axes(axis(0, 4.2, 'load: keys per slot'), axis(0, 3.4, 'steps to find a key'), [
              curve('steps', '1 + x/2', 'd'),
              tracker('here', '1 + x/2', 0.5, 'a', { guides: true }),
            ]),
            'The steps to find a key grow slowly with the load: one and a half at load one, three at load four.',
          ),
        ],
        beats: [
          beat(
            'With a good formula the keys spread evenly, and a half full table needs little more than one step.',
            show('cost.x-axis', 0),
            show('cost.y-axis', 0),
            show('cost.here', 'half'),
          ),
          beat('Fill it up, and chains grow.', draw('cost.steps', 'Fill'), move('cost.here', 4, 'grow')),
          beat(
            'So a program doubles the number of slots in time, and the load falls again.',
            move('cost.here', 0.75, 'doubles', 2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A table with 800 slots holds 600 keys. What is its load?',
    formula: 'load',
    given: { n: 600, m: 800 },
    find: 'alpha',
    sense: 'A load of {result} is where many programs start to grow the table.',
  },
  misconception: {
    tempting: 'It is tempting to think that different keys always get different slots.',
    truth: 'With more possible keys than slots, some must share. Collisions are normal.',
  },
  uses: ['Dictionaries in Python, objects in JavaScript and database indexes work this way.'],
  takeaways: ['The key computes its own place', 'Collisions go into chains', 'Grow the table in time'],
  question: {
    ask: 'What happens if the formula sends every key to the same slot?',
    answer: 'Everything hangs in one long chain, and you are back to searching one by one.',
  },
};
