import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, path, rect, type ShapeInput, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

/** A chain of carbon atoms drawn as a zigzag from a place to the right. */
const chain = (name: string, [x, y]: XY, steps: number, length = 0.55): ShapeInput =>
  path(
    name,
    range(0, steps).map((i): XY => [x + i * length, y + (i % 2 === 0 ? -0.17 : 0.17)]),
    'b',
    { smooth: false, weight: 'bold' },
  );
const rows = [1.9, 0, -1.9];
const soaps = range(1, 14);
const turn = (i: number) => (2 * Math.PI * i) / soaps.length;
const around = (i: number, radius: number): XY => [radius * Math.cos(turn(i)), radius * Math.sin(turn(i))];

export const soapAndGrease: Demonstration = {
  id: 'soap-and-grease',
  name: 'a fat that becomes soap, and soap that lifts grease',
  title: 'Three cuts make soap',
  about:
    /saponif|\bsoaps?\b(?: making| molecules?| and \w+)|how (?:does )?soap|micelle|surfactant|detergent|triglyceride|emulsif|hydrolysis of (?:fats?|esters?)/i,
  named: /\bsoap (?:is|molecules?|making)|making of soap/i,
  puzzle: ['Water alone cannot wash off grease.', 'How can soap, which is made of fat, do it?'],
  draw: () =>
    scene(
      figure(
        { min: [-7.6, -3.5], max: [7.6, 3.3] },
        segment('spine', [-5.6, 2.5], [-5.6, -2.5], 'a', { weight: 'bold' }),
        text('spine-name', [-6, -3], 'glycerol', 'a'),
        ...rows.flatMap((y, i) => [
          segment(`join${i + 1}`, [-5.6, y], [-4.1, y], 'bad', { weight: 'bold' }),
          circle(`ester${i + 1}`, [-3.6, y], 0.5, 'f', { fill: 'soft', label: tag('COO', 'above', 'f') }),
          chain(`tail${i + 1}`, [-3.1, y], 15),
          text(`base${i + 1}`, [-4.85, y + 0.45], 'OH⁻', 'bad', { size: 'small' }),
          text(`ion${i + 1}`, [-2.3, y + 0.75], 'Na⁺', 'd', { size: 'small' }),
        ]),
        text('soap-name', [2.4, -3], 'three chains: soap', 'b'),
      ),
      'A fat: glycerol with three long chains, joined as esters. Lye cuts the three bonds, and three ions of soap are free.',
      beat(
        'A fat is made of glycerol, which holds three long chains.',
        draw('pic.spine', 'glycerol'),
        show('pic.spine-name', 'glycerol'),
        ...range(1, 3).flatMap((i) => [
          draw(`pic.join${i}`, 'holds'),
          show(`pic.ester${i}`, 'three'),
          draw(`pic.tail${i}`, 'chains'),
        ]),
      ),
      beat(
        'Boil it with lye. The hydroxide attacks each joint.',
        ...range(1, 3).map((i) => show(`pic.base${i}`, 'hydroxide')),
        ...range(1, 3).map((i) => highlight(`pic.join${i}`, 'attacks')),
      ),
      beat(
        'The three bonds are cut, and glycerol goes its own way.',
        ...range(1, 3).flatMap((i) => [clear(`pic.join${i}`, 'cut'), clear(`pic.base${i}`, 'cut')]),
      ),
      beat(
        'Three chains are left, each with a charged end and a sodium ion beside it. That is soap.',
        ...range(1, 3).map((i) => show(`pic.ion${i}`, 'sodium')),
        show('pic.soap-name', 'soap'),
      ),
    ),
  further: {
    title: 'Tails in, heads out',
    draw: () =>
      scene(
        figure(
          { min: [-7.2, -3.9], max: [7.2, 3.9] },
          rect('water', [-7, -3.8], [7, 3.8], 'a', { fill: 'faint', weight: 'thin' }),
          circle('grease', [0, 0], 1.9, 'b', { fill: 'soft', label: tag('grease', 'centre', 'ink') }),
          ...soaps.flatMap((i) => [
            segment(`tail${i}`, around(i, 1.25), around(i, 2.75), 'b', { weight: 'bold' }),
            circle(`head${i}`, around(i, 3), 0.26, 'f', { fill: 'solid' }),
          ]),
          text('water-name', [-5.4, 3.1], 'water', 'a'),
          text('head-name', [5, 1.6], 'charged heads', 'f', { size: 'small' }),
          text('tail-name', [5, -1.6], 'tails like fat', 'b', { size: 'small' }),
        ),
        'A drop of grease in water, with soap around it: the tails in the grease, the charged heads in the water.',
        beat(
          'Here is a drop of grease in water. The two do not mix.',
          show('pic.water', 'water'),
          show('pic.water-name', 'water'),
          show('pic.grease', 'grease'),
        ),
        beat(
          'The long tails of soap are like fat, so they go into the grease.',
          ...soaps.map((i) => draw(`pic.tail${i}`, 'tails')),
          show('pic.tail-name', 'tails'),
        ),
        beat(
          'The charged heads stay in the water. So water can carry the whole drop away.',
          ...soaps.map((i) => show(`pic.head${i}`, 'heads')),
          show('pic.head-name', 'heads'),
          highlight('pic.grease', 'drop'),
        ),
      ),
  },
  question: choice(
    'Which part of a soap ion sits in the grease?',
    'the long tail',
    ['the charged head', 'the sodium ion'],
    'The tail is a chain of carbon and hydrogen, as in fat.',
  ),
  stays: 'Tails in the fat, heads in the water',
};
