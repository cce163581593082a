import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warning } from '@lectern/contracts/api/job.ts';
import type { Beat, Scene } from '@lectern/contracts/scene/lesson.ts';
import { tiedTo } from './align-speech.ts';
import { type Clip, clipOf, soundRate } from './clip.ts';
import { findVoice } from './find-voice.ts';
import { narrateScene } from './narrate-scene.ts';
import type { NarratedScene } from './narrated.ts';
import { type Speech, speechOf } from './speech-text.ts';
import type { Sentence, Voice } from './voice.ts';
import { wholeWavOf } from './wav.ts';

export interface NarrateRequest {
  scenes: readonly Scene[];
  /** 1 is a teacher's pace of about 150 words a minute; 0.75 to 1.5. */
  speed: number;
  /** The run's own folder; `narration/1.wav`, `2.wav` … are left in it. */
  folder: string;
  signal: AbortSignal;
  /** The best one of this machine when absent. */
  voice?: Voice;
  /** What was spoken before at the same speed by the same voice: not spoken again; what is new is added. */
  spoken?: Map<string, Clip>;
  /** How much of the speaking is done, from 0 to 1. */
  onProgress?(done: number): void;
}

export interface Narration {
  scenes: NarratedScene[];
  warnings: Warning[];
  /** Name of the voice that spoke. */
  voice: string;
}

const keyOf = ({ words, ending }: Sentence) =>
  words.map(({ text, letter, pause }) => `${letter ? '`' : ''}${text}${pause ? ',' : ''}`).join(' ') + ending;

const speechOfBeat = (beat: Beat): Speech => {
  const say = speechOf(beat.say);
  return beat.speech === undefined ? say : tiedTo(say, speechOf(beat.speech));
};

const warningsOf = (speech: Speech, beat: Beat, scene: number): Warning[] => {
  const where = { stage: 'narrating' as const, scene };
  if (speech.sentences.length === 0) {
    return [{ code: 'beat_not_spoken', detail: `Nothing can be said for the beat ${beat.id}.`, ...where }];
  }
  if (speech.silent.length === 0) return [];
  const left = speech.silent.slice(0, 8).join(' ').slice(0, 120);
  return [{ code: 'words_not_spoken', detail: `The voice cannot read: ${left}`, ...where }];
};

/**
 * Speaks the narration of all scenes, equal sentences once, and writes one WAV a scene. Throws when the voice fails, or the
 * signal's reason.
 */
export const narrate = async (request: NarrateRequest): Promise<Narration> => {
  const { scenes, speed, signal } = request;
  const voice = request.voice ?? findVoice();
  const folder = join(request.folder, 'narration');
  const between = join(folder, 'between');
  await mkdir(between, { recursive: true });

  const speeches = scenes.map((scene) => scene.beats.map(speechOfBeat));
  const sentences = new Map(
    speeches
      .flat(2)
      .flatMap((speech) => speech.sentences.map((sentence) => [keyOf(sentence), sentence] as const)),
  );
  const clips = request.spoken ?? new Map<string, Clip>();
  const missing = [...sentences].filter(([key]) => !clips.has(key));
  if (missing.length > 0) {
    const spoken = await voice.speak({
      sentences: missing.map(([, sentence]) => sentence),
      stretch: voice.teachingStretch / speed,
      folder: between,
      signal,
      onSpoken: (count) => request.onProgress?.(count / missing.length),
    });
    // What is cut is let go of at once.
    for (const [key] of missing) clips.set(key, clipOf(spoken.shift()!));
  }
  await rm(between, { recursive: true, force: true });

  const warnings: Warning[] = [];
  const narrated: NarratedScene[] = [];
  for (const [index, scene] of scenes.entries()) {
    signal.throwIfAborted();
    const beats = scene.beats.map((beat, place) => {
      const speech = speeches[index]![place]!;
      warnings.push(...warningsOf(speech, beat, index + 1));
      return {
        beat,
        words: speech.words,
        clips: speech.sentences.map((sentence) => ({
          clip: clips.get(keyOf(sentence))!,
          sources: sentence.words.map((word) => word.source),
          asks: sentence.ending === '?',
        })),
      };
    });
    const { samples, ...timed } = narrateScene(beats, speed);
    const audio = join(folder, `${index + 1}.wav`);
    await writeFile(audio, wholeWavOf(samples, soundRate));
    narrated.push({ scene: scene.id, audio, ...timed });
  }
  request.onProgress?.(1);
  return { scenes: narrated, warnings, voice: voice.name };
};
