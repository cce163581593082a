import { z } from 'zod';
import { address, list } from './readers.ts';
import { variable } from './variable.ts';

/** `name:what`, several with commas between; a name is what a request calls the voice, after the slash. */
const named = (what: RegExp, example: string) =>
  list
    .refine(
      (items) =>
        items.every((item) => {
          const [, name = '', rest = ''] = /^([^:]*):(.*)$/.exec(item) ?? [];
          return /^[A-Za-z0-9_.-]{1,60}$/.test(name) && what.test(rest);
        }),
      `must be names, each with a colon and what it stands for, such as ${example}, with commas between`,
    )
    .transform((items) => items.map((item) => /^([^:]*):(.*)$/.exec(item)!.slice(1, 3) as [string, string]));

/** Who may read aloud besides the offline voices. */
export const voiceVariables = {
  SPEECH_URL: variable(
    address('https:', 'http:'),
    null,
    'A server with the speech API of OpenAI, with its version: https://api.openai.com/v1 and the like.',
  ),
  SPEECH_API_KEY: variable(z.string(), null, 'Key for SPEECH_URL, where it wants one.'),
  SPEECH_MODEL: variable(z.string(), 'gpt-4o-mini-tts', 'Model of SPEECH_URL.'),
  SPEECH_VOICES: variable(
    list.refine(
      (names) => names.every((name) => /^[A-Za-z0-9_.-]{1,60}$/.test(name)),
      'must be names of voices with commas between',
    ),
    '',
    'Voices of SPEECH_URL that requests may ask for, with commas between: coral is asked for as speech/coral.',
  ),
  ELEVENLABS_API_KEY: variable(z.string(), null, 'Key of ElevenLabs.'),
  ELEVENLABS_URL: variable(address('https:', 'http:'), 'https://api.elevenlabs.io', 'API of ElevenLabs.'),
  ELEVENLABS_MODEL: variable(z.string(), 'eleven_multilingual_v2', 'Model of ElevenLabs.'),
  ELEVENLABS_VOICES: variable(
    named(/^[A-Za-z0-9]{4,64}$/, 'rachel:21m00Tcm4TlvDq8ikWAM'),
    '',
    'Its voices that requests may ask for, each as name:id, with commas between: rachel:21m00Tcm4TlvDq8ikWAM is asked for as elevenlabs/rachel.',
  ),
  SHERPA_VOICES: variable(
    named(/^[^:]{1,500}(?::\d{1,4})?$/, 'amy:/models/vits-piper-en_US-amy-low'),
    '',
    'Models for sherpa-onnx-node (npm install it beside), each as name:folder or name:folder:speaker, with commas between: amy:/models/vits-piper-en_US-amy-low is asked for as sherpa/amy.',
  ),
  AUTO_VOICE: variable(
    z.string(),
    null,
    'What a request without a voice gets, such as elevenlabs/rachel; the best offline voice when absent.',
  ),
} as const;
