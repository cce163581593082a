import { isPlural } from './agreement.ts';
import { baseOf, isAuxiliary, isThirdPerson } from './verbs.ts';

/** A main clause in three parts, as they stand in the text. */
export interface Clause {
  subject: string;
  /** With what belongs to it: `is dissolved in`, `depends on`. */
  verb: string;
  object: string;
}

const limits = { words: 90, subject: 16 };
const notAVerb =
  /^(?:the|an?|of|in|on|for|to|by|with|from|between|and|or|each|every|its|their|this|these|one|no|same|ground|initial|final|steady|oxidation|excited|given|another|hash|data|energy|two|three|at|per)$/i;
const particles =
  /^(?:as|by|to|for|into|in|on|from|of|at|with|upon|between|over|under|through|not|also|then|always|only|be|been|called|known|used)$/i;
const bare = (word: string) => word.replace(/[^\p{L}\p{N}*'’–-]/gu, '');

/** Where the main verb stands; -1 where none is found. Verbs within `that …` or `which …` of the subject are passed over. */
const verbAt = (words: string[]): number => {
  let inner = 0;
  for (let at = 1; at < Math.min(words.length - 1, limits.subject + 8); at += 1) {
    const word = bare(words[at]!);
    const before = bare(words[at - 1]!);
    if (/^(?:that|which|who|whose|where)$/i.test(word)) inner += 1;
    if (/^(?:that|which|who|where)$/i.test(word)) continue;
    if (notAVerb.test(before) && !(isAuxiliary(word) && before === 'data')) continue;
    const subject = words.slice(0, at).join(' ');
    const plain =
      baseOf(word) !== null &&
      !isThirdPerson(word) &&
      !/[.,;:]$/.test(words[at - 1]!) &&
      (isPlural(subject) || /^(?:they|we|you)$/i.test(subject)) &&
      before.endsWith('s');
    // `the results`, `the matches`: a form that is also a noun counts as a verb only after a noun in the singular.
    // `the Lagrange points are …`: what stands before the verb of a sentence is none.
    const third =
      !isAuxiliary(bare(words[at + 1]!)) &&
      isThirdPerson(word) &&
      (!before.endsWith('s') || word === 'has') &&
      !/^(?:a|an|the)$/i.test(before);
    const itself = /^(?:that|which|who|where)$/i.test(before);
    if (!isAuxiliary(word) && !plain && !third && !(itself && isThirdPerson(word))) continue;
    if (inner > 0) {
      inner -= 1;
      continue;
    }
    return at;
  }
  return -1;
};

/** Subject, verb and object of a sentence; null where no main verb is known or a part is empty. */
export const clauseOf = (sentence: string): Clause | null => {
  const words = sentence
    .replace(/[.;:]\s*$/, '')
    .replace(/^(?:in|for|at|under|on|during|within) [^,]{3,60}, (?=\S)/i, '')
    .split(/\s+/)
    .slice(0, limits.words);
  const at = verbAt(words);
  if (at < 1 || at > limits.subject) return null;
  let end = at + 1;
  const auxiliary = isAuxiliary(bare(words[at]!));
  while (
    end < words.length - 1 &&
    end - at < 4 &&
    ((particles.test(words[end]!) && !/^(?:most|least)$/.test(words[end + 1]!)) ||
      (auxiliary && /^[a-z]{3,}(?:ed|en|wn|nt|lt|ly)$/.test(words[end]!)) ||
      (/^(?:can|cannot|could|will|must|may|might|should|not|be|then|also|only|simultaneously)$/i.test(
        words[end - 1]!,
      ) &&
        (baseOf(words[end]!) !== null || /^(?:be|simultaneously|expand|shift)$/.test(words[end]!))))
  )
    end += 1;
  const object = words.slice(end).join(' ');
  const subject = words.slice(0, at).join(' ');
  if (/,\s/.test(`${subject} `) || /^(?:if|when|because|there|here|what)$/i.test(words[0]!)) return null;
  return object.length > 2 && subject.length > 0
    ? { subject, verb: words.slice(at, end).join(' ').toLowerCase(), object }
    : null;
};
