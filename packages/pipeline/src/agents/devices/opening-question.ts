import type { Brief, Fact } from '../brief.ts';
import { capitalised } from '../reading/sentences.ts';
import { phrase } from '../writing/phrases.ts';
import { toldByFormula } from './formulas.ts';

/** One of several wordings, always the same one for the same topic. */
const choose = <T>(wordings: T[], topic: string): T =>
  wordings[
    [...topic].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7) % wordings.length
  ]!;

const base = (verb: string) =>
  verb.replace(
    /^(relates|calculates|predicts|enables|allows|describes|provides|gives|states|expresses|simplifies|helps|measures|uses|compares|connects|determines|converts|transforms|minimizes|maximizes|separates)$/,
    (word) =>
      word === 'simplifies' ? 'simplify' : word.endsWith('sses') ? word.slice(0, -2) : word.slice(0, -1),
  );

const ofDefinition = (fact: Extract<Fact, { kind: 'definition' }>, term: string): string[] => {
  const goal = fact.rest.findIndex(({ by }, i) => by === 'used to' || (by === 'to' && i > 0));
  if (goal >= 0) {
    const aim = fact.rest
      .slice(goal)
      .map(({ by, phrase: words }, i) => (i === 0 ? words : `${by} ${words}`))
      .join(' ');
    return [`Suppose you want to ${phrase(aim, 16)}.`, `How would ${phrase(term, 8)} help you?`];
  }
  return choose(
    [
      [`You have probably heard of ${phrase(term, 9)}.`, 'But could you say in one sentence what it is?'],
      [`Think of ${phrase(term, 9)}.`, 'What kind of thing is that, and what sets it apart?'],
      [`Take ${phrase(term, 9)}.`, 'What has to be true before the name fits?'],
    ],
    term,
  );
};

const ofFormula = (brief: Brief): string[] => {
  const named = brief.symbols
    .filter(({ meaning }) => meaning)
    .slice(0, 3)
    .map(({ meaning }) => phrase(meaning, 6));
  if (named.length > 1)
    return [
      `${capitalised(`${named.slice(0, -1).join(', ')} and ${named.at(-1)}`)} hang together.`,
      'Can you say how, in a single line?',
    ];
  const chief = brief.formulas.find(({ relation }) => relation);
  return [
    `One short line holds ${phrase(brief.term, 9)}${chief && chief.text.length < 24 ? `: ${chief.text}` : ''}.`,
    'Can you read it, and say what it forbids?',
  ];
};

/** One or two sentences to the viewer that end in a question which the first fact answers. */
export const openingQuestion = (brief: Brief): string[] => {
  const { term } = brief;
  const spokenOf = new Set(brief.formulas.filter(({ relation }) => relation).map(({ sentence }) => sentence));
  const fact = brief.facts.find(({ kind }) => kind !== 'statement') ?? brief.facts[0];
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
        'Does the work grow ten times too, or more, or hardly at all?',
      ];
    case 'condition':
      return fact.follows.split(/\s+/).length <= 14
        ? [`Suppose you want to be sure that ${phrase(fact.follows, 14)}.`, 'What do you have to know first?']
        : [`When may you rely on ${phrase(term, 9)}?`];
    case 'comparison':
      return [
        `Think of ${phrase(fact.left, 9)}, and of ${phrase(fact.right, 9)}.`,
        'What do they share, and what sets them apart?',
      ];
    case 'link':
      if (fact.verb === 'relates')
        return [
          'Here are two things that seem to have little to do with each other.',
          `How does ${phrase(term, 9)} tie them together?`,
        ];
      return base(fact.verb) !== fact.verb
        ? [`What exactly does ${phrase(term, 9)} ${base(fact.verb)}, and why would you want it?`]
        : [`What is at the heart of ${phrase(term, 12)}?`];
    default:
      return [`What is at the heart of ${phrase(term, 12)}?`];
  }
};
