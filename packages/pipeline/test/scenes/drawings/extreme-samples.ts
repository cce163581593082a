import { Visual } from '@lectern/contracts/scene/visuals.ts';

const words = (count: number): string =>
  'a phrase of ordinary words that goes on and on '.repeat(5).slice(0, count).trim();
const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
const scripts = ['Осмос', 'Διάχυση', 'Năng lượng', 'Ænergí', 'H₂O → H⁺', '$\\frac{a}{b}$', 'žluťoučký kůň'];

/** The least, the most and the strangest that the schemas allow. They fit their region or say that they do not. */
const inputs: Record<string, object> = {
  'process: one step': { type: 'process', steps: [{ label: 'Go' }] },
  'process: ten long steps': {
    type: 'process',
    numbered: true,
    steps: times(10, () => ({ label: words(200), note: words(200), drawing: 'gear' })),
  },
  'process: ten short steps': { type: 'process', steps: times(10, (i) => ({ label: `Step ${i}` })) },
  'process: ten chevrons': {
    type: 'process',
    look: 'chevrons',
    steps: times(10, (i) => ({ label: `Step ${i}`, note: 'note' })),
  },
  'process: many scripts': { type: 'process', steps: scripts.map((label) => ({ label, note: label })) },
};

export const extremes: [name: string, visual: Visual][] = Object.entries(inputs).map(([name, input]) => [
  name,
  Visual.parse(input),
]);
