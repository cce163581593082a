import type { Warning } from '@lectern/contracts/api/job.ts';
import type { VoiceName } from '@lectern/contracts/api/options.ts';
import { festivalVoice } from './festival-voice.ts';
import { fliteVoice } from './flite-voice.ts';
import type { Voice } from './voice.ts';

/** The best voice that this machine has, or `flite`, which is always there. */
export const findVoice = (name: VoiceName = 'auto'): Voice =>
  (name === 'flite' ? null : festivalVoice()) ?? fliteVoice();

/** What to say when `voice` is not the one that was asked for. */
export const replacedVoice = (asked: VoiceName, voice: Voice): Warning[] =>
  asked === 'auto' || voice.name.startsWith(asked)
    ? []
    : [
        {
          code: 'voice_replaced',
          detail: `The voice ${asked} is not installed here; ${voice.name} has spoken.`,
          stage: 'narrating',
        },
      ];
