import { clear, draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const answers = [
  [3, 12, 8],
  [2, 4, 6],
  [14, 5, 2],
];
const worst = answers.map((row) => Math.min(...row));
const best = Math.max(...worst);
const cut = answers[1]!.slice(1).map((_, k) => `l1-${k + 1}`);
const moves = 30;
const [depth, deep] = [4, 8];
const seen = (d: number) => 2 * moves ** (d / 2) - 1;

export const cutOffBranches: Demonstration = {
  id: 'cut-off-branches',
  name: 'a small tree of moves and answers',
  title: 'Do not look where it cannot help',
  about:
    /alpha.?beta(?: pruning| search)?|minimax(?! theorem| estim)(?: algorithm| search)?|game trees?|adversarial search|negamax|chess (?:engine|program)/i,
  named: /minimax/i,
  puzzle: [
    'Each of your three moves has three answers, and your opponent picks the worst for you.',
    'Must you look at all nine?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('me', `you: at least ${best}`, 'accent', 'box'),
          ...answers.map((_, i) =>
            node(`m${i}`, i === 1 ? `≤ ${answers[1]![0]}` : String(worst[i]), i === 0 ? 'good' : 'b'),
          ),
          ...answers.flatMap((row, i) =>
            row.map((value, k) =>
              node(`l${i}-${k}`, String(value), i === 1 && k > 0 ? 'faint' : 'a', 'circle'),
            ),
          ),
        ],
        answers.flatMap((row, i) => [
          edge(`e${i}`, 'me', `m${i}`),
          ...row.map((_, k) => edge(`f${i}-${k}`, `m${i}`, `l${i}-${k}`)),
        ]),
      ),
      `Three moves with the answers ${answers.map((row) => row.join(', ')).join('; ')}. The first is worth ${worst[0]}; of the second only one answer is looked at.`,
      beat(
        'On top you choose, and want much. Below, your opponent chooses, and leaves you little.',
        show('pic.me', 'you'),
        ...range(0, 2).flatMap((i) => [draw(`pic.e${i}`, 'choose')]),
      ),
      beat(
        `The first move has the answers ${answers[0]!.join(', ')}. You would get the least, ${worst[0]}.`,
        ...range(0, 2).flatMap((k) => [draw(`pic.f0-${k}`, 'answers'), show(`pic.l0-${k}`, 'answers')]),
        show('pic.m0', 'least'),
      ),
      beat(
        `The first answer to the second move is ${answers[1]![0]}. So that move is worth ${answers[1]![0]} at most.`,
        draw('pic.f1-0', 'answer'),
        show('pic.l1-0', 'answer'),
        show('pic.m1', 'most'),
      ),
      beat(
        `But you have ${best} already. The other two answers cannot matter: leave them out.`,
        highlight('pic.m0', 'already'),
        ...cut.map((leaf) => show(`pic.${leaf}`, 'other')),
        ...[1, 2].map((k) => draw(`pic.f1-${k}`, 'other')),
        ...cut.map((leaf) => clear(`pic.${leaf}`, 'out')),
        ...[1, 2].map((k) => clear(`pic.f1-${k}`, 'out')),
      ),
      beat(
        `The third move falls to ${worst[2]} only with its last answer. You play the first one.`,
        ...range(0, 2).flatMap((k) => [draw(`pic.f2-${k}`, 'third'), show(`pic.l2-${k}`, 'third')]),
        show('pic.m2', 'falls'),
        highlight('pic.e0', 'play'),
      ),
    ),
  further: {
    title: 'Twice as deep in the same time',
    draw: () =>
      scene(
        axes(
          axis(0, 8.6, 'moves ahead'),
          axis(1, 1e12, 'positions', {
            scale: 'log',
            ticks: [0, 3, 6, 9, 12].map((power) => ({ at: 10 ** power, text: `$10^{${power}}$` })),
          }),
          [
            curve('all', `${moves}^x`, 'bad', { from: 0, to: 8, label: 'every answer' }),
            curve('cut', `2*${moves}^(x/2) - 1`, 'good', { from: 0, to: 8, label: 'with cuts' }),
            tracker('now', `2*${moves}^(x/2) - 1`, depth, 'b', { guides: true }),
          ],
        ),
        'Positions against moves ahead on a scale of powers of ten: with cuts the line rises half as steeply.',
        beat(
          `With ${moves} moves in each position, the positions multiply by ${moves} at every step.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.all', 'multiply', 1.5),
        ),
        beat(
          'If the best moves happen to be tried first, cutting makes the line half as steep.',
          draw('pic.cut', 'half', 1.5),
        ),
        beat(
          `Four moves ahead, ${seen(depth).toLocaleString('en')} positions are enough instead of ${(moves ** depth).toLocaleString('en')}.`,
          show('pic.now', 'Four'),
        ),
        beat(
          'With the same work you look twice as far ahead, and the answer is exactly the same.',
          move('pic.now', deep, 'twice', 1.5),
        ),
      ),
  },
  question: choice(
    'One move is sure to bring you 5. For another, the first answer leaves 4. How many more of its answers must you see?',
    'none',
    ['all of them', 'one more'],
    'It is worth 4 at most, and you have 5 already.',
  ),
  stays: 'Skip what cannot change the choice',
};
