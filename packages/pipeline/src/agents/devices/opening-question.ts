import type { Brief, Fact } from '../brief.ts';
import { doesOrDo, isOrAre } from '../reading/agreement.ts';
import { wordsIn } from '../reading/sentences.ts';
import { baseOf } from '../reading/verbs.ts';
import { wordsOf } from '../shelf/match.ts';
import { phrase } from '../writing/phrases.ts';
import { powerLaw } from './formula-power.ts';
import { toldByFormula } from './formulas.ts';

const outside = /\b(?:its?|their|they|them|this|these|which|that|such)\b/i;
/** A phrase for a question: whole, of at most `words`, and free of pronouns that point outside; null otherwise. */
const whole = (text: string, words: number): string | null => {
  const plain = text.replace(/[$\\]/g, '').trim();
  return wordsIn(plain) <= words && !outside.test(plain) && !/[,;:]$|[()=]/.test(plain) ? plain : null;
};
/** A verb phrase in its base form, to ask `How would you …?`. */
const task = (text: string): string | null => {
  const found = whole(text, 14);
  return found && baseOf(found.split(' ')[0]!) === found.split(' ')[0] && !/^(?:be|have|tend)\b/.test(found)
    ? found
    : null;
};

const ofDefinition = (fact: Extract<Fact, { kind: 'definition' }>, own: string): string[] => {
  const { term } = fact;
  const tail = fact.rest.map(({ by, phrase: words }) => `${by} ${words}`.trim()).join(' ');
  const goal = /\b(?:used to|used in \w+ to|method to|way to) (.+)$/.exec(`${fact.genus} ${tail}`)?.[1];
  const aim = goal ? task(goal) : null;
  if (aim) return [`How would you ${aim}?`];
  const doing = /^(?:for|used for) (\w+ing .+)$/.exec(tail)?.[1];
  const work = doing ? whole(doing, 14) : null;
  if (work) return [`How would you go about ${work}?`];
  const does = /^(?:that|which) (.+)$/.exec(tail)?.[1];
  const deed = does ? whole(does, 14) : null;
  if (deed && /^[a-z]+s\b/.test(deed) && !/^(?:is|was|has)\b/.test(deed)) return [`What ${deed}?`];
  const bare = (text: string) => text.toLowerCase().replace(/^(?:an?|the) /, '');
  const small = bare(term) === bare(own) ? own : lowered(term);
  return [`What exactly ${isOrAre(term)} ${small}?`];
};
const lowered = (text: string) => text.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
const ofFormula = (brief: Brief): string[] => {
  const chief = brief.formulas.find(({ relation, expression }) => relation && expression?.includes('='));
  const power = chief ? powerLaw(chief, brief) : null;
  const named = brief.symbols.filter(({ meaning }) => meaning).map(({ meaning }) => phrase(meaning, 5));
  if (power) {
    const [of, on] = [power.of, power.on].map(
      (name) => brief.symbols.find((one) => one.name === name)?.meaning,
    );
    if (of && on) return [`Suppose that ${phrase(on, 6)} doubles.`, `What happens to ${phrase(of, 6)}?`];
  }
  const different = [...new Set(named)].slice(0, 3);
  if (different.length > 1)
    return [`How do ${different.slice(0, -1).join(', ')} and ${different.at(-1)} hang together?`];
  return [`What ${doesOrDo(brief.term)} ${phrase(brief.term, 9)} say, and how do you read it?`];
};

const ofLink = (fact: Extract<Fact, { kind: 'link' }>, term: string): string[] => {
  const pair = /^relate/.test(fact.verb) ? /^(.{4,140}?)\s+to\s+(.{4,140})$/i.exec(fact.object) : null;
  const [left, right] = pair ? [whole(pair[1]!, 12), whole(pair[2]!, 14)] : [null, null];
  if (left && right) return [`What has ${left} to do with ${right}?`];
  const goal = /\bused\b.*\bto\b/.test(`${fact.verb} ${fact.object}`)
    ? /\bto (.+)$/.exec(`${fact.verb} ${fact.object}`)?.[1]
    : undefined;
  const aim = goal ? task(goal) : null;
  if (aim) return [`How would you ${aim}?`];
  const own =
    wordsOf(fact.subject)
      .join(' ')
      .replace(/^(?:the|an?) /, '') ===
    wordsOf(term)
      .join(' ')
      .replace(/^(?:the|an?) /, '');
  const verb = wordsIn(fact.verb) === 1 ? baseOf(fact.verb) : null;
  if (own && verb && verb !== 'be') return [`What ${doesOrDo(term)} ${term} ${verb}?`];
  return [`What ${isOrAre(term)} ${phrase(term, 10)} about?`];
};

/** One or two sentences to the viewer that end in a question which the first fact answers. */
export const openingQuestion = (brief: Brief): string[] => {
  const { term } = brief;
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map(({ sentence }) => sentence));
  const fact =
    brief.facts.find(
      (one) => one.kind !== 'statement' && !(one.kind === 'link' && /named|known|called/.test(one.verb)),
    ) ?? brief.facts[0];
  if (brief.mismatch)
    return [
      `You asked for ${phrase(brief.topic, 9)}, but the notes speak of ${brief.mismatch}.`,
      'So what do the notes tell you?',
    ];
  if (!fact || (spokenOf.has(brief.facts[0]!.sentence) && toldByFormula(brief.facts[0]!.kind)))
    return spokenOf.size > 0 ? ofFormula(brief) : [`What ${doesOrDo(term)} ${phrase(term, 9)} tell you?`];
  switch (fact.kind) {
    case 'definition':
      return ofDefinition(fact, term);
    case 'steps':
      return [`What happens in ${phrase(term, 9)}, and why in just that order?`];
    case 'parts':
      return [`Take ${phrase(fact.whole, 8)} apart. What do you find?`];
    case 'dependence':
      return [
        `Imagine that you could turn the ${phrase(fact.on, 7).replace(/^the /, '')} up and down like a knob.`,
        `What would the ${phrase(fact.of, 7).replace(/^the /, '')} do?`,
      ];
    case 'growth':
      return [
        'Your input grows ten times as large.',
        `Does the work grow ten times too, or more, or hardly at all?`,
      ];
    case 'condition': {
      const follows = whole(fact.follows, 16);
      return follows
        ? [`When can you be sure that ${follows}?`]
        : [`When may you rely on ${phrase(term, 9)}?`];
    }
    case 'comparison':
      return [
        `Think of ${phrase(fact.left, 9)}, and of ${phrase(fact.right, 9)}.`,
        'What do they share, and what sets them apart?',
      ];
    case 'link':
      return ofLink(fact, term);
    default:
      return [`What is at the heart of ${phrase(term, 12)}?`];
  }
};
