import type { Sentence, SpeakRequest, SpokenSentence } from '../voice.ts';
import { VoiceFailure } from './voice-failure.ts';

/** Seconds that a sentence may last: several times what the slowest voice takes. */
export const longestSpeech_s = ({ words }: Sentence): number => 5 + 2 * words.length;
/** A peak that is still heard, of 1. */
const heard = 0.01;
/** Seconds that the shortest word takes. */
const shortestWord_s = 0.04;

/** The sentence, when it is one: heard, long enough for its words, timed in order within the sound. */
const checked = (sentence: Sentence, spoken: SpokenSentence): SpokenSentence => {
  const { samples, rate, words } = spoken;
  const length_s = samples.length / rate;
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  if (peak < heard) throw new VoiceFailure('broken', 'The voice said nothing.');
  if (length_s < sentence.words.length * shortestWord_s || words.length !== sentence.words.length)
    throw new VoiceFailure('broken', 'The voice said less than the sentence.');
  let latest_s = 0;
  const inOrder = words.map(({ start_s, end_s }) => {
    const from = Math.min(length_s, Math.max(latest_s, start_s));
    latest_s = Math.min(length_s, Math.max(from, end_s));
    return { start_s: from, end_s: latest_s };
  });
  return { samples, rate, words: inOrder };
};

/**
 * Speaks sentence by sentence, `lanes` of them side by side, and answers them in order. The first failure stops the others;
 * what does not sound like the sentence is one.
 */
export const speakEach = async (
  request: SpeakRequest,
  lanes: number,
  speak: (sentence: Sentence, place: number, signal: AbortSignal) => Promise<SpokenSentence>,
): Promise<SpokenSentence[]> => {
  const { sentences } = request;
  const spoken = new Array<SpokenSentence>(sentences.length);
  const failed = new AbortController();
  const signal = AbortSignal.any([request.signal, failed.signal]);
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < sentences.length) {
      signal.throwIfAborted();
      const place = next++;
      const sentence = sentences[place]!;
      spoken[place] = checked(sentence, await speak(sentence, place, signal));
      done += 1;
      request.onSpoken?.(done);
    }
  };
  const running = Array.from({ length: lanes }, () =>
    lane().catch((error) => {
      failed.abort(error);
      throw error;
    }),
  );
  const ends = await Promise.allSettled(running);
  request.signal.throwIfAborted();
  if (ends.some(({ status }) => status === 'rejected')) throw failed.signal.reason;
  return spoken;
};
