import { festivalVoice } from '../festival-voice.ts';
import { fliteVoice } from '../flite-voice.ts';
import type { Voice } from '../voice.ts';
import { elevenLabsVoice } from './elevenlabs-voice.ts';
import { openAiVoice } from './openai-voice.ts';
import { sherpaVoice } from './sherpa/sherpa-voice.ts';
import { spokenText } from './spoken-text.ts';

/** The voices that an operator offers besides those that are always there. The name of each is the key that it stands under. */
export type VoiceSettings =
  | ({ kind: 'openai' } & Parameters<typeof openAiVoice>[1])
  | ({ kind: 'elevenlabs' } & Parameters<typeof elevenLabsVoice>[1])
  | ({ kind: 'sherpa' } & Parameters<typeof sherpaVoice>[1]);

/** Who can read aloud here. */
export interface Voices {
  /** Names that a request may use, besides `auto`, `festival` and `flite`. */
  readonly names: readonly string[];
  /** What `auto` means: one of `names`; null: the best voice without a network or a model. */
  readonly preferred: string | null;
  /** Null where there is no such voice. */
  find(name: string): Voice | null;
}

/** The voice of a service that charges by the character: it counts what it is sent. */
const counted = (voice: Voice): Voice => {
  let characters = 0;
  return {
    ...voice,
    sent: () => characters,
    speak(request) {
      characters += request.sentences.reduce((sum, sentence) => sum + spokenText(sentence).length, 0);
      return voice.speak(request);
    },
  };
};

const open = (name: string, settings: VoiceSettings): Voice => {
  switch (settings.kind) {
    case 'openai':
      return counted(openAiVoice(name, settings));
    case 'elevenlabs':
      return counted(elevenLabsVoice(name, settings));
    case 'sherpa':
      return sherpaVoice(name, settings);
  }
};

/** The best voice of this machine that needs nothing else; `flite` is always there. */
export const offlineVoice = (): Voice => festivalVoice() ?? fliteVoice();

/** The voices of a configuration. */
export const openVoices = (
  settings: Readonly<Record<string, VoiceSettings>>,
  preferred: string | null = null,
): Voices => ({
  names: Object.keys(settings),
  preferred,
  find: (name) => (Object.hasOwn(settings, name) ? open(name, settings[name]!) : null),
});

/** Where nothing is configured. */
export const noVoices: Voices = openVoices({});
