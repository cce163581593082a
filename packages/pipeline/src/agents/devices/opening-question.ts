import type { Brief, Fact } from '../brief.ts';
import { wordsOf } from '../shelf/match.ts';
import { phrase } from '../writing/phrases.ts';
import { wholePhrase } from '../writing/whole-phrase.ts';
import { powerLaw } from './formula-power.ts';
import { toldByFormula } from './formulas.ts';

/** One of several wordings, always the same one for the same topic. */
const choose = <T>(wordings: T[], topic: string): T =>
  wordings[
    [...topic].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7) % wordings.length
  ]!;

const bases = new Set(
  'calculate predict enable allow describe provide give state express simplify measure use compare connect determine convert transform minimize maximize separate find solve identify estimate relate sort classify split prove'.split(
    ' ',
  ),
);
/** `predicts` is `predict`; null where it is no verb of something that one can do. */
export const base = (verb: string): string | null => {
  const plain = verb
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/([sxz]|ch|sh)es$/, '$1')
    .replace(/s$/, '');
  return bases.has(plain) ? plain : bases.has(`${plain}e`) ? `${plain}e` : null;
};
/** A phrase for a question: at most `words`, and free of pronouns that point outside. */
const whole = (text: string, words: number): string | null => {
  const found = wholePhrase(text.replace(/[$\\]/g, '').replace(/ and to /g, ' and '), words, true);
  return found && !/\b(?:its?|their|they|this|these|which|that)\b/i.test(found) ? found : null;
};

const ofDefinition = (fact: Extract<Fact, { kind: 'definition' }>, term: string): string[] => {
  const [first, second] = fact.rest;
  const tail = first ? fact.rest.map(({ by, phrase: words }) => `${by} ${words}`.trim()).join(' ') : '';
  const goal =
    /\b(?:used to|in order to) (.+)$/.exec(tail)?.[1] ?? (second?.by === 'to' ? second.phrase : undefined);
  const aim = goal ? whole(goal, 14) : null;
  if (aim) return [`How would you ${aim}?`, `That is what ${phrase(term, 9)} is for.`];
  const doing = /\b(?:for|used for) (\w+ing .+)$/.exec(tail)?.[1];
  const task = doing ? whole(doing, 12) : null;
  if (task) return [`How would you go about ${task}?`];
  const does =
    first && /^(?:that|which)$/.test(first.by) ? whole(tail.replace(/^(?:that|which) /, ''), 14) : null;
  if (does && /^(?:\w+ly )?\w+s\b/.test(does) && !/^(?:is|was|has)\b/.test(does)) return [`What ${does}?`];
  const genus = whole(fact.genus.replace(/^(?:an?|the) /, ''), 5);
  const mark =
    first && /^(?:in which|where|with|by which|based on)$/.test(first.by)
      ? whole(`${first.by} ${first.phrase}`, 12)
      : null;
  if (genus && mark && /^(?:an?|any) /.test(fact.genus))
    return [`What do you call a ${genus} ${mark}?`.replace(/ a (?=[aeio])/, ' an ')];
  if (
    genus &&
    !/(?:est|most|one) |^one\b/.test(`${genus} `) &&
    !/est\b/.test(genus) &&
    !wordsOf(term).includes(wordsOf(genus).at(-1)!)
  )
    return choose(
      [
        [`What makes ${phrase(term, 9)} more than just any ${genus}?`],
        [`Which ${genus} is ${phrase(term, 9)}, and how would you recognise it?`],
      ],
      term,
    );
  return choose(
    [
      [`Where would you meet ${phrase(term, 9)}, and what is it about?`],
      [`Could you explain ${phrase(term, 9)} in a single sentence?`],
    ],
    term,
  );
};

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
  if (named.length > 1)
    return [
      `How do ${named.slice(0, 3).slice(0, -1).join(', ')} and ${named.slice(0, 3).at(-1)} hang together?`,
    ];
  return [`What does ${phrase(brief.term, 9)} say, and how do you read it?`];
};

const ofLink = (fact: Extract<Fact, { kind: 'link' }>, term: string): string[] => {
  const pair = fact.verb.startsWith('relate') ? /^(.{4,140}?)\s+to\s+(.{4,140})$/i.exec(fact.object) : null;
  const [left, right] = pair ? [whole(pair[1]!, 9), whole(pair[2]!, 9)] : [null, null];
  if (left && right) return [`What has ${left} to do with ${right}?`];
  const use =
    /^(?:is|are) (?:widely |often )?used (?:in .{3,30} )?to$/.test(fact.verb) || /^used to$/.test(fact.verb);
  const used = /^(?:(?:in|by) .{3,30}? )?to (.+)$/.exec(fact.object)?.[1];
  const goal = use ? fact.object : /used/.test(fact.verb) ? used : undefined;
  const aim = goal ? whole(goal, 14) : null;
  if (aim) return [`How would you ${aim}?`];
  const done = base(fact.verb);
  const object = whole(fact.object, 12);
  if (done && object) {
    if (/^(?:allow|enable)$/.test(done))
      return [
        `What makes ${object.replace(/ to /, ' able to ')} possible?`.replace(
          /makes (.* able to .*) possible/,
          'makes $1',
        ),
      ];
    if (/^(?:provide|give)$/.test(done)) return [`Where does one get ${object}?`];
    if (/^(?:state|use)$/.test(done)) return [`What does ${phrase(term, 9)} ${done}, and to what end?`];
    return [`How would you ${done} ${object}?`];
  }
  return choose(
    [
      [`What should you know about ${phrase(term, 10)}?`],
      [`What is at the heart of ${phrase(term, 10)}?`],
      [`Where does ${phrase(term, 9)} come in?`],
    ],
    term,
  );
};

/** One or two sentences to the viewer that end in a question which the first fact answers. */
export const openingQuestion = (brief: Brief): string[] => {
  const { term } = brief;
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map(({ sentence }) => sentence));
  const fact =
    brief.facts.find((one) => one.kind !== 'statement' && !(one.kind === 'link' && /named/.test(one.verb))) ??
    brief.facts[0];
  if (brief.mismatch)
    return [
      `You asked for ${phrase(brief.topic, 9)}, but the notes speak of ${brief.mismatch}.`,
      'So what do the notes tell you?',
    ];
  if (!fact || (spokenOf.has(brief.facts[0]!.sentence) && toldByFormula(brief.facts[0]!.kind)))
    return spokenOf.size > 0 ? ofFormula(brief) : [`What does ${phrase(term, 9)} tell you?`];
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
    case 'condition':
      return whole(fact.follows, 14)?.split(/\s+/).length === fact.follows.split(/\s+/).length
        ? [`How can you be sure that ${fact.follows}?`]
        : [`When may you rely on ${phrase(term, 9)}?`];
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
