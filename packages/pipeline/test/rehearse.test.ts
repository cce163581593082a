import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { rehearse } from '../src/making/rehearse.ts';

test.each(['16:9', '9:16', '1:1'] as const)(
  'a rehearsal in %s leaves a poster and no failing check, and speaks and films nothing',
  async (aspect) => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-rehearsal-'));
    try {
      const context =
        'The sum of the first n odd numbers is n squared: $1 + 3 + 5 + \\dots + (2n - 1) = n^2$.';
      const request = VideoRequest.parse({ topic: 'Sums of odd numbers', context, aspect, theme: 'light' });
      const { signal } = new AbortController();
      const { lesson, quality, steps, duration_s } = await rehearse({
        request,
        folder,
        signal,
        emit: () => undefined,
      });
      expect(quality.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      expect(quality.score).toBeGreaterThan(90);
      expect(new Set(quality.checks.map(({ phase }) => phase))).toEqual(new Set(['before']));
      expect(steps).toHaveLength(lesson.scenes.length);
      expect(duration_s).toBeGreaterThan(10);
      const files = await readdir(join(folder, 'artifacts'));
      expect(files).toContain('poster.jpg');
      expect(files.filter((name) => /\.(mp4|wav)$/.test(name))).toEqual([]);
      const thumbnail = await loadImage(join(folder, 'artifacts', 'thumbnail.jpg'));
      expect(Math.sign(thumbnail.width - thumbnail.height)).toBe({ '16:9': 1, '9:16': -1, '1:1': 0 }[aspect]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
