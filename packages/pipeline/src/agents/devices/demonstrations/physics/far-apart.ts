import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const [classical, quantum] = [2, 2 * Math.SQRT2];

export const farApart: Demonstration = {
  id: 'far-apart',
  name: 'how strongly two distant results agree',
  title: 'More alike than they may be',
  about:
    /entangle|bell'?s (?:theorem|inequality)|\bepr\b|quantum (?:teleport|information|computing|correlation)|qubit|no.?cloning|spooky/i,
  named: /entangled/i,
  puzzle: [
    'Two particles fly apart, and are measured far from each other.',
    'Could they have agreed on all answers before they parted?',
  ],
  draw: () =>
    scene(
      bars([
        ['agreed before', classical, 'a', '2'],
        ['measured', quantum, 'bad', short(quantum)],
        ['thinkable', 4, 'muted', '4'],
      ]),
      `A number for the agreement: at most 2 if all was agreed before, ${short(quantum)} as measured, 4 as thinkable.`,
      beat(
        'On each side one of two questions is asked, and the answer is plus or minus one.',
        show('pic.bar3', 0.6),
        show('pic.value3', 0.8),
      ),
      beat(
        'From four such pairs of questions one makes a single number. If all answers were agreed before, it is never more than 2.',
        count('pic.bar1', 'agreed'),
        show('pic.value1', '2'),
      ),
      beat(
        `Quantum mechanics allows twice the root of two, ${short(quantum)}, and that is what is measured.`,
        count('pic.bar2', 'twice'),
        show('pic.value2', 'measured'),
      ),
      beat('So they did not carry their answers with them.', highlight('pic.bar2', 'answers', 1.5)),
    ),
  further: {
    title: 'Why never more than two?',
    draw: () =>
      scene(
        table(
          ['a', "a'", 'b', "b'", "ab + ab' + a'b − a'b'"],
          [
            [1, 1, 1, 1],
            [1, 1, 1, -1],
            [1, -1, 1, 1],
            [1, -1, -1, 1],
            [-1, 1, 1, -1],
          ].map(([a, c, b, d]) =>
            [a!, c!, b!, d!, a! * b! + a! * d! + c! * b! - c! * d!].map((value) =>
              String(value).replace('-', '−'),
            ),
          ),
        ),
        'For five choices of fixed answers the number is plus or minus 2.',
        beat(
          'Let the answers be fixed, a and a prime on the left, b and b prime on the right.',
          show('pic.head', 0),
          show('pic.row1', 0.5),
        ),
        beat(
          'Try any combination: the number is always plus 2 or minus 2.',
          ...range(2, 5).map((k) => show(`pic.row${k}`, (k - 1) / 6)),
        ),
        beat(
          'So its average cannot be above 2. Only answers that do not yet exist can do better.',
          highlight('pic.row1', 'average'),
        ),
      ),
  },
  question: choice(
    'Fixed answers never exceed 2. Experiments find 2.8. What follows?',
    'the answers were not fixed before',
    ['the experiments are wrong', 'light is faster than light'],
    'What is fixed before cannot reach 2.8.',
  ),
  stays: 'The answers were not there before',
};
