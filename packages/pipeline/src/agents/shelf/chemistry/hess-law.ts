import { count, draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Enthalpies of burning in kJ/mol: carbon to carbon dioxide, carbon monoxide to carbon dioxide. */
const whole = -394;
const second = -283;
const first = whole - second;
const signed = (value: number) => `−${Math.abs(value)}`;
/** Height of a level in the drawing. */
const height = (energy: number) => 2.2 + energy * 0.0118;

export const hessLaw: ShelfEntry = {
  id: 'hess-law',
  names: [
    "Hess's law",
    'Hess law',
    'law of constant heat summation',
    'enthalpy of reaction',
    'reaction enthalpy',
    'enthalpy',
    'heat of reaction',
  ],
  subject: 'chemistry',
  field: 'Thermochemistry',
  says: [
    'The heat of a reaction depends only on its start and its end, not on the way.',
    'So the heats of the steps add up to the heat of the whole.',
  ],
  puzzle: [
    'Burn carbon to carbon monoxide, and some of it always burns on to carbon dioxide.',
    'How do you find the heat of a reaction that you can never run alone?',
  ],
  symbols: [
    { tex: '\\Delta H', name: 'H', meaning: 'the enthalpy of the whole way', unit: 'kJ/mol', role: 'd' },
    { tex: '\\Delta H_1', name: 'H1', meaning: 'the enthalpy of the first step', unit: 'kJ/mol', role: 'a' },
    { tex: '\\Delta H_2', name: 'H2', meaning: 'the enthalpy of the second step', unit: 'kJ/mol', role: 'b' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: '\\Delta H = \\Delta H_1 + \\Delta H_2',
      expression: 'H = H1 + H2',
      says: 'Add the enthalpies of the steps, and you have that of the whole.',
    },
  ],
  pictures: [
    {
      id: 'mountain',
      title: 'Two ways down a mountain',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'mountain',
            'full',
            figure(
              { min: [-7.6, -3.2], max: [7.6, 3.4] },
              segment('top', [-5, 2.2], [-1, 2.2], 'ink', { weight: 'bold', label: tag('hut', 'above') }),
              segment('valley', [-5, -2.2], [5, -2.2], 'ink', {
                weight: 'bold',
                label: tag('valley', 'below'),
              }),
              segment('ledge', [1.2, 0.8], [5, 0.8], 'muted', {
                weight: 'bold',
                label: tag('ledge', 'above', 'muted'),
              }),
              arrow('straight', [-4, 2.1], [-4, -2.1], 'd', {
                weight: 'bold',
                label: tag('400 m', 'left', 'd'),
              }),
              arrow('step1', [-1, 2.1], [1.6, 0.9], 'a', {
                weight: 'bold',
                label: tag('130 m', 'above-right', 'a'),
              }),
              arrow('step2', [3.2, 0.7], [3.2, -2.1], 'b', {
                weight: 'bold',
                label: tag('270 m', 'right', 'b'),
              }),
            ),
            'A hut above a valley: one way leads straight down 400 metres, another over a ledge, 130 and then 270 metres down.',
          ),
        ],
        beats: [
          beat(
            'A mountain hut stands above a valley.',
            draw('mountain.top', 'hut'),
            draw('mountain.valley', 'valley'),
          ),
          beat('One way leads straight down: four hundred metres.', draw('mountain.straight', 'straight')),
          beat(
            'Another goes by a ledge. First 130 metres, and then 270.',
            draw('mountain.ledge', 'ledge'),
            draw('mountain.step1', '130'),
            draw('mountain.step2', '270'),
          ),
          beat(
            'Both descend the same height, since start and end are the same. Heat works just like that.',
            highlight('mountain.straight', 'same'),
            highlight('mountain.step1', 'end'),
            highlight('mountain.step2', 'end'),
          ),
        ],
      }),
    },
    {
      id: 'levels',
      title: 'Burning carbon in two steps',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'levels',
            'full',
            figure(
              { min: [-7.6, -3.2], max: [7.6, 3] },
              segment('start', [-4.6, height(0)], [4.6, height(0)], 'ink', { weight: 'bold' }),
              segment('middle', [0.6, height(first)], [4.6, height(first)], 'muted', { weight: 'bold' }),
              segment('end', [-4.6, height(whole)], [4.6, height(whole)], 'ink', { weight: 'bold' }),
              text('elements', [-6.2, height(0)], '$\\mathrm{C} + \\mathrm{O_2}$'),
              text('monoxide', [6.2, height(first)], '$\\mathrm{CO} + \\frac{1}{2}\\mathrm{O_2}$', 'muted'),
              text('dioxide', [-6.2, height(whole)], '$\\mathrm{CO_2}$'),
              arrow('direct', [-3, height(0)], [-3, height(whole)], 'd', {
                weight: 'bold',
                label: tag(signed(whole), 'right', 'd'),
              }),
              arrow('first', [2.4, height(0)], [2.4, height(first)], 'a', {
                weight: 'bold',
                label: tag('?', 'right', 'a'),
              }),
              arrow('second', [2.4, height(first)], [2.4, height(whole)], 'b', {
                weight: 'bold',
                label: tag(signed(second), 'right', 'b'),
              }),
              text(
                'found',
                [0.4, height(first / 2)],
                `${signed(whole)} + ${Math.abs(second)} = ${signed(first)}`,
                'a',
              ),
            ),
            'Levels of enthalpy for carbon and oxygen, carbon monoxide, and carbon dioxide, joined by arrows.',
          ),
        ],
        beats: [
          beat(
            'Carbon and oxygen stand at the top, carbon dioxide at the bottom.',
            draw('levels.start', 'top'),
            show('levels.elements', 'top'),
            draw('levels.end', 'bottom'),
            show('levels.dioxide', 'bottom'),
          ),
          beat(
            `Burn carbon fully, and it gives off ${Math.abs(whole)} kilojoules per mole. That is easy to measure.`,
            draw('levels.direct', 'off'),
          ),
          beat(
            `Carbon monoxide lies between. Burning it gives ${Math.abs(second)}, which is easy too.`,
            draw('levels.middle', 'between'),
            show('levels.monoxide', 'between'),
            draw('levels.second', 'gives'),
          ),
          beat(
            `The first step must be the difference: ${Math.abs(first)} kilojoules, without ever running it.`,
            draw('levels.first', 'first'),
            show('levels.found', 'difference'),
          ),
        ],
      }),
    },
    {
      id: 'stack',
      title: 'The steps fill the whole',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'parts',
            'wide-left',
            bars(
              [
                ['first step', -first, 'a', String(-first)],
                ['second step', -second, 'b', String(-second)],
                ['whole way', -whole, 'd', String(-whole)],
              ],
              'kJ/mol',
            ),
            'Heat given off in the first step, the second step, and on the whole way.',
          ),
          place(
            'tower',
            'narrow-right',
            figure(
              { min: [-3, -0.6], max: [3, 4.4] },
              rect('whole', [-2, 0], [-0.4, -whole / 100], 'd', {
                fill: 'soft',
                label: tag('whole', 'centre', 'ink'),
              }),
              rect('lower', [0.4, 0], [2, -second / 100], 'b', {
                fill: 'soft',
                label: tag('second', 'centre', 'ink'),
              }),
              rect('upper', [0.4, -second / 100], [2, -whole / 100], 'a', {
                fill: 'soft',
                label: tag('first', 'centre', 'ink'),
              }),
            ),
            'The two steps stacked on one another are as high as the whole.',
          ),
        ],
        beats: [
          beat(
            'Put the heats side by side: first step, second step.',
            count('parts.bar1', 'first'),
            show('parts.value1', 'first'),
            count('parts.bar2', 'second'),
            show('parts.value2', 'second'),
          ),
          beat(
            'And here is the whole way at once.',
            count('parts.bar3', 'whole'),
            show('parts.value3', 'whole'),
            show('tower.whole', 'once'),
          ),
          beat(
            'Stack the two steps, and they are exactly as high.',
            show('tower.lower', 'Stack'),
            show('tower.upper', 'two'),
            highlight('tower.whole', 'exactly'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Burning carbon to carbon dioxide has an enthalpy of −394, burning carbon monoxide −283 kilojoules per mole. What is the first step, from carbon to monoxide?',
    formula: 'sum',
    given: { H: whole, H2: second },
    find: 'H1',
    sense: 'The first step has {result}: it gives off heat as well.',
  },
  misconception: {
    tempting: 'It is tempting to think that a detour with a catalyst changes the heat of a reaction.',
    truth: 'It changes the speed. Start and end are the same, so the heat is too.',
  },
  uses: ['Tables of a few thousand heats give those of millions of reactions.'],
  takeaways: ['Only start and end count', 'Heats of steps add up', 'Reversed step, reversed sign'],
  question: {
    ask: 'A reaction gives off 100 kilojoules. What is the enthalpy of its reverse?',
    answer: 'Plus one hundred kilojoules: the way back up takes what the way down gave.',
  },
};
