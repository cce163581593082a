import type { Fact } from '../brief.ts';
import { phrase } from '../writing/phrases.ts';

const plural = (term: string) => /(?:[^su]s|equations|kinetics)$/.test(term) && !/['’]s$/.test(term);

/** A question that the first fact answers, in the words of its kind. One or two sentences. */
export const openingQuestion = (fact: Fact | undefined, term: string): string[] => {
  const is = plural(term) ? 'are' : 'is';
  switch (fact?.kind) {
    case 'definition':
      return fact.rest[0]?.by.startsWith('used')
        ? [
            `Suppose you want to ${phrase(fact.rest.at(-1)!.by === 'to' || fact.rest[0].by === 'used to' ? fact.rest.find(({ by }) => by === 'to' || by === 'used to')!.phrase : fact.rest[0].phrase, 12)}.`,
            `How could ${term} help you?`,
          ]
        : [
            `You meet the words “${phrase(term, 7)}”.`,
            `What exactly ${is} meant, and what ${is} not?`.replace(
              'are meant, and what are not',
              'is meant, and what is not',
            ),
          ];
    case 'steps':
      return [`What happens in ${term}, and why in just that order?`];
    case 'parts':
      return [`Take ${phrase(fact.whole, 8)} apart. What do you find?`];
    case 'dependence':
      return [
        `Imagine that you could turn ${phrase(fact.on, 7)} up and down like a knob.`,
        `What would ${phrase(fact.of, 7)} do?`,
      ];
    case 'growth':
      return [
        'Your input grows ten times as large.',
        'Does the work grow ten times too, or more, or hardly at all?',
      ];
    case 'condition':
      return [
        `Some conclusions need a condition first. ${term.charAt(0).toUpperCase() + term.slice(1)} is one of them.`,
        'What must hold before you may conclude anything?',
      ];
    case 'comparison':
      return [
        `Think of ${phrase(fact.left, 9)}, and of ${phrase(fact.right, 9)}.`,
        'What do they share, and what sets them apart?',
      ];
    case 'link':
      return fact.verb === 'relates'
        ? [
            `Two quantities that seem to have little to do with each other.`,
            `How does ${term} tie them together?`,
          ]
        : [`What can you do with ${term} that you could not do without it?`];
    default:
      return [`What does ${term} tell you, and how far can you trust it?`];
  }
};
