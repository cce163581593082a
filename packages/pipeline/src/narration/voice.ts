/** One word as the voice says it. */
export interface SpeechWord {
  /** Lower-case letters and apostrophes; for a letter that is named ("b squared"), the letter itself. */
  text: string;
  /** True where the letter's name is said, so that the variable "a" is not the article. */
  letter: boolean;
  /** A short pause follows, as at a comma. */
  pause: boolean;
  /** Index of the word of `say` that it belongs to. */
  source: number;
}

export interface Sentence {
  words: SpeechWord[];
  ending: '.' | '?';
}

export interface SpokenSentence {
  /** Mono, −1 to 1. */
  samples: Float32Array;
  /** Samples a second. */
  rate: number;
  /** One for each word of the sentence, in order: seconds from the start of `samples`, rising. */
  words: { start_s: number; end_s: number }[];
}

export interface SpeakRequest {
  sentences: readonly Sentence[];
  /** How slowly to speak: 1 is the voice's own pace, 1.2 takes a fifth longer. */
  stretch: number;
  /** A folder for files in between; it exists, and the caller removes it. */
  folder: string;
  signal: AbortSignal;
  /** Called with how many sentences are spoken so far. */
  onSpoken?(count: number): void;
}

/** Somebody who can read aloud. `speak` answers one clip a sentence, in order, or throws. */
export interface Voice {
  /** Also names the model and the speaker where there are several: equal names must sound alike. */
  name: string;
  /** What tells one version of the installed voice from another, where its name does not. */
  edition?(): Promise<string | null>;
  /** The stretch at which the voice speaks about 150 words a minute, pauses included. */
  teachingStretch: number;
  speak(request: SpeakRequest): Promise<SpokenSentence[]>;
  /** Characters that were sent to a service which counts them; absent where nobody does. */
  sent?(): number;
}

/** The only texts that reach a voice: no character of these means anything to Scheme, SSML or a shell. */
export const speakable = /^(?:[a-z]+(?:'[a-z]+)*'?|[A-Za-z])$/;
