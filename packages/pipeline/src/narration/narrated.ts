/** Seconds are counted from the start of the scene. */
export interface SpokenWord {
  /** As it stands in the beat's `say` (not the spoken form): cues are matched against it. */
  text: string;
  start_s: number;
  end_s: number;
}

export interface NarratedBeat {
  beat: string;
  start_s: number;
  /** End of the speech; the beat's pause follows. */
  speech_end_s: number;
  end_s: number;
  words: SpokenWord[];
}

/** A scene with its voice: what the timeline is built on. */
export interface NarratedScene {
  scene: string;
  /** Silence before the first beat is inside `duration_s`, as is the time for leaving. */
  duration_s: number;
  beats: NarratedBeat[];
  /** Mono 16-bit PCM WAV, exactly `duration_s` long. */
  audio: string;
}
