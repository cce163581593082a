import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { lessonSize } from '@lectern/contracts/lesson-size.ts';
import { describe, expect, test } from 'vitest';
import { plan } from '../src/agents/plan.ts';
import { research } from '../src/agents/research.ts';
import { review } from '../src/agents/review/review.ts';
import { write } from '../src/agents/write.ts';
import { narrateLesson } from '../src/narrate-lesson.ts';
import { landscape } from '../src/scenes/frame.ts';
import { themes } from '../src/scenes/theme.ts';

const topics = [
  ['pH Scale Definition', 'pH is a measure of the hydrogen ion concentration in a solution.'],
  [
    "Coulomb's law",
    "Coulomb's inverse-square law, or simply Coulomb's law, is an experimental law of physics that calculates the amount of force between two electrically charged particles at rest. This electric force is conventionally called the electrostatic force or Coulomb force.",
  ],
  ["Boyle's Law", "Raoult's law is a relation of physical chemistry, with implications in thermodynamics."],
  [
    'Geometric Sequence',
    'For a geometric sequence with the first term a, common ratio r, and n terms, the sum is: S_n = a * (1 - r^n) / (1 - r) for r != 1',
  ],
] as const;

/** Within a factor of two, either way. */
function expectNear(estimated: number, made: number, what: string): void {
  expect(estimated / made, `${what}: ${estimated} against ${made}`).toBeGreaterThan(0.5);
  expect(estimated / made, `${what}: ${estimated} against ${made}`).toBeLessThan(2);
}

describe('the estimated size of a lesson', () => {
  test.each([
    { topic: 0, wishes: {} },
    { topic: 1, wishes: { duration_target_s: 60 } },
    { topic: 2, wishes: { duration_target_s: 30, voice: { speed: 1.4 } } },
  ])('is within a factor of two of what is spoken: $topic $wishes', async ({ topic: index, wishes }) => {
    const [topic, context] = topics[index]!;
    const request = VideoRequest.parse({ topic, context, ...wishes });
    const folder = await mkdtemp(join(tmpdir(), 'lectern-size-'));
    try {
      const brief = research(request);
      const { lesson } = write(plan(brief, request), brief, request);
      const { speed } = request.voice;
      const reviewed = await review(lesson, {
        theme: themes.dark!,
        frame: landscape,
        captionsBurned: false,
        speed,
      });
      const { scenes } = await narrateLesson({
        scenes: reviewed.scenes,
        voice: request.voice,
        folder,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      const size = lessonSize(request);
      expectNear(
        size.duration_s,
        scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0),
        'seconds',
      );
      expectNear(size.scenes, scenes.length, 'scenes');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('is within a factor of two of the plan for every wished length and pace', () => {
    let tried = 0;
    for (const [topic, context] of topics) {
      for (const duration_target_s of [undefined, 30, 60, 120, 300, 600]) {
        for (const speed of [0.75, 1, 1.5]) {
          const request = VideoRequest.parse({ topic, context, duration_target_s, voice: { speed } });
          const outline = plan(research(request), request);
          const what = `${topic}, ${duration_target_s} s at ${speed}`;
          expectNear(lessonSize(request).duration_s, outline.estimate_s, `${what}, seconds`);
          expectNear(lessonSize(request).scenes, outline.scenes.length, `${what}, scenes`);
          tried += 1;
        }
      }
    }
    expect(tried).toBe(72);
  });
});
