import type { Voice } from '../voice.ts';
import { type CallLimits, callService, usualLimits } from './call-service.ts';
import { decodeAudio } from './decode-audio.ts';
import { estimateTimes } from './estimate-times.ts';
import { longestSpeech_s, speakEach } from './speak-each.ts';
import { spokenText } from './spoken-text.ts';

export interface OpenAiVoiceSettings {
  /** Base address with its version, such as `https://api.openai.com/v1`. */
  url: string;
  /** Null: the server asks for none. */
  key: string | null;
  model: string;
  voice: string;
  limits?: CallLimits;
}

/** Sentences asked for at once. */
const lanes = 3;
/** What the API takes. */
const speeds = { least: 0.25, most: 4 };

/** A voice behind the speech API of OpenAI, or of any server that speaks as it does. It tells no times: they are estimated. */
export const openAiVoice = (name: string, settings: OpenAiVoiceSettings): Voice => ({
  name,
  edition: async () => JSON.stringify([settings.url, settings.model, settings.voice]),
  teachingStretch: 1.1,
  speak: (request) =>
    speakEach(request, lanes, async (sentence, place, signal) => {
      const answer = await callService({
        url: `${settings.url.replace(/\/+$/, '')}/audio/speech`,
        headers: settings.key === null ? {} : { authorization: `Bearer ${settings.key}` },
        body: {
          model: settings.model,
          voice: settings.voice,
          input: spokenText(sentence),
          response_format: 'wav',
          speed: Math.min(speeds.most, Math.max(speeds.least, Number((1 / request.stretch).toFixed(3)))),
        },
        limits: settings.limits ?? usualLimits,
        signal,
      });
      const sound = await decodeAudio(answer, {
        folder: request.folder,
        name: `speech-${place}`,
        longest_s: longestSpeech_s(sentence),
        signal,
      });
      return { ...sound, words: estimateTimes(sentence, sound) };
    }),
});
