import type { Brief, Fact } from '../brief.ts';
import { capitalised } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { show, write } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { arc, type Piece } from './piece.ts';

/** A fact in at most ten words for the closing card. */
const pointOf = (fact: Fact): string | null => {
  switch (fact.kind) {
    case 'definition':
      return phrase(
        `${fact.term}: ${fact.genus}${fact.rest[0] ? ` ${fact.rest[0].by} ${fact.rest[0].phrase}` : ''}`,
        10,
      );
    case 'steps':
      return phrase(fact.items.join(' → '), 10);
    case 'parts':
      return phrase(`${fact.whole}: ${fact.items.join(', ')}`, 10);
    case 'dependence':
      return phrase(
        `${fact.of}: ${fact.shape.replace('-', ' ')} ${/^(?:increases|decreases)$/.test(fact.shape) ? 'with' : 'in'} ${fact.on}`,
        10,
      );
    case 'growth':
      return `The work grows as ${fact.order.replace('^2', '²').replace('^3', '³')}`;
    case 'condition':
      return phrase(`${fact.given} ⇒ ${fact.follows}`, 12);
    case 'comparison':
      return phrase(`${fact.left} — ${fact.right}`, 10);
    case 'link':
      return phrase(`${fact.subject} ${fact.verb} ${fact.object}`, 10);
    default:
      return null;
  }
};

/** A question that the text itself answers, and the answer in its words. */
const questionOf = (facts: Fact[], term: string): { ask: string; answer: string } => {
  for (const fact of facts) {
    if (fact.kind === 'definition' && fact.rest[0]?.phrase) {
      const tail = fact.rest.map(({ by, phrase: words }) => `${by} ${words}`.trim()).join(' ');
      return {
        ask: `Your turn: how would you say in one breath what ${term} is?`,
        answer: capitalised(
          `${/^(?:the|an?) /.test(fact.genus) ? '' : 'in short, '}${fact.genus} ${tail}.`,
        ).replace(/\s+/g, ' '),
      };
    }
    if (fact.kind === 'steps')
      return {
        ask: `Your turn: which step comes after ${phrase(fact.items[0]!)}?`,
        answer: `${capitalised(phrase(fact.items[1]!))}.`,
      };
    if (fact.kind === 'dependence')
      return { ask: `Your turn: if ${phrase(fact.on)} gets larger, what happens?`, answer: answerOf(fact) };
    if (fact.kind === 'condition')
      return {
        ask: 'Your turn: what has to hold before you may draw the conclusion?',
        answer: `${capitalised(phrase(fact.given, 16))}.`,
      };
    if (fact.kind === 'link')
      return {
        ask: `Your turn: what does “${phrase(fact.subject, 6)}” lead to?`,
        answer: `${capitalised(phrase(`${fact.verb} ${fact.object}`, 18))}.`,
      };
  }
  return {
    ask: `Your turn: can you say in your own words what ${term} is about?`,
    answer: 'If one step is hard to say, go back to its picture.',
  };
};
const answerOf = (fact: Extract<Fact, { kind: 'dependence' }>) =>
  /^(?:inverse|inverse-square|decreases)$/.test(fact.shape)
    ? `Then ${phrase(fact.of)} gets smaller.`
    : `Then ${phrase(fact.of)} gets larger too.`;

/** The closing card: what stays, a question, time to think, the answer. */
export const recap = (brief: Brief, entry: ShelfEntry | null): Piece => {
  const read = brief.facts.map(pointOf).filter((point): point is string => point !== null);
  const points = (entry?.takeaways ?? (read.length > 0 ? read : [brief.title]))
    .slice(0, 3)
    .map((point) => phrase(capitalised(point), 12));
  const question = entry?.question ?? questionOf(brief.facts, brief.term);
  const formula = entry?.formulas?.[0]?.tex ?? brief.formulas.find(({ relation }) => relation)?.tex;
  const words = points.join(' ').split(/\s+/).length;
  const asked = phrase(question.ask.replace(/^Your turn: /, ''), 24);
  return {
    id: 'recap',
    purpose: 'recap',
    title: 'What stays',
    aim: 'Can answer the question.',
    rank: arc.recap,
    worth: 100,
    sources: entry ? [`shelf-${entry.id}`] : brief.facts.slice(0, 3).map(({ source }) => source),
    sketch: {
      elements: [
        place(
          'recap',
          'frame',
          {
            type: 'recap',
            points,
            ...(formula && formula.length < 120 ? { tex: formula } : {}),
            question: capitalised(asked),
          },
          `To take home: ${points.join('; ')}`.slice(0, 300),
        ),
      ],
      beats: [
        pause(
          Math.min(2.4, 0.5 + words * 0.06),
          beat(
            'So what stays, when the details fade?',
            ...points.map((_, i) => show(`recap.point${i + 1}`, 0.1 + (0.7 * i) / points.length)),
            ...(formula && formula.length < 120 ? [write('recap.formula', 0.85)] : []),
          ),
        ),
        pause(2.2, beat(question.ask, show('recap.question', 0.1))),
        beat(question.answer),
      ],
    },
  };
};
