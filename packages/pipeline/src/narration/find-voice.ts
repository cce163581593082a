import type { Warning } from '@lectern/contracts/api/job.ts';
import type { VoiceName } from '@lectern/contracts/api/options.ts';
import { fliteVoice } from './flite-voice.ts';
import { noVoices, offlineVoice, type Voices } from './ports/voices.ts';
import type { Voice } from './voice.ts';

/** The voice of that name; where there is none, and for `auto` unless the configuration prefers one, the best offline voice. */
export const findVoice = (name: VoiceName = 'auto', voices: Voices = noVoices): Voice => {
  if (name === 'flite') return fliteVoice();
  const wanted = name === 'auto' ? voices.preferred : name;
  return (wanted === null ? null : voices.find(wanted)) ?? offlineVoice();
};

/** What to say when `voice` is not the one that was asked for. */
export const replacedVoice = (asked: VoiceName, voice: Voice): Warning[] =>
  asked === 'auto' || voice.name === asked || voice.name.startsWith(`${asked} `)
    ? []
    : [
        {
          code: 'voice_replaced',
          detail: `The voice ${asked} is not installed here; ${voice.name} has spoken.`,
          stage: 'narrating',
        },
      ];
