import { z } from 'zod';
import type { Cache } from '../cache/cache.ts';
import { codeOf } from '../cache/code-of.ts';
import { keyOf } from '../cache/key.ts';
import { headAndBytes, withHead } from '../cache/with-head.ts';
import type { Sentence, SpokenSentence, Voice } from './voice.ts';
import { wholeSamples } from './wav.ts';

const Head = z.object({
  rate: z.int(),
  words: z.array(z.object({ start_s: z.number(), end_s: z.number() })),
});

/** The voice, which says what it has said before from the cache; `count` hears how many of the sentences it had. */
export const keptVoice = (
  voice: Voice,
  cache: Cache,
  count: (reused: number, total: number) => void = () => undefined,
): Voice => ({
  ...voice,
  async speak(request) {
    const { sentences, stretch } = request;
    const code = await codeOf('narration/find-voice.ts');
    const speaker = { code, name: voice.name, edition: await voice.edition?.(), stretch };
    const keys = sentences.map((sentence) => keyOfSpeech(speaker, sentence));
    const spoken = await Promise.all(keys.map(async (key) => read(await cache.get('speech', key))));
    const missing = sentences.flatMap((sentence, index) => (spoken[index] ? [] : [{ sentence, index }]));
    const known = sentences.length - missing.length;
    count(known, sentences.length);
    if (missing.length > 0) {
      const now = await voice.speak({
        ...request,
        sentences: missing.map(({ sentence }) => sentence),
        onSpoken: (done) => request.onSpoken?.(known + done),
      });
      for (const [place, { index }] of missing.entries()) {
        const bytes = bytesOf(now[place]!);
        await cache.put('speech', keys[index]!, bytes);
        spoken[index] = read(bytes);
      }
    }
    return spoken.map((one) => one!);
  },
});

/** Everything that the sound depends on; where the words stand in the narration is not part of it. */
const keyOfSpeech = (speaker: object, { words, ending }: Sentence): string =>
  keyOf({ ...speaker, ending, words: words.map(({ text, letter, pause }) => [text, letter, pause]) });

/** Samples are kept in 16 bits, as voices give them and as videos have them. */
const bytesOf = ({ samples, rate, words }: SpokenSentence): Buffer =>
  withHead({ rate, words }, new Uint8Array(wholeSamples(samples).buffer));

const read = (entry: Buffer | null): SpokenSentence | null => {
  if (!entry) return null;
  const { head, bytes } = headAndBytes(entry);
  const samples = new Float32Array(bytes.length / 2);
  for (let n = 0; n < samples.length; n++) samples[n] = bytes.readInt16LE(2 * n) / 32768;
  return { ...Head.parse(head), samples };
};
