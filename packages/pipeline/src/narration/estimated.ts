import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from './narrated.ts';

/** Words a second of the narrator, as measured over the lessons of the reference shelf. */
const wordsPerSecond = 2.6;
/** Silence before the first word of a scene, and after its last beat, in seconds. */
const lead_s = 0.3;
const tail_s = 0.6;

/** Word times as an even voice would give them: for looking at a scene in motion before it has been spoken. It has no sound. */
export const estimatedNarration = (scene: Scene, speed: number): NarratedScene => {
  const word_s = 1 / (wordsPerSecond * speed);
  let now = lead_s;
  const beats = scene.beats.map((beat) => {
    const start_s = now;
    const words = beat.say.split(/\s+/).map((text) => {
      const word = { text, start_s: now, end_s: now + word_s };
      now += word_s;
      return word;
    });
    const speech_end_s = now;
    now += beat.pause_after_s;
    return { beat: beat.id, start_s, speech_end_s, end_s: now, words };
  });
  return { scene: scene.id, duration_s: now + tail_s, beats, audio: '' };
};
