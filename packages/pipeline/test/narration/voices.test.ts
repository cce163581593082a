import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findVoice, replacedVoice } from '../../src/narration/find-voice.ts';
import { fliteVoice } from '../../src/narration/flite-voice.ts';
import { speechOf } from '../../src/narration/speech-text.ts';
import type { Voice } from '../../src/narration/voice.ts';
import { allVoices, type TestVoice } from './ports/all-voices.ts';
import { never, ownFolder } from './scenes.ts';

const sentences = speechOf(
  "Euler's rule: a² + b² = c². Is lambda small? It is. Nernst and Huygens knew, with R, S, T and W.",
).sentences;

describe.each(Object.entries(allVoices))('%s', (_, open) => {
  let own: Awaited<ReturnType<typeof ownFolder>>;
  let opened: TestVoice;
  let voice: Voice;
  beforeAll(async () => {
    own = await ownFolder();
    opened = await open(own.path);
    voice = opened.voice;
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
    await own[Symbol.asyncDispose]();
  });
  const speak = async (stretch: number, folder: string, signal = never, onSpoken?: (count: number) => void) =>
    voice.speak({ sentences, stretch, folder, signal, onSpoken });

  test('speaks every sentence with the times of all its words, rising and within the sound', async () => {
    await using folder = await ownFolder();
    const counts: number[] = [];
    const spoken = await speak(1, folder.path, never, (count) => counts.push(count));
    expect(spoken).toHaveLength(sentences.length);
    expect(counts).toEqual(sentences.map((_, index) => index + 1));
    spoken.forEach(({ samples, rate, words }, index) => {
      const length_s = samples.length / rate;
      expect(words).toHaveLength(sentences[index]!.words.length);
      let latest = 0;
      for (const { start_s, end_s } of words) {
        expect(start_s).toBeGreaterThanOrEqual(latest - 1e-6);
        expect(end_s).toBeGreaterThan(start_s);
        latest = end_s;
      }
      expect(latest).toBeLessThanOrEqual(length_s + 0.01);
    });
  });

  test('is heard, and never clips', async () => {
    await using folder = await ownFolder();
    for (const { samples } of await speak(1, folder.path)) {
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(peak).toBeGreaterThan(0.1);
      expect(samples.filter((sample) => Math.abs(sample) > 0.999).length).toBeLessThan(3);
    }
  });

  test('speaks more slowly when stretched', async () => {
    await using folder = await ownFolder();
    const length = async (stretch: number) =>
      (await speak(stretch, folder.path)).reduce((sum, { samples, rate }) => sum + samples.length / rate, 0);
    const [own, slow] = [await length(1), await length(1.3)];
    expect(slow / own).toBeGreaterThan(1.15);
    expect(slow / own).toBeLessThan(1.4);
  });

  test('says the same for the same words', async () => {
    await using folder = await ownFolder();
    const [first, second] = [await speak(1, folder.path), await speak(1, folder.path)];
    expect(second).toEqual(first);
  });

  test('stops within a second of being cancelled', async () => {
    await using folder = await ownFolder();
    const controller = new AbortController();
    const long = Array.from({ length: 40 }, () => sentences).flat();
    const speaking = voice.speak({
      sentences: long,
      stretch: 1,
      folder: folder.path,
      signal: controller.signal,
      onSpoken: () => controller.abort(new Error('cancelled')),
    });
    let aborted_at = 0;
    controller.signal.addEventListener('abort', () => {
      aborted_at = performance.now();
    });
    await expect(speaking).rejects.toThrow('cancelled');
    expect(performance.now() - aborted_at).toBeLessThan(1000);
  });

  test('refuses words that are more than letters', async () => {
    await using folder = await ownFolder();
    const word = { text: '") (system "true', letter: false, pause: false, source: 0 };
    const speaking = voice.speak({
      sentences: [{ words: [word], ending: '.' }],
      stretch: 1,
      folder: folder.path,
      signal: never,
    });
    await expect(speaking).rejects.toThrow('cannot be spoken');
  });
});

describe('a voice that is asked for', () => {
  test('speaks where it is installed', () => {
    expect(findVoice('flite').name).toMatch(/^flite/);
    expect(replacedVoice('flite', findVoice('flite'))).toEqual([]);
    expect(findVoice('festival').name).toBe(findVoice('auto').name);
    expect(replacedVoice('auto', findVoice('auto'))).toEqual([]);
  });

  test('is replaced with a warning where it is not', () => {
    expect(replacedVoice('festival', fliteVoice())).toMatchObject([
      { code: 'voice_replaced', stage: 'narrating' },
    ]);
  });
});
