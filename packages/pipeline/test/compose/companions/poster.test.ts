import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { posterLimit, posterOf } from '../../../src/compose/companions/poster.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { never } from '../../narration/scenes.ts';
import { prepared } from '../../render/prepared.ts';
import { title } from '../../render/sample-scenes.ts';

const { stage } = prepared(title);
const sheetOf = (count: number) =>
  posterOf({
    title: 'A lesson with a name that is far too long to be written in one line of its poster, '.repeat(3),
    chapters: Array.from({ length: count }, (_, index) => ({
      title: `A chapter with a long name, number ${index + 1}`,
      start_s: index * 70,
      end_s: (index + 1) * 70,
    })),
    stages: Array.from({ length: count }, () => stage),
    moments: Array.from({ length: count }, () => 4),
    theme: dark,
    signal: never,
  });

test.each([1, 7, 60])('a poster of %i scenes is an image of at most 1 MB', async (count) => {
  const bytes = await sheetOf(count);
  expect(bytes.length).toBeLessThanOrEqual(posterLimit);
  const { width, height } = await loadImage(bytes);
  expect(width).toBe(1920);
  expect(height).toBeGreaterThan(400);
});
