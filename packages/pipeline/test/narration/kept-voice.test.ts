import { describe, expect, test } from 'vitest';
import { FolderCache } from '../../src/cache/folder-cache.ts';
import { keptVoice } from '../../src/narration/kept-voice.ts';
import type { Sentence, SpokenSentence, Voice } from '../../src/narration/voice.ts';
import { never, ownFolder } from './scenes.ts';

const sentence = (...texts: string[]): Sentence => ({
  words: texts.map((text, source) => ({ text, letter: false, pause: false, source })),
  ending: '.',
});

/** A voice that notes what it is asked to say; its sound is a ramp of samples that 16 bits hold exactly. */
const voiceOf = (name = 'test voice', edition = '1') => {
  const said: string[] = [];
  const speak = (one: Sentence): SpokenSentence => {
    said.push(one.words.map(({ text }) => text).join(' '));
    const samples = Float32Array.from({ length: 800 }, (_, n) => (n - 400) / 32768);
    return { samples, rate: 16_000, words: one.words.map((_, n) => ({ start_s: n, end_s: n + 0.5 })) };
  };
  const voice: Voice = {
    name,
    edition: async () => edition,
    teachingStretch: 1,
    speak: async ({ sentences, onSpoken }) =>
      sentences.map((one, index) => {
        const spoken = speak(one);
        onSpoken?.(index + 1);
        return spoken;
      }),
  };
  return { voice, said };
};

const ask = (sentences: Sentence[], stretch = 1) => ({ sentences, stretch, folder: '/', signal: never });

describe('a voice with a cache', () => {
  test('says nothing twice, and sounds the same', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 1e6 });
    const first = voiceOf();
    const spoken = await keptVoice(first.voice, cache).speak(ask([sentence('one'), sentence('two')]));
    const second = voiceOf();
    const counts: number[][] = [];
    const progress: number[] = [];
    const again = await keptVoice(second.voice, cache, (...count) => counts.push(count)).speak({
      ...ask([sentence('two'), sentence('three'), sentence('one')]),
      onSpoken: (count) => progress.push(count),
    });
    expect(first.said).toEqual(['one', 'two']);
    expect(second.said).toEqual(['three']);
    expect(counts).toEqual([[2, 3]]);
    expect(progress).toEqual([3]);
    expect([again[2], again[0]]).toEqual(spoken);
    expect(again[1]!.samples).toEqual((await first.voice.speak(ask([sentence('x')])))[0]!.samples);
  });

  test.each([
    ['voice', voiceOf('another voice').voice, 1],
    ['version of the voice', voiceOf('test voice', '2').voice, 1],
    ['pace', voiceOf().voice, 1.1],
  ])('speaks anew for another %s', async (_, voice, stretch) => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 1e6 });
    await keptVoice(voiceOf().voice, cache).speak(ask([sentence('one')]));
    let reused = -1;
    await keptVoice(voice, cache, (count) => {
      reused = count;
    }).speak(ask([sentence('one')], stretch));
    expect(reused).toBe(0);
  });

  test('does not care where in a narration the words stand', async () => {
    await using folder = await ownFolder();
    const cache = new FolderCache({ folder: folder.path, limit_bytes: 1e6 });
    const { voice, said } = voiceOf();
    const kept = keptVoice(voice, cache);
    await kept.speak(ask([sentence('one', 'two')]));
    const { words, ending } = sentence('one', 'two');
    await kept.speak(ask([{ words: words.map((word) => ({ ...word, source: word.source + 7 })), ending }]));
    expect(said).toEqual(['one two']);
  });
});
