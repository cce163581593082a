import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const [w1, w2, input] = [0.5, 2, 1];
const hidden = sigmoid(w1 * input);
const output = w2 * hidden;
const target = 2;
const slopeOut = 2 * (output - target);
const slopeW2 = slopeOut * hidden;
const slopeW1 = slopeOut * w2 * hidden * (1 - hidden) * input;

export const blameBackwards: Demonstration = {
  id: 'blame-backwards',
  name: 'a small network that finds out who is to blame',
  title: 'The error runs backwards',
  about:
    /backprop|neural network|perceptron|activation function|deep learning|vanishing gradient|universal approximation|\bcnn\b|\brnn\b|\blstm\b|dropout|batch norm|generative adversarial|transformer/i,
  named: /gradient of a loss function/i,
  puzzle: ['A network gives 1.24 where it should give 2.', 'Which of its weights is to blame, and how much?'],
  draw: () =>
    scene(
      graph(
        'row',
        [
          node('in', 'input 1', 'a'),
          node('mid', `sigmoid: ${short(hidden)}`, 'c'),
          node('out', `output ${short(output)}`, 'b'),
          node('goal', `wanted ${target}`, 'good'),
        ],
        [
          edge('w1', 'in', 'mid', { label: `w₁ = ${w1}`, role: 'a' }),
          edge('w2', 'mid', 'out', { label: `w₂ = ${w2}`, role: 'c' }),
          edge('miss', 'out', 'goal', { label: 'error', role: 'bad', dash: true }),
        ],
      ),
      `Input 1, a sigmoid of ${short(hidden)}, output ${short(output)}, wanted 2.`,
      beat(
        `Forwards: the input 1 times ${w1} goes through the curve of the sigmoid, and comes out as ${short(hidden)}.`,
        show('pic.in', 'input'),
        draw('pic.w1', 0.3),
        show('pic.mid', 'sigmoid'),
      ),
      beat(
        `Times ${w2} that makes ${short(output)}. Wanted was ${target}.`,
        draw('pic.w2', 'Times'),
        show('pic.out', 'makes'),
        show('pic.goal', 'Wanted'),
        draw('pic.miss', 0.9),
      ),
      beat(
        `Backwards: the output is too low by ${short(target - output)}. The second weight acts on it through ${short(hidden)}.`,
        highlight('pic.miss', 'low', 1.5),
        highlight('pic.w2', 'weight', 1.5),
      ),
      beat(
        'The first weight acts through the sigmoid and the second weight. Multiply the slopes along the way, and you know its share.',
        highlight('pic.w1', 'first', 1.5),
        highlight('pic.mid', 'slopes'),
      ),
    ),
  further: {
    title: 'One step of learning',
    draw: () => {
      const rate = 0.2;
      const [n1, n2] = [w1 - rate * slopeW1, w2 - rate * slopeW2];
      const after = n2 * sigmoid(n1 * input);
      return scene(
        table(
          ['weight', 'before', 'slope', 'after'],
          [
            ['w₁', String(w1), short(slopeW1), short(n1)],
            ['w₂', String(w2), short(slopeW2), short(n2)],
            ['output', short(output), '', short(after)],
          ].map((row) => row.map((cell) => cell.replace('-', '−'))),
        ),
        `After one step the weights are ${short(n1)} and ${short(n2)}, and the output is ${short(after)}.`,
        beat(
          'The slope says how the squared error changes with each weight.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
          show('pic.row2', 0.6),
        ),
        beat(
          'Take a fifth of it, and go the other way.',
          highlight('pic.cell-1-4', 'other'),
          highlight('pic.cell-2-4', 'other'),
        ),
        beat(
          `With the new weights the output is ${short(after)}: closer to 2 than before.`,
          show('pic.row3', 'output'),
        ),
      );
    },
  },
  question: choice(
    'A slope of −0.6, and a step of a tenth of it. By how much does the weight change?',
    '+0.06',
    ['−0.06', '−0.6', '+0.6'],
    'One goes against the slope, so minus times minus is plus.',
  ),
  stays: 'Multiply slopes backwards, share the blame',
};
