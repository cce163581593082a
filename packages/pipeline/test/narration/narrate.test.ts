import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Clip } from '../../src/narration/clip.ts';
import { findVoice } from '../../src/narration/find-voice.ts';
import { narrate } from '../../src/narration/speak.ts';
import type { Sentence, Voice } from '../../src/narration/voice.ts';
import { readWav } from '../../src/narration/wav.ts';
import { never, ownFolder, sceneOf } from './scenes.ts';

const pythagoras = [
  sceneOf('one', [
    'Take a right triangle. Its short sides have lengths a and b, and the long one has length c.',
    'How are the three lengths tied together? Draw a square on each side and look at the areas.',
  ]),
  sceneOf('two', [
    'The two small squares together cover exactly the large one: a² + b² = c².',
    'Try it yourself: what is c when a = 5 and b = 12?',
  ]),
];

describe('narration', () => {
  test('each sound is exactly as long as its scene, a whole number of frames at 30 a second', async () => {
    await using folder = await ownFolder();
    const { scenes } = await narrate({ scenes: pythagoras, speed: 1, folder: folder.path, signal: never });
    for (const { audio, duration_s } of scenes) {
      const { samples, rate } = readWav(await readFile(audio));
      expect(rate).toBe(48_000);
      expect(samples.length).toBe(Math.round(duration_s * rate));
      expect(Math.abs(duration_s * 30 - Math.round(duration_s * 30))).toBeLessThan(1e-9);
    }
  });

  test('the words of every beat have times, in order, within the beat', async () => {
    await using folder = await ownFolder();
    const { scenes } = await narrate({ scenes: pythagoras, speed: 1, folder: folder.path, signal: never });
    scenes.forEach(({ beats, duration_s }, index) => {
      expect(beats[0]!.start_s).toBeCloseTo(0.5, 2);
      expect(beats.at(-1)!.end_s).toBeLessThanOrEqual(duration_s - 0.55);
      beats.forEach((beat, place) => {
        expect(beat.words.map(({ text }) => text)).toEqual(pythagoras[index]!.beats[place]!.say.split(' '));
        let latest = beat.start_s;
        for (const { start_s, end_s } of beat.words) {
          expect(start_s).toBeGreaterThanOrEqual(latest);
          expect(end_s).toBeGreaterThan(start_s);
          latest = end_s;
        }
        expect(latest).toBeLessThanOrEqual(beat.speech_end_s);
        expect(beat.end_s - beat.speech_end_s).toBeCloseTo(0.35, 2);
      });
    });
  });

  test('the pace is that of a teacher, and follows the wished speed', async () => {
    await using folder = await ownFolder();
    const pace = async (speed: number) => {
      const { scenes } = await narrate({ scenes: pythagoras, speed, folder: folder.path, signal: never });
      const words = scenes.flatMap(({ beats }) => beats.flatMap((beat) => beat.words)).length;
      return (60 * words) / scenes.reduce((sum, { duration_s }) => sum + duration_s, 0);
    };
    const own = await pace(1);
    expect(own).toBeGreaterThanOrEqual(130);
    expect(own).toBeLessThanOrEqual(165);
    expect(await pace(1.4)).toBeGreaterThan(own * 1.2);
  });

  test('the silence between two sentences is a breath, and none is left at the edges of a clip', async () => {
    await using folder = await ownFolder();
    const { scenes } = await narrate({
      scenes: [sceneOf('pause', ['It is small. It is round.'])],
      speed: 1,
      folder: folder.path,
      signal: never,
    });
    const [, , small, again] = scenes[0]!.beats[0]!.words;
    expect(again!.start_s - small!.end_s).toBeGreaterThan(0.3);
    expect(again!.start_s - small!.end_s).toBeLessThan(0.55);
  });

  test('a beat with its own speech keeps the words of its text', async () => {
    await using folder = await ownFolder();
    const { scenes } = await narrate({
      scenes: [
        sceneOf('own', [{ say: 'Here Q10 holds.', speech: 'Here the temperature coefficient holds.' }]),
      ],
      speed: 1,
      folder: folder.path,
      signal: never,
    });
    const { words, start_s } = scenes[0]!.beats[0]!;
    expect(words.map(({ text }) => text)).toEqual(['Here', 'Q10', 'holds.']);
    expect(words[1]!.end_s - words[1]!.start_s).toBeGreaterThan(0.8);
    expect(words[0]!.start_s).toBeGreaterThanOrEqual(start_s);
  });

  test('a beat that nobody can read aloud is shown in silence, and told', async () => {
    await using folder = await ownFolder();
    const { scenes, warnings } = await narrate({
      scenes: [sceneOf('silent', ['第一 第二', 'This one can be read.'])],
      speed: 1,
      folder: folder.path,
      signal: never,
    });
    expect(warnings).toMatchObject([{ code: 'beat_not_spoken', stage: 'narrating', scene: 1 }]);
    const [silent] = scenes[0]!.beats;
    expect(silent!.end_s - silent!.start_s).toBeGreaterThan(2);
    expect(silent!.words).toHaveLength(2);
  });

  test('equal sentences are spoken once, also over several runs that share what was spoken', async () => {
    await using folder = await ownFolder();
    const real = findVoice();
    const asked: Sentence[] = [];
    const counting: Voice = {
      ...real,
      speak: (request) => {
        asked.push(...request.sentences);
        return real.speak(request);
      },
    };
    const spoken = new Map<string, Clip>();
    const scenes = [sceneOf('twice', ['It is small. It is round.', 'It is small.'])];
    const run = () =>
      narrate({ scenes, speed: 1, folder: folder.path, signal: never, voice: counting, spoken });
    const first = await run();
    expect(asked).toHaveLength(2);
    expect(await run()).toEqual(first);
    expect(asked).toHaveLength(2);
  });
});
