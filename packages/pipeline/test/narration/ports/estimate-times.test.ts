import { describe, expect, test } from 'vitest';
import { festivalVoice } from '../../../src/narration/festival-voice.ts';
import { estimateTimes } from '../../../src/narration/ports/estimate-times.ts';
import { soundingsOf } from '../../../src/narration/ports/soundings.ts';
import { speechOf } from '../../../src/narration/speech-text.ts';
import { makeLesson } from '../../agents/make-lesson.ts';
import { never, ownFolder } from '../scenes.ts';
import { hum } from './stand-in/hum.cjs';

const festival = festivalVoice();
const { lesson } = makeLesson({
  topic: "Hooke's law",
  context: 'The force on a spring is proportional to its extension: F = kx, where k is the stiffness.',
});
const sentences = lesson.scenes.flatMap(({ beats }) => beats.flatMap(({ say }) => speechOf(say).sentences));

describe('the times of words that a voice does not tell', () => {
  test.skipIf(festival === null)('lie within a quarter of a second of the truth', async () => {
    await using folder = await ownFolder();
    const spoken = await festival!.speak({ sentences, stretch: 1.06, folder: folder.path, signal: never });
    const errors = spoken.flatMap((clip, index) => {
      const estimated = estimateTimes(sentences[index]!, clip);
      return clip.words.map(({ start_s }, word) => Math.abs(start_s - estimated[word]!.start_s));
    });
    expect(errors.length).toBeGreaterThan(150);
    expect(errors.filter((error) => error <= 0.25).length / errors.length).toBeGreaterThan(0.95);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.1);
  });

  test('rise, do not overlap and lie within the sound, whatever the sound is', () => {
    const rate = 24_000;
    const noises = [
      new Float32Array(rate),
      new Float32Array(rate).fill(0.5),
      Float32Array.from({ length: 3 * rate }, (_, at) => (Math.floor(at / 3_000) % 2) * Math.sin(at / 20)),
      Float32Array.from({ length: rate }, (_, at) => (at > 23_500 ? 0.8 : 0)),
    ];
    for (const samples of noises) {
      for (const sentence of sentences.slice(0, 12)) {
        const words = estimateTimes(sentence, { samples, rate });
        expect(words).toHaveLength(sentence.words.length);
        let latest = 0;
        for (const { start_s, end_s } of words) {
          expect(start_s).toBeGreaterThanOrEqual(latest - 1e-9);
          expect(end_s).toBeGreaterThanOrEqual(start_s);
          latest = end_s;
        }
        expect(latest).toBeLessThanOrEqual(samples.length / rate + 1e-9);
      }
    }
  });

  test('begin anew after the silence at a comma', () => {
    const [sentence] = speechOf('When it rains, the street is wet.').sentences;
    const { samples, rate, times } = hum('When it rains, the street is wet.', 1);
    const the = times.findIndex(({ character }) => character === ',') + 2;
    expect(soundingsOf({ samples, rate })).toHaveLength(2);
    expect(estimateTimes(sentence!, { samples, rate })[3]!.start_s).toBeCloseTo(times[the]!.start_s, 1);
  });
});
