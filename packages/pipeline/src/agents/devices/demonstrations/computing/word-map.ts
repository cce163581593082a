import { draw, highlight, show } from '../../../writing/actions.ts';
import { angle, arrow, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const man: XY = [1.4, 1.2];
const woman: XY = [2.4, 4.6];
const king: XY = [8.2, 1.9];
const queen: XY = [king[0] + woman[0] - man[0], king[1] + woman[1] - man[1]];

const words = { cat: [5.4, 4], dog: [6.6, 1.9], car: [-5, 3.4] } as const;
type Word = keyof typeof words;
const at = (word: Word): XY => [words[word][0], words[word][1]];
const cosine = (one: Word, other: Word) => {
  const [[a, b], [c, d]] = [at(one), at(other)];
  return (a * c + b * d) / (Math.hypot(a, b) * Math.hypot(c, d));
};
const shown = (value: number) => value.toFixed(2).replace('-', 'minus ');

export const wordMap: Demonstration = {
  id: 'word-map',
  name: 'words as places on a map',
  title: 'Words as places',
  about:
    /word embeddings?|word2vec|word vectors?|\bglove\b|skip-?gram|continuous bag.?of.?words|distributional (?:hypothesis|semantics)|semantic space|embeddings? \(|text embeddings?|^embeddings?$/i,
  named: /word embeddings?|vector representations? of words/i,
  puzzle: [
    'A computer can only calculate with numbers.',
    'What would it mean to take king, subtract man, and add woman?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.6, 0.2], max: [12, 6.3] },
        point('man', man, 'a', { size: 'large', label: tag('man', 'below', 'a') }),
        point('woman', woman, 'b', { size: 'large', label: tag('woman', 'above', 'b') }),
        point('king', king, 'a', { size: 'large', label: tag('king', 'below', 'a') }),
        point('queen', queen, 'good', { size: 'large', label: tag('queen', 'above', 'good') }),
        arrow('step', man, woman, 'c', { weight: 'bold' }),
        arrow('same', king, queen, 'c', { weight: 'bold', dash: true }),
        segment('royal', man, king, 'muted', { dash: true }),
        segment('royal2', woman, queen, 'muted', { dash: true }),
      ),
      'A map with man and woman on the left, king and queen on the right; the step from man to woman leads from king to queen.',
      beat(
        'Give every word a place on a map, so that words used alike lie close together.',
        show('pic.man', 'place'),
        show('pic.woman', 'place'),
        show('pic.king', 'alike'),
      ),
      beat('Look at the step from man to woman.', draw('pic.step', 'step', 1)),
      beat(
        'Take the same step from king. It leads to queen, or very near it.',
        draw('pic.same', 'same', 1),
        show('pic.queen', 'queen'),
      ),
      beat(
        'So directions carry meaning. This is a flat sketch: real maps have hundreds of dimensions, and such steps only nearly fit.',
        draw('pic.royal', 'directions'),
        draw('pic.royal2', 'directions'),
      ),
    ),
  further: {
    title: 'How close are two words?',
    draw: () =>
      scene(
        figure(
          { min: [-7, -0.6], max: [8.4, 5.2] },
          arrow('cat', [0, 0], at('cat'), 'a', { weight: 'bold', label: tag('cat', 'above-right', 'a') }),
          arrow('dog', [0, 0], at('dog'), 'b', { weight: 'bold', label: tag('dog', 'right', 'b') }),
          arrow('car', [0, 0], at('car'), 'c', { weight: 'bold', label: tag('car', 'above-left', 'c') }),
          angle('small', [0, 0], at('dog'), at('cat'), 'good'),
          angle('wide', [0, 0], at('cat'), at('car'), 'bad'),
        ),
        'Three arrows from one point: cat and dog point almost the same way, car points elsewhere.',
        beat(
          'Draw each word as an arrow from zero. How alike two words are is the cosine of the angle between them.',
          draw('pic.cat', 'arrow'),
          draw('pic.dog', 'arrow'),
          show('pic.small', 'angle'),
        ),
        beat(
          `Cat and dog point almost the same way: their cosine is ${shown(cosine('cat', 'dog'))}.`,
          highlight('pic.small', 'cosine'),
        ),
        beat(
          `Car points elsewhere: with cat it comes to ${shown(cosine('cat', 'car'))}.`,
          draw('pic.car', 'Car'),
          show('pic.wide', 'comes'),
        ),
        beat(
          'Nobody types these places in. They are learned from the words that stand nearby in millions of sentences.',
          highlight('pic.dog', 'learned'),
          highlight('pic.cat', 'learned'),
        ),
      ),
  },
  question: choice(
    'Paris minus France plus Italy: near which word would you land?',
    'Rome',
    ['Italy', 'pizza'],
    'The step from a country to its capital is nearly the same.',
  ),
  stays: 'Words used alike lie close together',
};
