import { draw, highlight, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, edge, graph, node, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Scores of the word “it” against four words, and their softmax. */
const scores = { the: 0, cat: 3, slept: 1, it: 2 };
const total = Object.values(scores).reduce((sum, score) => sum + compute('exp(s)', { s: score }), 0);
const weight = (score: number) => compute('exp(s) / t', { s: score, t: total });

export const selfAttention: ShelfEntry = {
  id: 'self-attention',
  names: ['self-attention', 'attention mechanism', 'scaled dot-product attention', 'transformer attention'],
  needs: ['network', 'model', 'sequence', 'neural', 'transformer', 'machine learning'],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'Self-attention lets each word look at all words of its sequence and take from each what it needs.',
    'How much it takes is a weight, and the weights of one word add up to one.',
  ],
  puzzle: [
    'Read this: the cat slept, because it was tired. You knew at once what “it” means.',
    'How could a network find that out?',
  ],
  symbols: [
    { tex: 'Q', name: 'Q', meaning: 'the queries: what each word looks for', role: 'a' },
    { tex: 'K', name: 'K', meaning: 'the keys: what each word offers to be found by', role: 'b' },
    { tex: 'V', name: 'V', meaning: 'the values: what each word has to give', role: 'c' },
    { tex: 'd', name: 'd', meaning: 'the length of a key', role: 'd' },
  ],
  formulas: [
    {
      id: 'attention',
      tex: '\\operatorname{softmax}\\!\\left(\\frac{Q K^{T}}{\\sqrt{d}}\\right) V',
      says: 'Compare queries with keys, scale, turn the scores into weights, and mix the values.',
    },
  ],
  pictures: [
    {
      id: 'links',
      title: 'Which word does it mean?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'links',
            'full',
            graph(
              'layered',
              [
                node('it', 'it', 'b', 'circle'),
                node('the', 'the', 'ink'),
                node('cat', 'cat', 'a'),
                node('slept', 'slept', 'ink'),
                node('tired', 'tired', 'ink'),
              ],
              [
                edge('to-the', 'it', 'the'),
                edge('to-cat', 'it', 'cat', { role: 'b' }),
                edge('to-slept', 'it', 'slept'),
                edge('to-tired', 'it', 'tired'),
              ],
            ),
            'The word it, with lines to the, cat, slept and tired; the line to cat stands out.',
          ),
        ],
        beats: [
          beat(
            'Here are some words of the sentence.',
            ...['the', 'cat', 'slept', 'tired'].map((word) => show(`links.${word}`, 'words')),
          ),
          beat(
            'Take the word it. It looks at each of the others.',
            show('links.it', 'word'),
            ...['the', 'cat', 'slept', 'tired'].map((word) => draw(`links.to-${word}`, 'looks')),
          ),
          beat(
            'One link matters more than the rest: the one to cat.',
            highlight('links.to-cat', 'link', 2),
            highlight('links.cat', 'cat', 2),
          ),
        ],
      }),
    },
    {
      id: 'weights',
      title: 'Scores become weights',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scores',
            'narrow-left',
            table(
              ['word', 'score'],
              Object.entries(scores).map(([word, score]) => [word, String(score)]),
            ),
            'Scores of four words: the zero, cat three, slept one, it two.',
          ),
          place(
            'weights',
            'wide-right',
            bars(
              Object.entries(scores).map(([word, score]) => [
                word,
                weight(score),
                word === 'cat' ? 'a' : 'muted',
                `${Math.round(weight(score) * 100)} %`,
              ]),
            ),
            'The weights that follow from the scores; cat has the largest share.',
          ),
        ],
        beats: [
          beat('Say these are the scores of the four words: how well each fits.', show('scores', 'scores')),
          beat(
            'Raise e to each score and divide by the sum. Now they are shares that add up to one.',
            show('weights', 'shares'),
          ),
          beat(
            `Cat gets ${Math.round(weight(scores.cat) * 100)} per cent, so it shapes the meaning most.`,
            highlight('weights.bar2', 'Cat'),
            highlight('scores.row2', 'Cat'),
          ),
        ],
      }),
    },
    {
      id: 'matrix',
      title: 'Every word at once',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'heat',
            'full',
            table(
              ['', 'the', 'cat', 'slept', 'it'],
              ['the', 'cat', 'slept', 'it'].map((word) => [word, '', '', '', '']),
              {
                row_heads: true,
                heat: [
                  [0, 0.7, 0.5, 0.1, 0.1],
                  [0, 0.2, 0.8, 0.4, 0.2],
                  [0, 0.1, 0.7, 0.6, 0.1],
                  [0, 0.1, 0.9, 0.2, 0.4],
                ],
              },
            ),
            'A square of weights: one row for each word that looks, one column for each that is looked at.',
          ),
        ],
        beats: [
          beat(
            'All words do this at the same time.',
            show('heat.head', 'words'),
            show('heat.row1', 'time'),
            show('heat.row2', 'time'),
            show('heat.row3', 'time'),
            show('heat.row4', 'time'),
          ),
          beat(
            'Each row is a word that looks, each column a word that is looked at.',
            highlight('heat.row4', 'row'),
          ),
          beat(
            'A bright cell is a strong link, as this one from it to cat.',
            highlight('heat.cell-4-3', 'bright', 2),
          ),
        ],
      }),
    },
    {
      id: 'roles',
      title: 'Three roles of a word',
      purpose: 'process',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'roles',
            'full',
            graph(
              'layered',
              [
                node('word', 'a word', 'ink'),
                node('query', 'query: I look for', 'a'),
                node('key', 'key: I can be found by', 'b'),
                node('value', 'value: I have to give', 'c'),
              ],
              [
                edge('to-query', 'word', 'query'),
                edge('to-key', 'word', 'key'),
                edge('to-value', 'word', 'value'),
              ],
              'right',
            ),
            'A word becomes a query, a key and a value.',
          ),
        ],
        beats: [
          beat('For this, each word plays three roles.', show('roles.word', 'word')),
          beat('As a query it asks.', draw('roles.to-query', 0), show('roles.query', 'query')),
          beat('As a key it can be found.', draw('roles.to-key', 0), show('roles.key', 'key')),
          beat(
            'And as a value it hands over what it knows.',
            draw('roles.to-value', 0),
            show('roles.value', 'value'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that a network reads from left to right and must remember everything.',
    truth: 'With attention, every word reaches every other one in a single step.',
  },
  uses: ['Language models, translators and image models are built on it.'],
  takeaways: [
    'Every word looks at all words',
    'Scores become weights that add to one',
    'Values are mixed by weight',
  ],
  question: {
    ask: 'If all scores of a word were equal, what would its weights be?',
    answer: 'All equal too: the word would take the same share from each.',
  },
};
