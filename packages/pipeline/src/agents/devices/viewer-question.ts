import type { Brief, Fact } from '../brief.ts';
import { doesOrDo, isOrAre, isPlural, itOrThey } from '../reading/agreement.ts';
import { capitalised, wordsIn } from '../reading/sentences.ts';
import { baseOf } from '../reading/verbs.ts';
import { phrase } from '../writing/phrases.ts';
import { plainTex } from '../writing/plain-tex.ts';
import { timesInWords } from '../writing/times-in-words.ts';
import { wholePhrase } from '../writing/whole-phrase.ts';
import { powerLaw } from './formula-power.ts';

/** A question for the viewer and its answer, both whole sentences. */
export interface ViewerQuestion {
  ask: string;
  answer: string;
}

/** What the definition says of its term, in the words of the text. */
export const definiens = (fact: Extract<Fact, { kind: 'definition' }>): string => {
  const at = fact.text.toLowerCase().indexOf(` ${fact.genus.toLowerCase()}`);
  return at < 0
    ? [fact.genus, ...fact.rest.map(({ by, phrase: words }) => `${by} ${words}`.trim())].join(' ')
    : fact.text.slice(at + 1).replace(/[.]$/, '');
};
const lowered = (text: string) =>
  text.replace(/^(?:An?|The|Any|Every|Each|All|Two|Three) /, (word) => word.toLowerCase());
const pointsOutside =
  /^(?:its?|their|this|these|they|he|she|such|one|the (?:results?|method|algorithm|law|theorem|process|mixture))\b/i;

const ofLink = (fact: Extract<Fact, { kind: 'link' }>, term: string): ViewerQuestion | null => {
  const object = wordsIn(fact.object) <= 26 ? fact.object : wholePhrase(fact.object, 22, true);
  if (!object || /named|known|called/.test(fact.verb) || pointsOutside.test(fact.subject)) return null;
  const verb = wordsIn(fact.verb) === 1 ? baseOf(fact.verb) : null;
  const isTerm = fact.subject.toLowerCase() === term.toLowerCase();
  const subject = isTerm ? term : lowered(phrase(fact.subject, 12));
  const answer = capitalised(`${itOrThey(subject)} ${fact.verb} ${object}.`);
  const own = verb && !/^(?:have|be)$/.test(verb);
  if (own && /^(?:state|say)$/.test(verb))
    return { ask: `Your turn: what ${doesOrDo(term)} ${phrase(term, 7)} say?`, answer };
  return own
    ? { ask: `Your turn: what ${doesOrDo(subject)} ${subject} ${verb}?`, answer }
    : { ask: `Your turn: what holds for ${subject}?`, answer };
};

/** A question that the text itself answers, and the answer in its words. */
export const textQuestion = (facts: Fact[], term: string): ViewerQuestion => {
  for (const fact of facts) {
    switch (fact.kind) {
      case 'dependence':
        return {
          ask: `Your turn: if ${phrase(fact.on, 8)} gets larger, what happens to ${phrase(fact.of, 8)}?`,
          answer: /^(?:inverse|inverse-square|decreases)$/.test(fact.shape)
            ? 'It goes down.'
            : 'It goes up with it.',
        };
      case 'steps':
        return {
          ask: `Your turn: which step comes after ${phrase(fact.items[0]!)}?`,
          answer: `It is ${phrase(fact.items[1]!)}.`,
        };
      case 'condition': {
        if (/^(?:it|they)\b/i.test(fact.follows) || wordsIn(fact.given) > 24 || wordsIn(fact.follows) > 18)
          break;
        const exactly = /if and only if/i.test(fact.text);
        return {
          ask: `Your turn: when can you say that ${lowered(fact.follows).replace(/\b(is|are) said to be\b/, '$1')}?`,
          answer: `${exactly ? 'Exactly when' : 'You can if'} ${fact.given}.`,
        };
      }
      case 'comparison':
        return {
          ask: `Your turn: what do ${phrase(fact.left, 8)} and ${phrase(fact.right, 8)} have to do with each other?`,
          answer: `Think of “${phrase(fact.same, 8)}”.`,
        };
      case 'definition': {
        const told = definiens(fact);
        const answer = wordsIn(told) <= 28 ? told : wholePhrase(told, 24, true);
        if (!answer) break;
        return {
          ask: `Your turn: in your own words, what ${isOrAre(term)} ${phrase(term, 7)}?`,
          answer: `${isPlural(term) ? 'They are' : 'It is'} ${answer}.`,
        };
      }
      case 'link': {
        const question = ofLink(fact, term);
        if (question) return question;
      }
    }
  }
  return {
    ask: `Your turn: what is the main idea of ${phrase(term, 7)}?`,
    answer: 'Say it aloud, in one sentence of your own.',
  };
};

/** From the law itself, where its quantities may be turned: half the one, what becomes of the other? Otherwise the formula from memory. */
export const formulaQuestion = (brief: Brief, turning = true): ViewerQuestion => {
  const chief = brief.formulas.find(({ relation }) => relation)!;
  const law = powerLaw(chief, brief);
  const nameOf = (name: string) => {
    const symbol = brief.symbols.find((one) => one.name === name);
    return symbol?.meaning ? phrase(symbol.meaning, 4) : plainTex(symbol?.tex ?? name);
  };
  if (law && turning)
    return {
      ask: `Your turn: halve ${nameOf(law.on)}; what becomes of ${nameOf(law.of)}?`,
      answer: `It becomes ${timesInWords(0.5 ** law.power)} what it was.`,
    };
  return {
    ask: 'Your turn: can you write the formula from memory?',
    answer: `It reads ${chief.text.length < 90 ? chief.text.replace(/[.]$/, '') : 'as it stands here'}.`,
  };
};
