import { describe, expect, test } from 'vitest';
import { type Cue, cuesOf } from '../../src/compose/captions/cues.ts';
import { subRip, webVtt } from '../../src/compose/captions/formats.ts';
import { linesOf } from '../../src/compose/captions/lines.ts';
import type { NarratedScene } from '../../src/narration/narrated.ts';
import { parseWebVtt } from '../../src/quality/after/check-captions.ts';

/** One scene whose words are spoken one after another, each for its length. */
const spoken = (text: string, secondsPerCharacter: number): NarratedScene => {
  let at = 0.5;
  const words = text.split(' ').map((word) => {
    const start_s = at;
    at += word.length * secondsPerCharacter;
    return { text: word, start_s, end_s: at };
  });
  const beat = { beat: 'b', start_s: 0.5, speech_end_s: at, end_s: at + 0.4, words };
  return { scene: 's', duration_s: at + 1, beats: [beat], audio: '' };
};

const lesson =
  'In a right triangle, the squares on the two short sides add up to the square on the long side: a² + b² = c². ' +
  'It is tempting to think that this holds for every triangle, but it does not; the right angle is what makes it true. No. Why?';

const isSound = (cues: Cue[], duration_s: number) => {
  cues.forEach(({ start_s, end_s, lines }, index) => {
    expect(start_s).toBeGreaterThanOrEqual(cues[index - 1]?.end_s ?? 0);
    expect(end_s - start_s).toBeGreaterThanOrEqual(1);
    expect([...lines.join(' ')].length / (end_s - start_s)).toBeLessThanOrEqual(20);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(42);
  });
  expect(cues.at(-1)!.end_s).toBeLessThanOrEqual(duration_s + 1e-9);
};

describe('captions', () => {
  test.each([0.064, 0.075, 0.09])('fit, can be read and do not overlap at %d s a character', (pace) => {
    const scenes = [spoken(lesson, pace), spoken(lesson, pace)];
    const cues = cuesOf(scenes);
    isSound(cues, scenes[0]!.duration_s * 2);
    expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(`${lesson} ${lesson}`);
  });

  test('keep their order and their words when speech is too fast to be read at all', () => {
    const scene = spoken(lesson, 0.03);
    const cues = cuesOf([scene]);
    expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(lesson);
    cues.forEach(({ start_s, end_s }, index) => {
      expect(start_s).toBeGreaterThanOrEqual(cues[index - 1]?.end_s ?? 0);
      expect(end_s).toBeGreaterThan(start_s);
    });
    expect(cues.at(-1)!.end_s).toBeLessThanOrEqual(scene.duration_s);
  });

  test('break where a clause ends', () => {
    expect(
      linesOf('Its short sides have lengths a and b, and the long one has length c.'.split(' ')),
    ).toEqual(['Its short sides have lengths a and b,', 'and the long one has length c.']);
    expect(linesOf(['x'.repeat(43)])).toBeNull();
  });

  test('a word longer than a line is cut, not lost', () => {
    const word = 'supercalifragilistic'.repeat(6);
    const cues = cuesOf([spoken(`The word ${word} is long.`, 0.07)]);
    expect(
      cues
        .flatMap(({ lines }) => lines)
        .join('')
        .replaceAll(' ', ''),
    ).toContain(word);
  });

  test('come out in both formats with signs that a player could take for tags escaped in WebVTT', () => {
    const lines = ['if a < b & b > c', 'then stop'];
    const cues: Cue[] = [{ start_s: 3661.5, end_s: 3663.25, lines, words_s: [] }];
    expect(webVtt(cues)).toBe(
      'WEBVTT\n\n1\n01:01:01.500 --> 01:01:03.250\nif a &lt; b &amp; b &gt; c\nthen stop\n',
    );
    expect(subRip(cues)).toBe('1\n01:01:01,500 --> 01:01:03,250\nif a < b & b > c\nthen stop\n');
    const text = lines.join('\n');
    expect(parseWebVtt(webVtt(cues))[0]).toEqual({ start_s: 3661.5, end_s: 3663.25, text });
  });

  test('tell in WebVTT when each word is spoken, rising and within the caption', () => {
    const words_s = [9.8, 10.4, 10.4, 11, 12.5];
    const cues: Cue[] = [{ start_s: 10, end_s: 12, lines: ['Is a < b', 'so'], words_s }];
    expect(webVtt(cues)).toBe(
      'WEBVTT\n\n1\n00:00:10.000 --> 00:00:12.000\nIs <00:00:10.400>a &lt; <00:00:11.000>b\nso\n',
    );
    expect(parseWebVtt(webVtt(cues))[0]?.text).toBe('Is a < b\nso');
    const spokenCues = cuesOf([spoken(lesson, 0.075)]);
    const timed = webVtt(spokenCues).match(/<[\d:.]+>/g) ?? [];
    expect(timed.length).toBeGreaterThan(lesson.split(' ').length * 0.8);
  });
});
