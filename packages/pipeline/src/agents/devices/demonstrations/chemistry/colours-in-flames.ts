import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { numberLine } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** Planck's constant times the speed of light in electron volts times nanometres. */
const hc = 1239.84;
const sodium = 589;

export const coloursInFlames: Demonstration = {
  id: 'colours-in-flames',
  name: 'the colours that metals give to a flame',
  title: 'Why salt burns yellow',
  about: /flame (?:test|colou?r|emission|photometr)|fireworks?|bead test|pyrotechnic colo/i,
  named: /colou?rs? (?:of|in|to) (?:a|the) flame/i,
  puzzle: [
    'Salt water boils over onto the gas, and the flame turns yellow.',
    'Why does it never turn green?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7, -3.3], max: [7, 3.3] },
        text('energy', [-5.4, 2.8], 'energy upwards', 'muted', { size: 'small' }),
        segment('low', [-5.6, -1.8], [5.6, -1.8], 'ink', {
          weight: 'bold',
          label: tag('ground state of sodium', 'below', 'muted'),
        }),
        segment('high', [-5.6, 1.8], [5.6, 1.8], 'ink', {
          weight: 'bold',
          label: tag('excited state', 'above', 'muted'),
        }),
        circle('rest', [-3.4, -1.45], 0.28, 'd', { fill: 'solid' }),
        arrow('up', [-3.4, -1.1], [-3.4, 1.6], 'bad', { weight: 'bold', label: tag('heat', 'left', 'bad') }),
        circle('lifted', [0, 2.15], 0.28, 'd', { fill: 'solid' }),
        arrow('down', [0, 1.7], [0, -1.6], 'b', {
          weight: 'bold',
          label: tag(`${short(hc / sodium)} eV`, 'left', 'b'),
        }),
        arrow('light', [0.7, 0], [4.6, 0], 'b', {
          weight: 'bold',
          label: tag(`${sodium} nm: yellow`, 'above', 'b'),
        }),
        circle('back', [0, -1.45], 0.28, 'd', { fill: 'solid' }),
      ),
      `Heat lifts the outer electron of sodium; falling back it gives off ${short(hc / sodium)} electron volts as yellow light of ${sodium} nanometres.`,
      beat(
        'The outer electron of a sodium atom sits on its lowest step.',
        draw('pic.low', 'lowest'),
        show('pic.energy', 0),
        show('pic.rest', 'electron'),
      ),
      beat(
        'The heat of the flame lifts it to a higher one.',
        draw('pic.high', 'higher'),
        draw('pic.up', 'lifts'),
      ),
      beat(
        'There it cannot stay. It falls back, and gives the energy off as light.',
        show('pic.lifted', 'There'),
        draw('pic.down', 'falls'),
        show('pic.back', 'back'),
        draw('pic.light', 'light'),
      ),
      beat(
        `The step is ${short(hc / sodium)} electron volts high, so the light always has ${sodium} nanometres. That is yellow.`,
        highlight('pic.down', 'step'),
        highlight('pic.light', 'yellow'),
      ),
    ),
  further: {
    title: 'Each metal has its colour',
    draw: () =>
      scene(
        numberLine(400, 780, {
          ticks: [400, 500, 600, 700].map((at) => ({ at, text: `${at} nm` })),
          spans: [
            { id: 'violet', from: 400, to: 450, label: 'violet', role: 'e' },
            { id: 'blue', from: 450, to: 495, label: 'blue', role: 'a' },
            { id: 'green', from: 495, to: 570, label: 'green', role: 'good' },
            { id: 'yellow', from: 570, to: 600, label: 'yellow', role: 'b' },
            { id: 'red', from: 600, to: 780, label: 'orange and red', role: 'bad' },
          ],
          marks: [
            { id: 'k', at: 404, label: 'K', role: 'e' },
            { id: 'ba', at: 524, label: 'Ba', role: 'good' },
            { id: 'na', at: sodium, label: 'Na', role: 'b' },
            { id: 'sr', at: 640, label: 'Sr', role: 'bad' },
            { id: 'li', at: 671, label: 'Li', role: 'bad' },
            { id: 'k2', at: 767, label: 'K', role: 'e' },
          ],
        }),
        'Lines of metals on the scale of wavelengths: potassium 404 and 767, barium 524, sodium 589, strontium 640, lithium 671 nanometres.',
        beat(
          'Other atoms have other steps, and so other colours. Sodium stands at 589 nanometres.',
          draw('pic.axis', 0),
          ...['violet', 'blue', 'green', 'yellow', 'red'].map((part) => show(`pic.${part}`, 'colours')),
          show('pic.na', 'Sodium'),
        ),
        beat(
          'Lithium and strontium are red, and barium is green.',
          show('pic.li', 'Lithium'),
          show('pic.sr', 'strontium'),
          show('pic.ba', 'barium'),
        ),
        beat(
          'Potassium shines at both ends of what you can see: the flame looks lilac.',
          show('pic.k', 'Potassium'),
          show('pic.k2', 'ends'),
        ),
      ),
  },
  question: choice(
    'An electron falls by a smaller step than in sodium. Which light do you see?',
    'redder light',
    ['bluer light', 'yellow, but weaker'],
    'Less energy means a longer wave, towards red.',
  ),
  stays: 'A metal shows its steps by its colour',
};
