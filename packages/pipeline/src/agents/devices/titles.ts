import type { Brief, Fact } from '../brief.ts';
import { isOrAre, isPlural } from '../reading/agreement.ts';
import { capitalised, wordsIn } from '../reading/sentences.ts';
import { label } from '../writing/phrases.ts';

const fits = (title: string): boolean => wordsIn(title) <= 7 && title.length <= 46;
const small = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const lowered = (text: string) => text.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
const bareOf = (term: string) => term.toLowerCase().replace(/^(?:an?|the) /, '');
const noun = (text: string, words: number): string | null => {
  const found = label(text, words);
  return found ? small(found) : null;
};

const ofDependence = (fact: Extract<Fact, { kind: 'dependence' }>): string => {
  const [of, on] = [noun(fact.of, 3), noun(fact.on, 3)];
  const title = of && on ? capitalised(`${of} against ${on}`) : '';
  return title && fits(title) ? title : 'One against the other';
};

const ofLink = (fact: Extract<Fact, { kind: 'link' }>, brief: Brief): string => {
  const theirs = fact.subject.toLowerCase().replace(/^(?:the|an?) /, '');
  const own = brief.term.toLowerCase().replace(/^(?:the|an?) /, '');
  const many = isPlural(brief.term);
  const says = /\b(?:states?|says?|asserts?) that\b/i.test(fact.text);
  if (/\bused\b/.test(fact.verb)) return many ? 'What they are for' : 'What it is for';
  if (says || /^(?:states?|says?|gives?|relates?)/.test(fact.verb))
    return many ? 'What they say' : 'What it says';
  if (/^(?:works?|uses?|starts?|selects?)\b/.test(fact.verb)) return many ? 'How they work' : 'How it works';
  if (theirs === own || /^(?:it|they)$/.test(theirs)) return many ? 'What they do' : 'What it does';
  return fits(capitalised(fact.subject)) &&
    wordsIn(fact.subject) <= 4 &&
    !/^(?:its|their|this|any|we|you|one)\b/i.test(fact.subject)
    ? capitalised(fact.subject)
    : 'Looking closer';
};

/** Heading for the scene of a fact, in plain words: at most seven. */
export const titleOfFact = (fact: Fact, brief: Brief): string => {
  switch (fact.kind) {
    case 'definition': {
      // The topic itself is written as its term; another term loses only the capital of its article.
      const own = bareOf(fact.term) === bareOf(brief.term) || noun(fact.term, 6) === null;
      const term = own ? brief.term : lowered(fact.term);
      const title = `What ${isOrAre(term)} ${term}?`;
      return fits(title) ? title : isPlural(term) ? 'What they are' : 'What it is';
    }
    case 'steps':
      return 'Step by step';
    case 'parts':
      return isPlural(fact.whole) ? 'What they are made of' : 'What it is made of';
    case 'dependence':
      return ofDependence(fact);
    case 'growth':
      return 'How the work grows';
    case 'condition':
      return /if and only if/i.test(fact.text) ? 'Exactly when?' : 'When it holds';
    case 'comparison':
      return / first$/.test(fact.except) ? 'Which comes first?' : 'Side by side';
    case 'link':
      return ofLink(fact, brief);
    case 'limit':
      return 'Mind the limits';
    case 'statement':
      return 'In one sentence';
  }
};

/** Headings for later scenes of the same kind, in this order. */
export const furtherTitles = ['And there is more', 'One thing more', 'Besides', 'And finally'];
