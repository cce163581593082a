import type { Warning } from '@lectern/contracts/api/job.ts';
import { VoiceFailure } from './ports/voice-failure.ts';
import { offlineVoice } from './ports/voices.ts';
import type { Voice } from './voice.ts';

/**
 * Does work with a voice, and all of it again with the best offline voice where that voice fails: a lesson is spoken by one
 * voice, and a speech service that is down spoils no job. Whatever else goes wrong is thrown.
 */
export const speakOrReplace = async <Result>(
  voice: Voice,
  work: (voice: Voice) => Promise<Result>,
): Promise<{ result: Result; voice: Voice; warnings: Warning[] }> => {
  try {
    return { result: await work(voice), voice, warnings: [] };
  } catch (error) {
    if (!(error instanceof VoiceFailure)) throw error;
    const substitute = offlineVoice();
    const detail = `${error.message} ${substitute.name} has spoken in the place of ${voice.name}.`;
    return {
      result: await work(substitute),
      voice: substitute,
      warnings: [{ code: 'voice_replaced', detail, stage: 'narrating' }],
    };
  }
};
