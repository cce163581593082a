import { count, highlight, move, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const [asks, keys] = [1000, 5];
const [pressed, saved, back, end] = [40, 46, 70, 100];

export const calledAway: Demonstration = {
  id: 'called-away',
  name: 'a program that is called away by a key',
  title: 'Called away, and back again',
  about:
    /\binterrupts?\b(?:.{0,3}(?:handler|service routine|request|vector|controller))?|\birqs?\b|\bpolling \(comp|interrupt.driven|exception \(comp|trap \(comp|programmed i\/o/i,
  named: /\binterrupt/i,
  puzzle: [
    'A processor is in the middle of a long sum, and you press a key.',
    'How does it notice, without looking at the keyboard all the time?',
  ],
  draw: () =>
    scene(
      {
        type: 'timeline',
        events: [
          { id: 'key', at: pressed, date: `${pressed} µs`, label: 'key pressed', role: 'bad' },
          { id: 'saved', at: saved, date: `${saved} µs`, label: 'place saved', role: 'c' },
          { id: 'back', at: back, date: `${back} µs`, label: 'place restored', role: 'good' },
        ],
        spans: [
          { id: 'sum', from: 0, to: pressed, label: 'the sum', role: 'a' },
          { id: 'handler', from: saved, to: back, label: 'read the key', role: 'b' },
          { id: 'rest', from: back, to: end, label: 'the sum', role: 'a' },
        ],
        now: { at: 0, role: 'f' },
      },
      `A line of ${end} microseconds: the sum runs, a key comes at ${pressed}, the place is saved, the key is read, the place restored, and the sum goes on.`,
      beat(
        'The processor works on its sum.',
        show('pic.axis', 0),
        show('pic.sum', 'sum'),
        show('pic.now', 'works'),
        move('pic.now', pressed - 5, 'sum', 1),
      ),
      beat(
        'You press a key. The keyboard raises a signal on a wire of its own.',
        show('pic.key', 'key'),
        move('pic.now', pressed, 'key', 0.6),
      ),
      beat(
        'The processor finishes its instruction, and writes down where it was.',
        show('pic.saved', 'writes'),
        move('pic.now', saved, 'writes', 0.8),
      ),
      beat(
        'Then it jumps to a short program that reads the key.',
        show('pic.handler', 'program'),
        move('pic.now', back - 4, 'reads', 1.2),
      ),
      beat(
        'It takes up its old place, and goes on as if nothing had happened.',
        show('pic.back', 'old'),
        move('pic.now', back, 'old', 0.4),
        show('pic.rest', 'on'),
        move('pic.now', end, 'nothing', 1.2),
      ),
    ),
  further: {
    title: 'Ask all the time, or be called?',
    draw: () =>
      scene(
        bars([
          ['asking', asks, 'bad', `${asks} looks`],
          ['being called', keys, 'good', `${keys} calls`],
        ]),
        `In one second, asking a thousand times takes ${asks} looks for ${keys} keys; being called takes ${keys}.`,
        beat(
          `Suppose the processor looked at the keyboard ${asks} times a second.`,
          count('pic.bar1', 'looked'),
          show('pic.value1', 'times'),
        ),
        beat(
          `You type ${keys} keys in that second. So ${asks - keys} looks are in vain.`,
          highlight('pic.bar1', 'vain'),
        ),
        beat(
          `With interrupts it is called ${keys} times, and sooner: it need not wait for the next look.`,
          count('pic.bar2', 'called'),
          show('pic.value2', 'times'),
        ),
        beat(
          'Only where news comes all the time is asking the cheaper way.',
          highlight('pic.bar1', 'asking'),
        ),
      ),
  },
  question: choice(
    'What must be saved before the key is read?',
    'the place in the running program',
    ['the whole memory', 'nothing at all'],
    'Without its place and registers, the sum could not go on afterwards.',
  ),
  stays: 'Be called, save your place, come back',
};
