import type { Brief, Fact } from '../brief.ts';
import { capitalised, wordsIn } from '../reading/sentences.ts';
import { baseOf } from '../reading/verbs.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { show, write } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { wholePhrase } from '../writing/whole-phrase.ts';
import { answerOf, type Demonstration } from './demonstrations/demonstration.ts';
import { demonstrationSourceId } from './demonstrations/match.ts';
import { toldByFormula } from './formulas.ts';
import { arc, type Piece } from './piece.ts';
import { definiens, formulaQuestion, textQuestion, type ViewerQuestion } from './viewer-question.ts';

/** Words of a line to take home. */
const lineLimit = 8;
/** A whole line of at most eight words made of phrases; null where one is missing or it grows too long. */
const line = (...parts: (string | null)[]): string | null => {
  const text = parts.every((part) => part !== null)
    ? capitalised(parts.join(' ').replace(/ ([:,])/g, '$1'))
    : null;
  return text && wordsIn(text) <= lineLimit ? text : null;
};
const short = (text: string, words: number): string | null => wholePhrase(text.replace(/[$\\]/g, ''), words);

const falls = (fact: Extract<Fact, { kind: 'dependence' }>): boolean =>
  /^(?:inverse|inverse-square|decreases)$/.test(fact.shape);

/** A fact in one short line for the closing card; null where none is short and whole. */
const pointOf = (fact: Fact): string | null => {
  switch (fact.kind) {
    case 'definition':
      return line(short(definiens(fact), lineLimit)) ?? line(short(fact.term, 3), 'is', short(fact.genus, 4));
    case 'steps':
      return (
        line(fact.items.join(' → ')) ??
        line(`${fact.items.length} steps, from`, short(fact.items[0]!, 2), 'to', short(fact.items.at(-1)!, 2))
      );
    case 'parts':
      return (
        line(short(fact.whole, 3), ':', fact.items.join(', ')) ??
        line(short(fact.whole, 3), 'has', `${fact.items.length}`, 'parts')
      );
    case 'dependence':
      return line(
        'More',
        short(fact.on.replace(/^the /, ''), 3),
        `, ${falls(fact) ? 'less' : 'more'}`,
        short(fact.of.replace(/^the /, ''), 3),
      );
    case 'growth':
      return `The work grows as ${fact.order.replace('^2', '²').replace('^3', '³')}`;
    case 'condition':
      return line(short(fact.given, 4), '⇒', short(fact.follows, 4));
    case 'comparison':
      return / first$/.test(fact.except) ? null : line('Same', short(fact.same, 5));
    case 'link':
      if (/named|known|called|has|have/.test(fact.verb) || /^that\b/.test(fact.object)) return null;
      return (
        line(short(`${fact.subject} ${fact.verb} ${fact.object}`, lineLimit)) ??
        (baseOf(fact.verb) ? line(short(`${fact.verb} ${fact.object}`, lineLimit)) : null)
      );
    default:
      return /^(?:it|this|that|they|these|then|but|and|so|let|however)\b/i.test(fact.text)
        ? null
        : line(short(fact.text.replace(/[.]$/, ''), lineLimit));
  }
};
/** The question as it stands on the card: whole, or its last sentence, at most twelve words; null where none is short enough. */
const printed = (ask: string): string | null => {
  const last = ask.split(/(?<=[.!?])\s+/).at(-1)!;
  return [ask, last].find((text) => wordsIn(text) <= 12 && wordsIn(text) >= 3 && text.length < 100) ?? null;
};

/** The question of a demonstration, as it is asked on the closing card. */
const asked = ({ question }: Demonstration): ViewerQuestion => ({
  ask: `Your turn: ${question.ask.charAt(0).toLowerCase()}${question.ask.slice(1)}`,
  answer: answerOf(question),
});

/** The closing card: what stays, a question (that of the demonstration where it is still `asking`), time to think, the answer. */
export const recap = (
  brief: Brief,
  entry: ShelfEntry | null,
  shown?: Demonstration,
  asking = true,
): Piece => {
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map((one) => one.sentence));
  const facts = brief.facts.filter((fact) => !(toldByFormula(fact.kind) && spokenOf.has(fact.sentence)));
  const law = brief.formulas.find(({ relation }) => relation);
  const letters = brief.symbols
    .filter(({ name, meaning }) => meaning && law?.symbols.includes(name))
    .map(({ tex, meaning }) => {
      const words = short(meaning.replace(/^the /, ''), 5);
      return words && `${plainTex(tex)}: ${words}`;
    });
  const read = [...facts.map(pointOf), ...letters].filter(
    (point, i, all): point is string => point !== null && all.indexOf(point) === i,
  );
  const own = shown ? [...read.slice(0, 2), shown.stays] : read;
  const points = (entry?.takeaways ?? (own.length > 0 ? own : [brief.title]))
    .slice(0, 3)
    .map((point) => (/^\S{1,8}: /.test(point) ? phrase(point, 12) : capitalised(phrase(point, 12))));
  const question =
    entry?.question ??
    (shown && asking ? asked(shown) : undefined) ??
    (spokenOf.size > 0 && !brief.mismatch
      ? formulaQuestion(brief, !shown?.worked)
      : textQuestion(facts, brief.mismatch ?? brief.term));
  const formula = entry?.formulas?.[0]?.tex ?? brief.formulas.find(({ relation }) => relation)?.tex;
  const words = points.join(' ').split(/\s+/).length;
  const onCard = printed(question.ask.replace(/^Your turn: /, ''));
  return {
    id: 'recap',
    purpose: 'recap',
    title: 'What stays',
    aim: 'Can answer the question.',
    rank: arc.recap,
    worth: 100,
    sources: entry
      ? [`shelf-${entry.id}`]
      : [
          ...(shown ? [demonstrationSourceId(shown)] : []),
          ...brief.facts.slice(0, 3).map(({ source }) => source),
        ],
    sketch: {
      elements: [
        place(
          'recap',
          'frame',
          {
            type: 'recap',
            points,
            ...(formula && formula.length < 120 ? { tex: formula } : {}),
            ...(onCard ? { question: capitalised(onCard) } : {}),
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
        pause(2.2, beat(question.ask, ...(onCard ? [show('recap.question', 0.1)] : []))),
        beat(question.answer),
      ],
    },
  };
};
