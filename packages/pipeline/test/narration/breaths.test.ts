import { describe, expect, test } from 'vitest';
import { fliteVoice } from '../../src/narration/flite-voice.ts';
import { narrate } from '../../src/narration/speak.ts';
import { speechText } from '../../src/narration/speech-text.ts';
import { never, ownFolder, sceneOf } from './scenes.ts';

describe('a breath', () => {
  test.each([
    [
      'Bubble sort repeatedly compares adjacent elements and swaps them if they are in the wrong order.',
      'bubble sort repeatedly compares adjacent elements and swaps them, if they are in the wrong order.',
    ],
    [
      'A squeezed gas pushes harder on all of its walls because its particles strike them more often.',
      'a squeezed gas pushes harder on all of its walls, because its particles strike them more often.',
    ],
  ])('is taken in a long sentence where a thought begins: %s', (say, speech) => {
    expect(speechText(say)).toBe(speech);
  });

  test.each([
    'The gas pushes harder because it is squeezed.',
    'A balanced equation has as many atoms of every element on its left as it has on its right.',
  ])('is not taken in a short sentence, nor in the middle of a thought: %s', (say) => {
    expect(speechText(say)).not.toContain(',');
  });
});

describe('what answers a question', () => {
  const gapIn = async (says: string[]) => {
    await using folder = await ownFolder();
    const scenes = [sceneOf('asks', says)];
    const voice = fliteVoice();
    const made = await narrate({ scenes, speed: 1, folder: folder.path, signal: never, voice });
    const words = made.scenes[0]!.beats.flatMap((beat) => beat.words);
    const asked = words.findIndex(({ text }) => /[?.]$/.test(text));
    return words[asked + 1]!.start_s - words[asked]!.end_s;
  };

  test('comes after a longer silence than what merely follows, in the same beat and in the next', async () => {
    const plain = await gapIn(['It is small. It is round.']);
    expect(await gapIn(['Is it small? It is round.'])).toBeGreaterThan(plain + 0.2);
    expect(await gapIn(['Is it small?', 'It is round.'])).toBeGreaterThan(plain + 0.2);
  });
});
