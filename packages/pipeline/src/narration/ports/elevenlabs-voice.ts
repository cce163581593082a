import { z } from 'zod';
import type { Sentence, Voice } from '../voice.ts';
import { type CallLimits, callService, usualLimits } from './call-service.ts';
import { decodeAudio } from './decode-audio.ts';
import { estimateTimes } from './estimate-times.ts';
import { longestSpeech_s, speakEach } from './speak-each.ts';
import { spokenText } from './spoken-text.ts';
import { VoiceFailure } from './voice-failure.ts';

export interface ElevenLabsVoiceSettings {
  /** Base address, without the version. */
  url: string;
  key: string;
  model: string;
  /** Id of the voice. */
  voice: string;
  limits?: CallLimits;
}

const lanes = 3;
/** What the API takes. */
const speeds = { least: 0.7, most: 1.2 };

const Answer = z.object({
  audio_base64: z.string().min(1),
  alignment: z
    .object({
      characters: z.array(z.string()),
      character_start_times_seconds: z.array(z.number()),
      character_end_times_seconds: z.array(z.number()),
    })
    .nullish(),
});
type Alignment = NonNullable<z.infer<typeof Answer>['alignment']>;

const readAnswer = (bytes: Buffer) => {
  try {
    return Answer.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new VoiceFailure('broken', 'The speech service sent an answer that cannot be read.', { cause });
  }
};

/** Times of the words from those of the characters; null where the service timed another text than it was given. */
const timesOf = (sentence: Sentence, alignment: Alignment) => {
  const { characters, character_start_times_seconds: starts, character_end_times_seconds: ends } = alignment;
  if (characters.join('') !== spokenText(sentence) || starts.length !== characters.length) return null;
  let at = 0;
  return sentence.words.map(({ text, pause }) => {
    const [first, last] = [at, at + text.length - 1];
    at += text.length + (pause ? 2 : 1);
    return { start_s: starts[first] ?? 0, end_s: ends[last] ?? 0 };
  });
};

/** A voice of ElevenLabs, by the endpoint that tells when each character is spoken. */
export const elevenLabsVoice = (name: string, settings: ElevenLabsVoiceSettings): Voice => ({
  name,
  edition: async () => JSON.stringify([settings.url, settings.model, settings.voice]),
  teachingStretch: 1.1,
  speak: (request) =>
    speakEach(request, lanes, async (sentence, place, signal) => {
      const base = settings.url.replace(/\/+$/, '');
      const { bytes } = await callService({
        url: `${base}/v1/text-to-speech/${encodeURIComponent(settings.voice)}/with-timestamps?output_format=mp3_44100_128`,
        headers: { 'xi-api-key': settings.key },
        body: {
          text: spokenText(sentence),
          model_id: settings.model,
          voice_settings: { speed: Math.min(speeds.most, Math.max(speeds.least, 1 / request.stretch)) },
        },
        limits: settings.limits ?? usualLimits,
        signal,
      });
      const { audio_base64, alignment } = readAnswer(bytes);
      const encoded = { bytes: Buffer.from(audio_base64, 'base64'), mediaType: 'audio/mpeg' };
      const sound = await decodeAudio(encoded, {
        folder: request.folder,
        name: `elevenlabs-${place}`,
        longest_s: longestSpeech_s(sentence),
        signal,
      });
      const told = alignment ? timesOf(sentence, alignment) : null;
      return { ...sound, words: told ?? estimateTimes(sentence, sound) };
    }),
});
