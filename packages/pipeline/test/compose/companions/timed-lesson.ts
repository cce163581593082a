import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { review } from '../../../src/agents/review/review.ts';
import type { TimedScene } from '../../../src/narrate-lesson.ts';
import { compileTimeline } from '../../../src/render/timeline.ts';
import { landscape } from '../../../src/scenes/frame.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { makeLesson } from '../../agents/make-lesson.ts';
import { evenNarration } from '../../render/sample-scenes.ts';

/** A whole lesson as the authors write it, reviewed, laid out and timed by an even voice. */
export const timedLesson = (
  topic = 'Pythagorean theorem',
  context = 'In a right triangle a² + b² = c².',
): { lesson: Lesson; scenes: TimedScene[] } => {
  const settings = { theme: dark, frame: landscape, captionsBurned: false, speed: 1 };
  const { lesson, scenes: reviewed } = review(makeLesson({ topic, context }).lesson, settings);
  let start_s = 0;
  const scenes = reviewed.map((scene): TimedScene => {
    const narration = evenNarration(scene.scene);
    const timed = {
      ...scene,
      narration,
      timeline: compileTimeline(scene.scene, scene.laid, narration),
      start_s,
    };
    start_s += narration.duration_s;
    return timed;
  });
  return { lesson, scenes };
};
