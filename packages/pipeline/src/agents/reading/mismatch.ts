import { wordsOf } from '../shelf/match.ts';

const named =
  /\b([A-Z][\p{L}-]{2,24}(?:[-–][A-Z][\p{L}]{2,24})?)['’]s (law|theorem|principle|rule|lemma|equation|inequality|paradox|method|formula)\b/gu;
const eponym = /\b([A-Z][\p{L}-]{2,30})['’]s\b/u;

/**
 * What the context speaks of instead of the topic: set where the topic is named after somebody whom the context
 * never mentions, while it begins with a law of another name. Null otherwise.
 */
export const mismatchOf = (topic: string, context: string): string | null => {
  const person = eponym.exec(topic)?.[1];
  if (!person) return null;
  const said = new Set(wordsOf(context));
  if (wordsOf(person).some((word) => [...said].some((one) => one.endsWith(word)))) return null;
  const other = [...context.slice(0, 400).matchAll(named)][0];
  return other ? `${other[1]}'s ${other[2]}` : null;
};
