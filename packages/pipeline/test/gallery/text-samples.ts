import type { Sample } from './sample.ts';

export const textSamples: Record<string, Sample> = {
  title: {
    when: 'Once, at the very start: the topic as a question that the lesson answers.',
    region: 'frame',
    visual: {
      type: 'title',
      eyebrow: 'Geometry',
      text: 'Why does $a^2 + b^2$ equal $c^2$?',
      subtitle: 'A proof that you can see',
    },
  },
  section: {
    when: 'As the heading of a scene (region header), or in region frame between chapters.',
    region: 'frame',
    visual: {
      type: 'section',
      number: 2,
      text: 'From pictures to a proof',
      subtitle: 'Four triangles in a square',
    },
  },
  lines: {
    when: 'For a few short points that the narration takes one by one; never for what is also spoken word for word.',
    visual: {
      type: 'lines',
      marker: 'number',
      lines: [
        { text: 'Measure both legs', emphasis: ['legs'], role: 'a' },
        { text: 'Add the squares', role: 'b' },
        { text: 'Take the root', role: 'c' },
      ],
    },
  },
  card: {
    when: 'For the one statement of a scene: a definition, a theorem, an example, a misconception, a question.',
    visual: {
      type: 'card',
      kind: 'theorem',
      lines: ['In a right triangle $a^2 + b^2 = c^2$.'],
      emphasis: ['right triangle'],
    },
  },
  comparison: {
    when: 'For two things that are alike in kind and differ in a few points.',
    visual: {
      type: 'comparison',
      left: { title: 'Ionic bond', lines: ['Electrons are handed over', 'High melting point'] },
      right: { title: 'Covalent bond', lines: ['Electrons are shared', 'Low melting point'] },
    },
  },
  code: {
    when: 'For an algorithm whose lines are pointed out as they run.',
    visual: {
      type: 'code',
      language: 'python',
      lines: ['def gcd(a, b):', '    while b:', '        a, b = b, a % b', '    return a'],
    },
  },
  recap: {
    when: 'Once, at the end: what to take home, and a question to go on with.',
    visual: {
      type: 'recap',
      points: [
        'The squares on the legs fill the square on the hypotenuse',
        'It holds in right triangles only',
      ],
      tex: 'a^2 + b^2 = c^2',
      question: 'How long is the diagonal of a square?',
    },
  },
  citation: {
    when: 'Below a statement that comes from the material: where it is written.',
    region: 'footer',
    visual: { type: 'citation', text: 'Elements, Book I, Proposition 47' },
    company: [
      {
        id: 'statement',
        region: 'full',
        alt: 'The statement',
        visual: {
          type: 'card',
          kind: 'theorem',
          lines: ['The squares on the legs fill the square on the hypotenuse.'],
        },
      },
    ],
  },
  label: {
    when: 'For a word or two that stand beside another element, by `place`.',
    visual: { type: 'label', text: 'the hypotenuse', arrow: true, role: 'b' },
    place: { relation: 'above', of: 'triangle.c', align: 'end' },
    company: [
      {
        id: 'triangle',
        region: 'full',
        alt: 'A right triangle',
        visual: {
          type: 'figure',
          space: { min: [-1, -1], max: [6, 4] },
          shapes: [
            {
              shape: 'polygon',
              id: 'area',
              points: [
                [0, 0],
                [4, 0],
                [0, 3],
              ],
              fill: 'soft',
              role: 'a',
            },
            { shape: 'segment', id: 'c', from: [4, 0], to: [0, 3], role: 'b', weight: 'bold' },
          ],
        },
      },
    ],
  },
  quiz: {
    visual: {
      type: 'quiz',
      question: 'Which of these sides make a right triangle?',
      options: ['2, 3, 4', '3, 4, 5', '4, 5, 6'],
      answer: 2,
    },
  },
};
