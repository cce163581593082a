import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, rect, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const side = 4;
const radius = 2;
const [base, height] = [6, 3];
const areas = { square: side ** 2, circle: Math.PI * radius ** 2, triangle: (base * height) / 2 };

export const oneQuestion: Demonstration = {
  id: 'one-question',
  name: 'one question to three kinds of shapes',
  title: 'One question, three answers',
  about:
    /object.?oriented|\boop\b|(?<!mendel\w* |genetic |dominant |maternal )\binheritance\b(?! patterns?| of | tax)|polymorphism(?! \((?:mat|bio|gen|cry))|encapsulation(?! \((?:net|che))|abstract class|method overriding|dynamic dispatch|class hierarchy|classes and objects|subclass|superclass|subtyp|liskov|duck typing|class \(comp|object \(comp/i,
  named: /object-oriented/i,
  puzzle: [
    'A drawing program holds squares, circles and triangles in one list.',
    'Must it check the kind of each shape to add up their areas?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('shape', 'Shape: colour, area()', 'accent', 'box'),
          node('square', `Square: side ${side}`, 'a'),
          node('circle', `Circle: radius ${radius}`, 'b'),
          node('triangle', `Triangle: ${base} by ${height}`, 'c'),
          node('square-area', `area() = ${areas.square}`, 'a', 'plain'),
          node('circle-area', `area() = ${short(areas.circle)}`, 'b', 'plain'),
          node('triangle-area', `area() = ${areas.triangle}`, 'c', 'plain'),
        ],
        ['square', 'circle', 'triangle'].flatMap((kind) => [
          edge(`is-${kind}`, 'shape', kind),
          edge(`has-${kind}`, kind, `${kind}-area`, { dash: true }),
        ]),
      ),
      `A class Shape with three subclasses; asked for its area, the square answers ${areas.square}, the circle ${short(areas.circle)} and the triangle ${areas.triangle}.`,
      beat(
        'A class says what all shapes have in common: a colour, and a way to ask for the area.',
        show('pic.shape', 'class'),
      ),
      beat(
        'Square, circle and triangle inherit that. The colour is written once, for all of them.',
        ...['square', 'circle', 'triangle'].flatMap((kind) => [
          show(`pic.${kind}`, kind),
          draw(`pic.is-${kind}`, kind),
        ]),
        highlight('pic.shape', 'once'),
      ),
      beat(
        'Each brings its own rule for the area.',
        ...['square', 'circle', 'triangle'].map((kind, i) => draw(`pic.has-${kind}`, 0.4 + i * 0.1)),
      ),
      beat(
        `Now put the same question to all three. The answers are ${areas.square}, ${short(areas.circle)} and ${areas.triangle}.`,
        show('pic.square-area', 'answers'),
        show('pic.circle-area', 0.6),
        show('pic.triangle-area', 0.65),
      ),
      beat(
        'The program never looks which kind it has. A new kind fits in without a change.',
        highlight('pic.shape', 'kind'),
      ),
    ),
  further: {
    title: 'Nobody reaches inside',
    draw: () =>
      scene(
        figure(
          { min: [-8, -3.2], max: [8, 3.2] },
          circle('shell', [0, 0], 2.7, 'a', { fill: 'faint', weight: 'bold' }),
          text('name', [0, 1.6], 'account', 'a'),
          rect('vault', [-1.4, -0.9], [1.4, 0.7], 'b', { fill: 'soft', rounded: true }),
          text('money', [0, -0.1], 'balance 80', 'b'),
          arrow('good', [-7.4, 1.2], [-2.45, 1.2], 'good', {
            weight: 'bold',
            label: tag('withdraw(30)', 'above', 'good'),
          }),
          arrow('bad', [7.4, 1.2], [2.55, 1.2], 'bad', {
            weight: 'bold',
            label: tag('balance = 900', 'above', 'bad'),
          }),
          segment('wall', [2.55, 0.5], [2.55, 1.9], 'bad', { weight: 'bold' }),
          arrow('much', [-7.4, -1.3], [-2.5, -1.3], 'c', {
            weight: 'bold',
            label: tag('withdraw(200)', 'above', 'c'),
          }),
          text('no', [-5, -2.2], 'refused: not enough', 'c'),
        ),
        'An account as a capsule with its balance inside: calls from outside pass a check, writing straight into it is blocked.',
        beat(
          'An object also guards its data. This account keeps a balance inside.',
          show('pic.shell', 'guards'),
          show('pic.name', 'account'),
          show('pic.vault', 'balance'),
          show('pic.money', 'balance'),
        ),
        beat(
          'From outside you may only call what it offers, such as to withdraw.',
          draw('pic.good', 'withdraw'),
        ),
        beat(
          'It checks every call. More than is there? Refused.',
          draw('pic.much', 'More'),
          show('pic.no', 'Refused'),
        ),
        beat(
          'Writing straight into the balance does not go at all. So it can never be wrong by accident.',
          draw('pic.bad', 'Writing'),
          show('pic.wall', 'not'),
          highlight('pic.vault', 'never'),
        ),
      ),
  },
  question: choice(
    'You add a new kind of shape with its own area rule. What must change in the loop that adds up areas?',
    'nothing',
    ['one more case for the new shape', 'every line that calls area()'],
    'The loop only asks for the area, and each shape knows its own answer.',
  ),
  stays: 'Ask the object; it knows its answer',
};
