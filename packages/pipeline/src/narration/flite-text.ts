import { letterPhones, pronunciations } from './pronunciations.ts';
import { type Sentence, type SpeechWord, speakable } from './voice.ts';

/** Phones of the CMU dictionary in the spelling of SSML's `ph`: unstressed vowels bare, as flite writes them. */
const phoneme = (text: string, phones: string) =>
  `<phoneme ph="${phones.replaceAll(' - ', ' ').replaceAll('0', '').replaceAll('2', '1')}">${text}</phoneme>`;

const written = (word: SpeechWord): string => {
  if (!speakable.test(word.text)) throw new Error('A word that cannot be spoken reached the voice.');
  const phones = word.letter ? letterPhones[word.text.toLowerCase()] : pronunciations.get(word.text);
  return (phones ? phoneme(word.text, phones) : word.text) + (word.pause ? ',' : '');
};

/** The sentence as SSML, made of words that are letters and apostrophes alone. */
export const fliteText = (sentence: Sentence): string =>
  sentence.words.map(written).join(' ').replace(/,$/, '') + sentence.ending;
