import type { Brief, Fact } from '../brief.ts';
import { capitalised, wordsIn } from '../reading/sentences.ts';
import { label } from '../writing/phrases.ts';
import { nounOf } from '../writing/whole-phrase.ts';

/** The first wording that fits into five words, each made of phrases that may be missing. */
const fitting = (wordings: (string | null)[], last: string): string =>
  wordings.find(
    (one): one is string =>
      one !== null &&
      wordsIn(one) >= 2 &&
      wordsIn(one) <= 5 &&
      one.length <= 44 &&
      !/^(?:that|of|for|which) /i.test(one),
  ) ?? last;
const small = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const short = (text: string, words: number) => {
  const found = label(text, words);
  return found ? small(found) : null;
};
const filled = (strings: TemplateStringsArray, ...parts: (string | null)[]): string | null =>
  parts.some((part) => part === null)
    ? null
    : capitalised(strings.reduce((all, next, i) => all + (parts[i - 1] ?? '') + next));

/** Heading for the scene of a fact, made of its own words: at most five. */
export const titleOfFact = (fact: Fact, brief: Brief): string => {
  const term = short(brief.term, 4);
  switch (fact.kind) {
    case 'definition':
      return fitting(
        [
          filled`${short(`${fact.genus} ${fact.rest.map(({ by, phrase }) => `${by} ${phrase}`).join(' ')}`.trim(), 5)}`,
          filled`${nounOf(fact.genus, 4)}`,
          filled`what is ${brief.term}?`,
        ],
        'What it is',
      );
    case 'steps':
      return fitting(
        [
          filled`from ${short(fact.items[0]!, 2)} to ${short(fact.items.at(-1)!, 1)}`,
          filled`from ${short(fact.items[0]!, 1)} to ${short(fact.items.at(-1)!, 2)}`,
        ],
        `${fact.items.length} steps`,
      );
    case 'parts':
      return fitting([filled`parts of ${short(fact.whole, 3)}`], `${fact.items.length} parts`);
    case 'dependence':
      return fitting(
        [
          filled`${short(fact.of, 2)} against ${short(fact.on, 2)}`,
          filled`${nounOf(fact.of, 2)} against ${nounOf(fact.on, 2)}`,
        ],
        'One against the other',
      );
    case 'growth':
      return 'How the work grows';
    case 'condition':
      return fitting(
        [
          filled`if ${short(fact.given, 4)}`,
          filled`when ${short(fact.follows, 4)}`,
          filled`what follows for ${nounOf(fact.given, 2)}`,
        ],
        'If this, then that',
      );
    case 'comparison':
      if (/ first$/.test(fact.except)) return 'Which comes first?';
      return fitting(
        [filled`${short(fact.left, 2)} and ${short(fact.right, 2)}`, filled`same ${short(fact.same, 4)}`],
        'Side by side',
      );
    case 'link':
      return fitting(
        [filled`${short(fact.object, 5)}`, filled`${short(`${fact.verb} ${fact.object}`, 5)}`],
        term ? capitalised(term) : 'What it connects',
      );
    case 'limit':
      return fitting([filled`limits of ${term}`], 'Mind the limits');
    case 'statement':
      return fitting(
        [filled`${short(fact.text.replace(/[.]$/, ''), 5)}`, filled`more on ${term}`],
        'What it says',
      );
  }
};
