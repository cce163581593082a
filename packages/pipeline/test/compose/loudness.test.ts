import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loudnessIn } from '../../src/compose/loudness.ts';
import { runFfmpeg } from '../../src/compose/run-ffmpeg.ts';
import { prepareVoice } from '../../src/compose/voice-sound.ts';
import { soundRate } from '../../src/narration/clip.ts';
import { narrate } from '../../src/narration/speak.ts';
import { readWav, wavOf } from '../../src/narration/wav.ts';
import { never, ownFolder, sceneOf } from '../narration/scenes.ts';

/** What a stranger measures in the finished sound file. */
const measured = async (file: string) => {
  const filter = 'ebur128=peak=true:framelog=verbose';
  const args = ['-i', file, '-af', filter, '-f', 'null', '-'];
  return loudnessIn((await runFfmpeg(args, { signal: never, timeout_s: 60 })).stderr);
};

const scene = sceneOf('one', [
  'Take a right triangle. Its short sides have lengths a and b, and the long one has length c.',
  'Then a² + b² = c². What is c when a = 5 and b = 12? It is thirteen.',
]);

describe('the sound of a video', () => {
  test.each([
    ['as it is spoken', (sample: number) => sample],
    ['whispered', (sample: number) => sample * 0.02],
    ['shouted', (sample: number) => Math.max(-1, Math.min(1, sample * 9))],
    ['with a knock in it', (sample: number, at: number) => (at % 200_000 < 40 ? 0.99 : sample * 0.2)],
  ])('is at −16 LUFS within one, with true peaks of −1 dB at most, %s', async (_, change) => {
    await using folder = await ownFolder();
    const { scenes } = await narrate({ scenes: [scene], speed: 1, folder: folder.path, signal: never });
    const { samples } = readWav(await readFile(scenes[0]!.audio));
    const file = join(folder.path, 'changed.wav');
    await writeFile(file, wavOf({ samples: samples.map(change), rate: soundRate }));
    const loudness = await measured(await prepareVoice([file], join(folder.path, 'made'), never));
    expect(Math.abs(loudness.integrated_lufs + 16)).toBeLessThanOrEqual(1);
    expect(loudness.truePeak_dbtp).toBeLessThanOrEqual(-1);
  });
});
