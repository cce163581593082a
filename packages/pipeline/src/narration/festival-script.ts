import { letterPhones, pronunciations, syllables } from './pronunciations.ts';
import { type Sentence, type SpeechWord, speakable } from './voice.ts';

/** Letters are entered in the voice's lexicon under names that no text has. */
const letterWord = (letter: string) => `zq${letter.toLowerCase()}`;

const written = (word: SpeechWord): string => {
  if (!speakable.test(word.text)) throw new Error('A word that cannot be spoken reached the voice.');
  return (word.letter ? letterWord(word.text) : word.text) + (word.pause ? ',' : '');
};

const entry = (word: string, phones: string) => {
  const parts = syllables(phones).map(({ phones, stress }) => `((${phones.join(' ')}) ${stress})`);
  return `(lex.add.entry '("${word}" nil (${parts.join(' ')})))`;
};

/** Punctuation of its own items ends a token; a word's times run from its first daughter to its last. */
const procedures = `
(define (lectern_end words latest)
  (if (null words) latest
      (let ((end (item.feat (car words) "word_end")))
        (lectern_end (cdr words) (if (> end latest) end latest)))))
(define (lectern_tokens token sentence)
  (if token
      (begin
        (if (item.daughters token)
            (format t "%d\\t%f\\t%f\\n" sentence
              (item.feat (car (item.daughters token)) "word_start")
              (lectern_end (item.daughters token) 0)))
        (lectern_tokens (item.next token) sentence))))
(define (lectern_speak sentence text file)
  (let ((utt (utt.synth (eval (list 'Utterance 'Text text)))))
    (utt.save.wave utt file 'riff)
    (lectern_tokens (utt.relation.first utt 'Token) sentence)
    (format t "spoken\\n")
    (fflush nil)))
`;

/**
 * Scheme that speaks each sentence into `{run}-{index}.wav` and prints `index TAB start TAB end` for each word. It holds
 * words of letters and apostrophes, and nothing else that comes from outside.
 */
export const festivalScript = (sentences: readonly Sentence[], run: string, stretch: number): string => {
  const used = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.text)));
  const entries = [...pronunciations]
    .filter(([word]) => used.has(word))
    .map(([word, phones]) => entry(word, phones));
  const letters = Object.entries(letterPhones).map(([letter, phones]) => entry(letterWord(letter), phones));
  const speak = sentences.map((sentence, index) => {
    const text = sentence.words.map(written).join(' ').replace(/,$/, '') + sentence.ending;
    return `(lectern_speak ${index} "${text}" "${run}-${index}.wav")`;
  });
  return [
    '(voice_cmu_us_slt_arctic_hts)',
    ...letters,
    ...entries,
    `(set! hts_engine_params (append hts_engine_params (list (list "-r" ${(1 / stretch).toFixed(4)}))))`,
    procedures,
    ...speak,
    '',
  ].join('\n');
};
