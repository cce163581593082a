import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { bestFrames } from '../../../src/compose/companions/best-frame.ts';
import { picture } from '../../../src/compose/companions/picture-worth.ts';
import { stillMoments } from '../../../src/compose/companions/still-moments.ts';
import { stageOf } from '../../../src/render/stage.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { never } from '../../narration/scenes.ts';
import { timedLesson } from './timed-lesson.ts';

const { lesson, scenes } = timedLesson();

describe('the best frame', () => {
  test('of a lesson shows its subject, not words alone', async () => {
    const stages = scenes.map(({ laid, timeline }) => stageOf(laid, timeline, dark));
    const frames = await bestFrames(lesson, scenes, stages, never);
    expect(frames).toHaveLength(scenes.length);
    const best = frames.reduce((most, next) => (next.worth > most.worth ? next : most));
    const { scene } = scenes[best.scene]!;
    expect(scene.elements.some(({ visual }) => !textVisuals.has(visual.type))).toBe(true);
    expect(scene.purpose).not.toBe('recap');
  });

  test('is taken while nothing moves and nothing is half there', () => {
    for (const scene of scenes) {
      for (const { t } of stillMoments(scene)) {
        expect(scene.timeline.actions.filter(({ start_s, end_s }) => start_s < t && t < end_s)).toEqual([]);
        for (const { id } of scene.laid) {
          const { parts, transform } = scene.timeline.stateAt(id, t);
          expect(transform).toBeNull();
          for (const { reveal, opacity } of parts.values())
            expect([0, 1]).toEqual(expect.arrayContaining([reveal, opacity]));
        }
        expect(t).toBeLessThan(scene.timeline.leave.start_s + 1e-9);
      }
    }
  });
});

describe('a frame seen from afar', () => {
  const drawn = (draw: (context: ReturnType<ReturnType<typeof createCanvas>['getContext']>) => void) => {
    const canvas = createCanvas(320, 180);
    const context = canvas.getContext('2d');
    context.fillStyle = '#000000';
    context.fillRect(0, 0, 320, 180);
    draw(context);
    return picture(canvas);
  };

  test('is empty when nothing is drawn', () => {
    expect(drawn(() => undefined)).toEqual({ filled: 0, contrast: 0, colour: 0, offCentre: 0 });
  });

  test('is full, strong, centred and of one colour when it is all red', () => {
    const seen = drawn((context) => {
      context.fillStyle = '#ff0000';
      context.fillRect(1, 0, 319, 180);
    });
    expect(seen.filled).toBe(1);
    expect(seen.contrast).toBeCloseTo(1);
    expect(seen.colour).toBeCloseTo(1 / 3);
    expect(seen.offCentre).toBeLessThan(0.01);
  });

  test('is off its centre when it is drawn in a corner', () => {
    const seen = drawn((context) => {
      context.fillStyle = '#ffffff';
      context.fillRect(300, 160, 20, 20);
    });
    expect(seen.offCentre).toBeGreaterThan(0.9);
    expect(seen.colour).toBe(0);
    expect(seen.filled).toBeLessThan(0.05);
  });
});
