import { resample } from './resample.ts';
import type { SpokenSentence } from './voice.ts';
import { wholeSamples } from './wav.ts';

/** A sentence as it stands in a scene: in 16 bits, as a long lesson has many minutes of it in memory. */
export interface Clip {
  samples: Int16Array;
  /** Seconds from the start of `samples`. */
  words: SpokenSentence['words'];
}

/** Samples a second of every clip and scene: a whole number of them fits a frame at 30 frames a second. */
export const soundRate = 48_000;

/** Kept before the first word and after the last, where the voice still sounds. */
const before_s = 0.03;
const after_s = 0.09;
const fade_s = 0.012;

/** A sentence without the silence at its edges, at the common rate; the times of its words count from its start. */
export const clipOf = (sentence: SpokenSentence): Clip => {
  const { rate, words } = sentence;
  const length_s = sentence.samples.length / rate;
  const from_s = Math.max(0, (words[0]?.start_s ?? 0) - before_s);
  const to_s = Math.min(length_s, (words.at(-1)?.end_s ?? length_s) + after_s);
  const cut = sentence.samples.slice(Math.round(from_s * rate), Math.round(to_s * rate));
  const { samples } = resample({ samples: cut, rate }, soundRate);
  const fade = Math.min(Math.round(fade_s * soundRate), Math.floor(samples.length / 2));
  for (let n = 0; n < fade; n++) {
    samples[n]! *= n / fade;
    samples[samples.length - 1 - n]! *= n / fade;
  }
  const words_s = samples.length / soundRate;
  return {
    samples: wholeSamples(samples),
    words: words.map(({ start_s, end_s }) => ({
      start_s: Math.min(words_s, Math.max(0, start_s - from_s)),
      end_s: Math.min(words_s, Math.max(0, end_s - from_s)),
    })),
  };
};
