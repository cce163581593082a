import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { axes, axis, dots } from '../../writing/plots.ts';
import { arrow, circle, figure, joining, type ShapeInput, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type Student = 'A' | 'B' | 'C';
type Lab = 'x' | 'y' | 'z';
const students: Record<Student, Lab[]> = { A: ['x', 'y', 'z'], B: ['x', 'z', 'y'], C: ['y', 'x', 'z'] };
const labs: Record<Lab, Student[]> = { x: ['B', 'A', 'C'], y: ['A', 'C', 'B'], z: ['C', 'B', 'A'] };

/** Deferred acceptance: every proposal in order, and what becomes of it. */
const { steps, match } = (() => {
  const asked: Record<Student, number> = { A: 0, B: 0, C: 0 };
  const held = new Map<Lab, Student>();
  const waiting: Student[] = ['A', 'B', 'C'];
  const log: { student: Student; lab: Lab; loser: Student | undefined }[] = [];
  while (waiting.length > 0) {
    const student = waiting.shift()!;
    const lab = students[student][asked[student]++]!;
    const other = held.get(lab);
    const wins = other === undefined || labs[lab].indexOf(student) < labs[lab].indexOf(other);
    const loser = wins ? other : student;
    if (wins) held.set(lab, student);
    if (loser) waiting.unshift(loser);
    log.push({ student, lab, loser });
  }
  return { steps: log, match: held };
})();
/** The place of the lab on its own list, proposal by proposal, once it holds somebody; the first place is highest. */
const rankOf = (lab: Lab) => {
  let best = 99;
  return steps.flatMap((step, i): [number, number][] => {
    if (step.lab === lab) best = Math.min(best, labs[lab].indexOf(step.student) + 1);
    return best === 99 ? [] : [[i + 1, 4 - best]];
  });
};
const askedBy = (student: Student) =>
  steps.flatMap((_, i): [number, number][] => {
    const tries = steps.slice(0, i + 1).filter((one) => one.student === student).length;
    return tries === 0 ? [] : [[i + 1, 4 - tries]];
  });

const y: Record<Student | Lab, number> = { A: 4, B: 2, C: 0, x: 4, y: 2, z: 0 };
const ends = (student: Student, lab: Lab) => joining([0, y[student]], [7, y[lab]], 0.75);
const people: ShapeInput[] = [
  ...(['A', 'B', 'C'] as const).flatMap((one) => [
    circle(`s${one.toLowerCase()}`, [0, y[one]], 0.6, 'a', { fill: 'soft' }),
    text(`s${one.toLowerCase()}-name`, [0, y[one]], one),
    text(`s${one.toLowerCase()}-list`, [-1.1, y[one]], students[one].join(' › '), 'a', { side: 'left' }),
  ]),
  ...(['x', 'y', 'z'] as const).flatMap((one) => [
    circle(`l${one}`, [7, y[one]], 0.6, 'b', { fill: 'soft' }),
    text(`l${one}-name`, [7, y[one]], one),
    text(`l${one}-list`, [8.1, y[one]], labs[one].join(' › '), 'b', { side: 'right' }),
  ]),
];
const space: { min: [number, number]; max: [number, number] } = { min: [-4, -0.9], max: [11, 4.9] };
const bring = (id: string, side: 's' | 'l', what: string[], when: string | number) =>
  (side === 's' ? ['a', 'b', 'c'] : ['x', 'y', 'z']).flatMap((one) =>
    what.map((part) => show(`${id}.${side}${one}${part}`, when)),
  );
const bad: [Student, Lab][] = [
  ['A', 'x'],
  ['B', 'z'],
  ['C', 'y'],
];

export const stableMatching: ShelfEntry = {
  id: 'stable-matching',
  names: [
    'stable matching',
    'stable matching problem',
    'stable marriage problem',
    'stable marriage',
    'Gale-Shapley algorithm',
    'deferred acceptance',
    'deferred acceptance algorithm',
    'college admissions problem',
  ],
  subject: 'computing',
  field: 'Algorithms',
  says: [
    'A matching is stable if no two who are apart would both rather have each other.',
    'Gale and Shapley showed that one always exists, and how to find it.',
  ],
  puzzle: [
    'Three students and three labs each have a list of favourites.',
    'Can you pair them up so that no two want to run off together?',
  ],
  pictures: [
    {
      id: 'unstable',
      title: 'Two who would run off',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pairs',
            'full',
            figure(
              space,
              ...people,
              ...bad.map(([student, lab], i) =>
                segment(`bad${i}`, ...ends(student, lab), 'muted', { weight: 'bold' }),
              ),
              segment('wish', ...ends('B', 'x'), 'bad', { weight: 'bold', dash: true }),
            ),
            'Students A, B, C and labs x, y, z with their lists. A is with x, B with z, C with y; but B and x would rather have each other.',
          ),
        ],
        beats: [
          beat(
            'Each student lists the labs, the favourite first.',
            ...bring('pairs', 's', ['', '-name'], 'student'),
            ...bring('pairs', 's', ['-list'], 'lists'),
          ),
          beat(
            'And each lab lists the students.',
            ...bring('pairs', 'l', ['', '-name'], 'lab'),
            ...bring('pairs', 'l', ['-list'], 'lists'),
          ),
          beat('Let us pair them like this.', ...bad.map((_, i) => draw(`pairs.bad${i}`, 'pair'))),
          beat(
            'B would rather be in x than in z. And x would rather have B than A. Those two run off: it is not stable.',
            draw('pairs.wish', 'rather'),
            highlight('pairs.sb-list', 'rather'),
            highlight('pairs.lx-list', ['rather', 2]),
          ),
        ],
      }),
    },
    {
      id: 'proposals',
      title: 'Ask, hold, and replace',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'asks',
            'full',
            figure(
              space,
              ...people,
              ...steps.map(({ student, lab }, i) => {
                const kept = match.get(lab) === student;
                return arrow(`ask${i}`, ...ends(student, lab), kept ? 'good' : 'bad', {
                  weight: 'bold',
                  dash: !kept,
                });
              }),
            ),
            `Proposals in order: ${steps.map(({ student, lab }) => `${student} to ${lab}`).join(', ')}.`,
          ),
        ],
        beats: [
          beat(
            'Every student asks the favourite lab first. A asks x, and x says: maybe.',
            ...bring('asks', 's', ['', '-name', '-list'], 0),
            ...bring('asks', 'l', ['', '-name', '-list'], 0.1),
            draw('asks.ask0', 'maybe'),
          ),
          beat(
            'B asks x too, and x likes B better. So A has to go on, to y.',
            draw('asks.ask1', 'asks'),
            clear('asks.ask0', 'go'),
            draw('asks.ask2', 'on'),
          ),
          beat(
            'C also asks y, but y keeps A. C asks x, and x keeps B.',
            draw('asks.ask3', 'asks'),
            clear('asks.ask3', 'keeps'),
            draw('asks.ask4', ['asks', 2]),
            clear('asks.ask4', ['keeps', 2]),
          ),
          beat(
            'The last one on the list of C is z, and z says yes. Now everybody is placed.',
            draw('asks.ask5', 'yes'),
            highlight('asks.ask1', 'placed'),
            highlight('asks.ask2', 'placed'),
          ),
        ],
      }),
    },
    {
      id: 'why',
      title: 'One side climbs, one side falls',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ranks',
            'full',
            axes(
              axis(0, steps.length + 0.6, 'proposal number'),
              axis(0, 3.4, 'place on the own list', {
                ticks: [1, 2, 3].map((k) => ({ at: 4 - k, text: String(k) })),
              }),
              [
                dots('c', askedBy('C'), 'a', { joined: true, label: 'student C' }),
                dots('x', rankOf('x'), 'b', { joined: true, label: 'lab x' }),
              ],
            ),
            'Student C goes from place 1 to 3 of the own list, while lab x improves from place 2 to 1.',
          ),
        ],
        beats: [
          beat(
            'Student C goes from the first place of the list down to the third.',
            show('ranks.x-axis', 0),
            show('ranks.y-axis', 0),
            draw('ranks.c', 'first', 1.6),
          ),
          beat(
            'A lab only changes for somebody better: x goes from place 2 to 1.',
            draw('ranks.x', 'better', 1.6),
          ),
          beat(
            'Lists are finite, so it ends. With n on each side, n squared proposals are enough.',
            highlight('ranks.c', 'ends'),
          ),
          beat(
            'And if you like a lab better than your own, it has turned you down for somebody better. So nobody runs off.',
            highlight('ranks.x', 'better'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that it does not matter which side asks.',
    truth:
      'The side that asks gets the best that any stable matching offers it; the other side gets the worst.',
  },
  uses: ['In many countries, young doctors find their hospital and pupils their school in this way.'],
  takeaways: ['No two would rather swap', 'Ask from the top, hold the best', 'The side that asks does best'],
  question: {
    ask: 'You are turned down by your favourite. Can that place come back to you later?',
    answer: 'No: it only ever changes for somebody whom it likes even better.',
  },
};
