import type { Brief, Fact } from '../brief.ts';
import { capitalised, wordsIn } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { show, write } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { toldByFormula } from './formulas.ts';
import { arc, type Piece } from './piece.ts';

const shapeWords = {
  proportional: 'proportional',
  inverse: 'inverse',
  'inverse-square': 'inverse-square',
  square: 'square',
  exponential: 'exponential',
  logarithmic: 'logarithmic',
  increases: 'increases',
  decreases: 'decreases',
} as const;

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
        `${fact.of}: ${shapeWords[fact.shape]} ${/^(?:increases|decreases)$/.test(fact.shape) ? 'with' : 'to'} ${fact.on}`,
        10,
      );
    case 'growth':
      return `The work grows as ${fact.order.replace('^2', '²').replace('^3', '³')}`;
    case 'condition':
      return `${phrase(fact.given, 8)} ⇒ ${phrase(fact.follows, 8)}`;
    case 'comparison':
      return phrase(`${fact.left} — ${fact.right}`, 10);
    case 'link':
      return /^(?:is named|are named|has|have)/.test(fact.verb)
        ? null
        : phrase(`${fact.subject} ${fact.verb} ${fact.object}`, 12);
    default:
      return null;
  }
};

/** A question that the text itself answers, and the answer in its words. */
const questionOf = (facts: Fact[], term: string): { ask: string; answer: string } => {
  for (const fact of facts) {
    switch (fact.kind) {
      case 'dependence':
        return {
          ask: `Your turn: if ${phrase(fact.on, 8)} gets larger, what happens to ${phrase(fact.of, 8)}?`,
          answer: answerOf(fact),
        };
      case 'steps':
        return {
          ask: `Your turn: which step comes after ${phrase(fact.items[0]!)}?`,
          answer: `It is ${phrase(fact.items[1]!)}.`,
        };
      case 'condition':
        return {
          ask: 'Your turn: what has to hold before you may draw the conclusion?',
          answer: `This: ${phrase(fact.given, 18)}.`,
        };
      case 'comparison':
        return {
          ask: `Your turn: what do ${phrase(fact.left, 8)} and ${phrase(fact.right, 8)} have to do with each other?`,
          answer: `Think of “${phrase(fact.same, 8)}”.`,
        };
      case 'definition': {
        if (!fact.rest[0]?.phrase) break;
        const tail = fact.rest.map(({ by, phrase: words }) => `${by} ${words}`.trim()).join(' ');
        return {
          ask: `Your turn: how would you explain ${phrase(term, 10)} to a friend, in one breath?`,
          answer: `For instance: ${phrase(`${fact.genus} ${tail}`, 32)}.`,
        };
      }
      case 'link':
        return {
          ask: `Your turn: can you finish the sentence, “${phrase(fact.subject, 9)} ${fact.verb} …”?`,
          answer: `For instance: ${phrase(fact.object, 26)}.`,
        };
    }
  }
  return {
    ask: `Your turn: can you say in your own words what ${phrase(term, 10)} is about?`,
    answer: 'If one step is hard to say, go back to its picture.',
  };
};
/** Write it down from memory: the answer is the formula itself. */
const formulaQuestion = (brief: Brief): { ask: string; answer: string } => {
  const chief = brief.formulas.find(({ relation }) => relation)!;
  return {
    ask: 'Your turn: can you write the formula from memory, and say what each letter means?',
    answer: `It reads ${phrase(chief.text, 30)}.`,
  };
};
const answerOf = (fact: Extract<Fact, { kind: 'dependence' }>) =>
  /^(?:inverse|inverse-square|decreases)$/.test(fact.shape) ? 'It goes down.' : 'It goes up with it.';

/** The question as it stands on the card: whole, or its last sentence or clause, at most twelve words; null where none is short enough. */
const printed = (ask: string): string | null => {
  const last = ask.split(/(?<=[.!?])\s+/).at(-1)!;
  const clause = last.split(/,\s+/).at(-1)!;
  return (
    [ask, last, clause].find((text) => wordsIn(text) <= 12 && wordsIn(text) >= 3 && text.length < 100) ?? null
  );
};

/** The closing card: what stays, a question, time to think, the answer. */
export const recap = (brief: Brief, entry: ShelfEntry | null): Piece => {
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map((one) => one.sentence));
  const facts = brief.facts.filter((fact) => !(toldByFormula(fact.kind) && spokenOf.has(fact.sentence)));
  const letters = brief.symbols
    .filter(({ meaning }) => meaning)
    .map(({ tex, meaning }) => `${plainTex(tex)} is ${phrase(meaning, 6)}`);
  const read = [
    ...(letters.length > 0 ? [letters.slice(0, 3).join(', ')] : []),
    ...facts.map(pointOf),
  ].filter((point): point is string => point !== null);
  const points = (entry?.takeaways ?? (read.length > 0 ? read : [brief.title]))
    .slice(0, 3)
    .map((point) => phrase(capitalised(point), 12));
  const question =
    entry?.question ??
    (spokenOf.size > 0 && !brief.mismatch
      ? formulaQuestion(brief)
      : questionOf(facts, brief.mismatch ?? brief.term));
  const formula = entry?.formulas?.[0]?.tex ?? brief.formulas.find(({ relation }) => relation)?.tex;
  const words = points.join(' ').split(/\s+/).length;
  const asked = printed(question.ask.replace(/^Your turn: /, ''));
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
            ...(asked ? { question: capitalised(asked) } : {}),
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
        pause(2.2, beat(question.ask, ...(asked ? [show('recap.question', 0.1)] : []))),
        beat(question.answer),
      ],
    },
  };
};
