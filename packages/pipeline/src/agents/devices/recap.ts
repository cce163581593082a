import type { Brief, Fact } from '../brief.ts';
import { capitalised, wordsIn } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { show, write } from '../writing/actions.ts';
import { phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { timesInWords } from '../writing/times-in-words.ts';
import { wholePhrase } from '../writing/whole-phrase.ts';
import { powerLaw } from './formula-power.ts';
import { toldByFormula } from './formulas.ts';
import { base } from './opening-question.ts';
import { arc, type Piece } from './piece.ts';

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

/** What the definition says of its term, in the words of the text. */
const definiens = (fact: Extract<Fact, { kind: 'definition' }>): string => {
  const at = fact.text.toLowerCase().indexOf(fact.genus.toLowerCase());
  return at < 0
    ? [fact.genus, ...fact.rest.map(({ by, phrase: words }) => `${by} ${words}`.trim())].join(' ')
    : fact.text.slice(at).replace(/[.]$/, '');
};
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
      if (/named|called|has|have/.test(fact.verb) || /^that\b/.test(fact.object)) return null;
      return (
        line(short(`${fact.subject} ${fact.verb} ${fact.object}`, lineLimit)) ??
        (base(fact.verb) ? line(short(`${fact.verb} ${fact.object}`, lineLimit)) : null)
      );
    default:
      return /^(?:it|this|that|they|these|then|but|and|so|let|however)\b/i.test(fact.text)
        ? null
        : line(short(fact.text.replace(/[.]$/, ''), lineLimit));
  }
};
const lowered = (text: string) => text.replace(/^(?:An?|The) /, (article) => article.toLowerCase());

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
        const answer = wholePhrase(definiens(fact), 24, true);
        if (!answer) break;
        return {
          ask: `Your turn: how would you explain ${phrase(term, 7)} to a friend?`,
          answer: `For instance: ${answer}.`,
        };
      }
      case 'link': {
        const answer = wholePhrase(fact.object, 22, true);
        const verb = base(fact.verb);
        if (!answer || /named|called/.test(fact.verb)) break;
        const first = fact.verb.split(' ')[0]!;
        const plural = !/s$|^(?:can|may|will)/.test(first);
        return verb
          ? {
              ask: `Your turn: what ${plural ? 'do' : 'does'} ${lowered(phrase(fact.subject, 6))} ${verb}?`,
              answer: capitalised(`${answer}.`),
            }
          : {
              ask: `Your turn: what would you tell a friend about ${lowered(phrase(fact.subject, 7))}?`,
              answer: `Perhaps this: ${plural ? 'they' : 'it'} ${fact.verb} ${answer}.`,
            };
      }
    }
  }
  return {
    ask: `Your turn: what is the main idea of ${phrase(term, 7)}?`,
    answer: 'Say it aloud, in one sentence of your own.',
  };
};
/** From the law itself: half the one, what becomes of the other? Otherwise the formula from memory. */
const formulaQuestion = (brief: Brief): { ask: string; answer: string } => {
  const chief = brief.formulas.find(({ relation }) => relation)!;
  const law = powerLaw(chief, brief);
  const nameOf = (name: string) => {
    const symbol = brief.symbols.find((one) => one.name === name);
    return symbol?.meaning ? phrase(symbol.meaning, 4) : plainTex(symbol?.tex ?? name);
  };
  if (law)
    return {
      ask: `Your turn: halve ${nameOf(law.on)}; what becomes of ${nameOf(law.of)}?`,
      answer: `It becomes ${timesInWords(0.5 ** law.power)} what it was.`,
    };
  return {
    ask: 'Your turn: can you write the formula from memory?',
    answer: `It reads ${chief.text.length < 90 ? chief.text.replace(/[.]$/, '') : 'as it stands here'}.`,
  };
};
const answerOf = (fact: Extract<Fact, { kind: 'dependence' }>) =>
  /^(?:inverse|inverse-square|decreases)$/.test(fact.shape) ? 'It goes down.' : 'It goes up with it.';

/** The question as it stands on the card: whole, or its last sentence, at most twelve words; null where none is short enough. */
const printed = (ask: string): string | null => {
  const last = ask.split(/(?<=[.!?])\s+/).at(-1)!;
  return [ask, last].find((text) => wordsIn(text) <= 12 && wordsIn(text) >= 3 && text.length < 100) ?? null;
};

/** The closing card: what stays, a question, time to think, the answer. */
export const recap = (brief: Brief, entry: ShelfEntry | null): Piece => {
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
  const points = (entry?.takeaways ?? (read.length > 0 ? read : [brief.title]))
    .slice(0, 3)
    .map((point) => (/^\S{1,8}: /.test(point) ? phrase(point, 12) : capitalised(phrase(point, 12))));
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
