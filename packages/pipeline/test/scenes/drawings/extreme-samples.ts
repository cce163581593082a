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
  'timeline: one event': { type: 'timeline', events: [{ id: 'one', at: 1900, label: 'It happens' }] },
  'timeline: ten events in a crowd': {
    type: 'timeline',
    events: times(10, (i) => ({ id: `e${i}`, at: i < 9 ? 1900 + i / 10 : 2000, label: `Event number ${i}` })),
    now: { at: 1950, label: 'now' },
  },
  'timeline: ten long events': {
    type: 'timeline',
    spacing: 'even',
    events: times(10, (i) => ({ id: `e${i}`, at: i * 1e8, label: words(200), date: words(200) })),
  },
  'timeline: all at once': {
    type: 'timeline',
    spacing: 'even',
    events: times(3, (i) => ({ id: `e${i}`, at: 5, label: `Event ${i}` })),
  },
  'timeline: spans over one another': {
    type: 'timeline',
    events: scripts.slice(0, 5).map((label, i) => ({ id: `e${i}`, at: i * i, label })),
    spans: times(4, (i) => ({ id: `s${i}`, from: 20 - i, to: i, label: words(30) })),
  },
  'cycle: two of one letter': { type: 'cycle', stages: [{ label: 'A' }, { label: 'B' }] },
  'cycle: eight long stages': {
    type: 'cycle',
    centre: words(200),
    token: { at: 8 },
    stages: times(8, () => ({ label: words(200), note: words(200), drawing: 'leaf' })),
  },
  'cycle: many scripts': {
    type: 'cycle',
    centre: scripts[0],
    token: {},
    stages: scripts.map((label) => ({ label })),
  },
  'worked example: the least': {
    type: 'worked-example',
    given: [{ tex: 'x' }],
    sought: { tex: 'x' },
    steps: [{ tex: 'x' }],
    result: 'x',
  },
  'worked example: the most': {
    type: 'worked-example',
    given: times(6, () => ({ tex: 'a = \\frac{1}{2}', note: words(200) })),
    sought: { tex: 'b', note: words(200) },
    steps: times(5, () => ({ tex: `${'x + '.repeat(60)}x`, note: words(200) })),
    result: `${'x + '.repeat(60)}x`,
  },
  'worked example: no TeX': {
    type: 'worked-example',
    given: [{ tex: '\\frac{' }],
    sought: { tex: '\\frac{' },
    steps: [{ tex: '\\frac{' }],
    result: '\\nothing{',
  },
  'quiz: the least': { type: 'quiz', question: '?', options: ['1', '0'], answer: 1 },
  'quiz: the most': {
    type: 'quiz',
    question: words(200),
    options: times(4, () => words(200)),
    answer: 4,
    why: words(200),
    think_s: 10,
  },
  'quiz: many scripts': {
    type: 'quiz',
    question: scripts.join(' '),
    options: scripts.slice(0, 4),
    answer: 2,
  },
  'venn: two empty sets': { type: 'venn', sets: [{ label: 'A' }, { label: 'B' }] },
  'venn: three crowded sets': {
    type: 'venn',
    whole: words(200),
    sets: times(3, () => ({ label: words(200) })),
    items: times(12, (i) => ({ in: [['a'], ['a', 'b', 'c'], []][i % 3], text: words(60) })),
  },
  'venn: many scripts': {
    type: 'venn',
    sets: scripts.slice(0, 3).map((label) => ({ label })),
    items: [
      { in: ['a'], text: 'Осмос' },
      { in: ['b', 'c'], text: '$x^2$' },
    ],
  },
  'process: many scripts': { type: 'process', steps: scripts.map((label) => ({ label, note: label })) },
};

export const extremes: [name: string, visual: Visual][] = Object.entries(inputs).map(([name, input]) => [
  name,
  Visual.parse(input),
]);
