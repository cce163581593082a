import { letterPhones, pronunciations } from '../pronunciations.ts';
import type { SpeechWord } from '../voice.ts';

/** Words that are said quickly between the others. */
const light = new Set(
  'a an the of to in on at by is are was and or as it its that for with from this be than but if so we you has have'.split(
    ' ',
  ),
);

const syllablesOf = (word: string): number => {
  const groups = word.replace(/(?<=[^l])e$|(?<=[^td])ed$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
};

const isVowel = (phone: string) => /\d$/.test(phone);

/** About how long a word is said, in seconds at an even pace: only the proportions among words count. */
export const wordLength = (word: SpeechWord): number => {
  const phones = word.letter ? letterPhones[word.text.toLowerCase()] : pronunciations.get(word.text);
  if (phones) {
    const all = phones.split(' ').filter((phone) => phone !== '-');
    const vowels = all.filter(isVowel).length;
    return 0.06 + 0.1 * vowels + 0.05 * (all.length - vowels);
  }
  const syllables = syllablesOf(word.text);
  const consonants = word.text.replaceAll(/[aeiouy']+/g, '').length;
  const length = 0.08 + 0.1 * syllables + 0.045 * consonants;
  return light.has(word.text) ? Math.max(0.05, length - 0.11) : length;
};
