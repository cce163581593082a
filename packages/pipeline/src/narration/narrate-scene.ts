import type { Beat } from '@lectern/contracts/scene/lesson.ts';
import { type Clip, soundRate } from './clip.ts';
import type { NarratedBeat, SpokenWord } from './narrated.ts';
import { type SpokenSource, wordTimes } from './word-times.ts';

export interface BeatClips {
  beat: Beat;
  /** The words of `say`. */
  words: string[];
  /** `asks`: the sentence is a question. */
  clips: { clip: Clip; sources: SpokenSource[]; asks: boolean }[];
}

/** Silences in seconds: before the first beat, between the sentences of a beat, before what answers a question, and for leaving. */
export const silences = { lead: 0.5, breath: 0.34, answer: 0.65, tail: 0.6 };
/** A beat for which nothing can be said stays as long as a reader needs. */
const silentBeat_s = 2.2;
const frames_s = 30;

/** Puts the clips of a scene one after another; the sound is exactly `duration_s` long, a whole number of frames at 30/s. */
export const narrateScene = (
  beats: readonly BeatClips[],
  speed: number,
): { beats: NarratedBeat[]; duration_s: number; samples: Int16Array } => {
  const placed: { clip: Clip; at: number }[] = [];
  const narrated: NarratedBeat[] = [];
  let at = Math.round(silences.lead * soundRate);
  for (const { beat, words, clips } of beats) {
    const start = at;
    const spoken: { source: SpokenSource; start_s: number; end_s: number }[] = [];
    clips.forEach(({ clip, sources }, index) => {
      const before = clips[index - 1]?.asks ? silences.answer : silences.breath;
      if (index > 0) at += Math.round((before / speed) * soundRate);
      placed.push({ clip, at });
      clip.words.forEach(({ start_s, end_s }, word) => {
        const from_s = at / soundRate;
        spoken.push({ source: sources[word]!, start_s: from_s + start_s, end_s: from_s + end_s });
      });
      at += clip.samples.length;
    });
    if (clips.length === 0) at += Math.round(silentBeat_s * soundRate);
    const speechEnd = at;
    const answered = clips.at(-1)?.asks && beat !== beats.at(-1)?.beat;
    at += Math.round(Math.max(beat.pause_after_s, answered ? silences.answer : 0) * soundRate);
    const times: SpokenWord[] = wordTimes(words, spoken, start / soundRate, speechEnd / soundRate);
    narrated.push({
      beat: beat.id,
      start_s: start / soundRate,
      speech_end_s: speechEnd / soundRate,
      end_s: at / soundRate,
      words: times,
    });
  }
  const frames = Math.ceil((at / soundRate + silences.tail) * frames_s - 1e-9);
  const samples = new Int16Array((frames * soundRate) / frames_s);
  for (const { clip, at: place } of placed) samples.set(clip.samples, place);
  return { beats: narrated, duration_s: frames / frames_s, samples };
};
