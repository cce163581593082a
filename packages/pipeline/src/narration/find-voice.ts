import { festivalVoice } from './festival-voice.ts';
import { fliteVoice } from './flite-voice.ts';
import type { Voice } from './voice.ts';

export type VoiceChoice = 'auto' | 'festival' | 'flite';

/** The best voice that this machine has; `festival` throws where it is not installed. */
export const findVoice = (choice: VoiceChoice = 'auto'): Voice => {
  if (choice === 'flite') return fliteVoice();
  const festival = festivalVoice();
  if (festival) return festival;
  if (choice === 'festival') {
    throw new Error('festival or its voice is missing: apt-get install festival festvox-us-slt-hts');
  }
  return fliteVoice();
};
