import { type Sentence, type SpeechWord, speakable } from '../voice.ts';

/** A letter that is named is written large: "B squared"; commas where the voice pauses. */
const written = (word: SpeechWord): string => {
  if (!speakable.test(word.text)) throw new Error('A word that cannot be spoken reached the voice.');
  return (word.letter ? word.text.toUpperCase() : word.text) + (word.pause ? ',' : '');
};

/** A sentence for a voice that takes plain text: its words with single spaces between, and a full stop or question mark. */
export const spokenText = ({ words, ending }: Sentence): string => {
  const text = words.map(written).join(' ').replace(/,$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1) + ending;
};
