import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, cells } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const jobs: [string, number][] = [
  ['A', 3],
  ['B', 6],
  ['C', 2],
];
const turns = (() => {
  const left = new Map(jobs);
  const slots: string[] = [];
  while (left.size > 0)
    for (const [name] of jobs) {
      const rest = left.get(name);
      if (rest === undefined) continue;
      for (let k = 0; k < Math.min(2, rest); k += 1) slots.push(name);
      if (rest > 2) left.set(name, rest - 2);
      else left.delete(name);
    }
  return slots;
})();
const role: Record<string, 'a' | 'b' | 'good'> = { A: 'a', B: 'b', C: 'good' };

export const inTurns: Demonstration = {
  id: 'in-turns',
  name: 'three tasks that take turns',
  title: 'Everybody gets a turn',
  about:
    /schedul|round.?robin|context switch|time.?sharing|multitasking|operating system|process management|preempt/i,
  named: /scheduling/i,
  puzzle: [
    'One processor, three tasks: A needs 3 units of time, B needs 6, C needs 2.',
    'In which order should they run?',
  ],
  draw: () =>
    scene(
      cells(turns, { roles: turns.map((name) => role[name]!), indices: true }),
      `The order of the units: ${turns.join(', ')}.`,
      beat(
        'Let each of them have two units, and then it is the turn of the next.',
        ...turns.slice(0, 2).map((_, i) => show(`pic.cell${i + 1}`, 0.2)),
        ...turns.slice(2, 4).map((_, i) => show(`pic.cell${i + 3}`, 0.6)),
        ...turns.slice(4, 6).map((_, i) => show(`pic.cell${i + 5}`, 0.8)),
      ),
      beat(
        `C is done already, after ${turns.lastIndexOf('C') + 1} units.`,
        highlight(`pic.cell${turns.lastIndexOf('C') + 1}`, 'done', 1.5),
      ),
      beat(
        `A needs one more unit and is done after ${turns.lastIndexOf('A') + 1}. Then B has the processor for itself.`,
        ...turns.slice(6).map((_, i) => show(`pic.cell${i + 7}`, 0.1 + i * 0.12)),
        highlight(`pic.cell${turns.lastIndexOf('A') + 1}`, 'done'),
      ),
    ),
  further: {
    title: 'Who waits how long?',
    draw: () => {
      const inOrder = (order: [string, number][]) =>
        order.map(
          ([name], i) => [name, order.slice(0, i + 1).reduce((sum, [, length]) => sum + length, 0)] as const,
        );
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const first = inOrder(jobs).map(([, end]) => end);
      const shortest = inOrder([...jobs].sort((one, other) => one[1] - other[1])).map(([, end]) => end);
      const fair = jobs.map(([name]) => turns.lastIndexOf(name) + 1);
      return scene(
        bars([
          ['as they came', mean(first), 'bad', short(mean(first))],
          ['in turns', mean(fair), 'b', short(mean(fair))],
          ['shortest first', mean(shortest), 'good', short(mean(shortest))],
        ]),
        'The mean time until a task is done: as they came, in turns, and shortest first.',
        beat(
          `In the order A, B, C a task is done after ${short(mean(first))} units on average.`,
          count('pic.bar1', 0.3),
          show('pic.value1', 'units'),
        ),
        beat(
          `In turns it is ${short(mean(fair))}, and nobody has to wait long for the first answer.`,
          count('pic.bar2', 0.1),
          show('pic.value2', 'it'),
        ),
        beat(
          `Shortest first brings ${short(mean(shortest))}: the least, but a long task may have to wait for ever.`,
          count('pic.bar3', 0.1),
          show('pic.value3', 'least'),
        ),
      );
    },
  },
  question: choice(
    'Tasks of 1, 2 and 9 units. Which order has the least mean time?',
    '1, 2, 9',
    ['9, 2, 1', '2, 9, 1'],
    'Short tasks first make few others wait.',
  ),
  stays: 'Short turns keep everybody moving',
};
