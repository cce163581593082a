import { draw, highlight, show } from '../../../writing/actions.ts';
import { angle, figure, polygon, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

type XY = [number, number];

const [alpha, beta] = [50, 60];
const gamma = 180 - alpha - beta;
const base = 8;
const height = base / (1 / Math.tan(alpha * degree) + 1 / Math.tan(beta * degree));
const left: XY = [0, 0];
const right: XY = [base, 0];
const tip: XY = [height / Math.tan(alpha * degree), height];

export const anglesAtTheTip: Demonstration = {
  id: 'angles-at-the-tip',
  name: 'the three angles of a triangle, side by side',
  title: 'Three angles make a straight line',
  about:
    /angle.?sum(?! and)(?!.*(?:identit|formula))|sum of (?:the )?(?:interior |internal )?angles|angles (?:of|in) a triangle|triangle (?:angle.?)?sum|(?:exterior|interior|alternate|corresponding|supplementary) angles?|parallel (?:lines|postulate)|transversal/i,
  named: /angles of a triangle/i,
  puzzle: ['Tear the three corners off a paper triangle, and lay them side by side.', 'What do they make?'],
  draw: () =>
    scene(
      figure(
        { min: [-3.6, -0.9], max: [12.4, 7.6] },
        polygon('triangle', [left, right, tip], 'ink', { fill: 'faint', weight: 'bold' }),
        angle('alpha', left, right, tip, 'a', { fill: 'soft', label: tag(`${alpha}°`, 'right', 'a') }),
        angle('beta', right, tip, left, 'b', { fill: 'soft', label: tag(`${beta}°`, 'left', 'b') }),
        angle('gamma', tip, left, right, 'c', { fill: 'soft', label: tag(`${gamma}°`, 'below', 'c') }),
        segment('parallel', [-3, height], [11.8, height], 'd', {
          dash: true,
          weight: 'bold',
          label: tag('parallel to the base', 'above', 'd'),
        }),
        angle('alpha2', tip, [-3, height], left, 'a', { fill: 'soft', label: tag(`${alpha}°`, 'left', 'a') }),
        angle('beta2', tip, right, [11.8, height], 'b', {
          fill: 'soft',
          label: tag(`${beta}°`, 'right', 'b'),
        }),
      ),
      `A triangle with the angles ${alpha}, ${beta} and ${gamma} degrees; beside the tip the two lower angles appear again.`,
      beat(
        `This triangle has the angles ${alpha}, ${beta} and ${gamma} degrees.`,
        draw('pic.triangle', 0),
        show('pic.alpha', String(alpha)),
        show('pic.beta', String(beta)),
        show('pic.gamma', String(gamma)),
      ),
      beat('Through the tip, draw a line parallel to the base.', draw('pic.parallel', 'parallel')),
      beat(
        'A side cuts both parallels at the same angle, like the middle stroke of a Z. So the left angle appears again at the tip.',
        highlight('pic.alpha', 'same'),
        show('pic.alpha2', 'again'),
      ),
      beat(
        'So does the right angle of the base, on the other side.',
        highlight('pic.beta', 'right'),
        show('pic.beta2', 'other'),
      ),
      beat(
        'Now all three stand side by side along a straight line. Together they make 180 degrees, in every triangle.',
        highlight('pic.alpha2', 'three', 1.5),
        highlight('pic.gamma', 'three', 1.5),
        highlight('pic.beta2', 'three', 1.5),
        highlight('pic.parallel', 'straight', 1.5),
      ),
    ),
  further: {
    title: 'The angle outside',
    draw: () =>
      scene(
        figure(
          { min: [-1.6, -1], max: [14.4, 7.4] },
          polygon('triangle', [left, right, tip], 'ink', { fill: 'faint', weight: 'bold' }),
          angle('alpha', left, right, tip, 'a', { fill: 'soft', label: tag(`${alpha}°`, 'right', 'a') }),
          angle('gamma', tip, left, right, 'c', { fill: 'soft', label: tag(`${gamma}°`, 'below', 'c') }),
          angle('beta', right, tip, left, 'b', { fill: 'soft', label: tag(`${beta}°`, 'left', 'b') }),
          segment('on', right, [13, 0], 'd', { dash: true, weight: 'bold' }),
          angle('outside', right, [13, 0], tip, 'good', {
            fill: 'soft',
            label: tag(`${alpha + gamma}°`, 'right', 'good'),
          }),
        ),
        `One side is lengthened: the angle outside is ${alpha + gamma} degrees, the sum of the two far angles.`,
        beat(
          'Lengthen one side. Outside, a new angle opens.',
          draw('pic.triangle', 0),
          draw('pic.on', 'Lengthen'),
          show('pic.outside', 'opens'),
        ),
        beat(
          `With its neighbour of ${beta} degrees it makes 180, so it is ${180 - beta}.`,
          show('pic.beta', 'neighbour'),
        ),
        beat(
          `The two far angles, ${alpha} and ${gamma}, also lack just those ${beta} degrees.`,
          show('pic.alpha', String(alpha)),
          show('pic.gamma', String(gamma)),
        ),
        beat(
          `So the angle outside is the sum of the two far ones: ${alpha} plus ${gamma}.`,
          highlight('pic.outside', 'outside', 1.5),
          highlight('pic.alpha', 'plus'),
          highlight('pic.gamma', 'plus'),
        ),
      ),
  },
  question: choice(
    'Two angles of a triangle are 35 and 75 degrees. What is the third?',
    '70°',
    ['110°', '60°', '90°'],
    '35 and 75 make 110, and 70 are missing to 180.',
  ),
  stays: 'The three angles make 180 degrees',
};
