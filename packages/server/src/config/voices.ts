import { resolve } from 'node:path';
import { Secret } from './secret.ts';
import type { Values } from './variables.ts';

/** One voice of the operator's. */
export type VoiceConfig =
  | { kind: 'openai'; url: string; key: Secret | null; model: string; voice: string }
  | { kind: 'elevenlabs'; url: string; key: Secret; model: string; voice: string }
  /** `folder`: absolute path. */
  | { kind: 'sherpa'; folder: string; speaker: number };

export interface VoicesConfig {
  /** By the name that requests use. */
  offered: Record<string, VoiceConfig>;
  /** What `auto` means; null: the best offline voice. */
  preferred: string | null;
}

export function voicesOf(values: Values): VoicesConfig {
  const offered: Record<string, VoiceConfig> = {};
  const { SPEECH_URL, SPEECH_API_KEY, ELEVENLABS_API_KEY } = values;
  if (SPEECH_URL !== null) {
    const key = SPEECH_API_KEY === null ? null : new Secret(SPEECH_API_KEY);
    for (const voice of values.SPEECH_VOICES)
      offered[`speech/${voice}`] = {
        kind: 'openai',
        url: SPEECH_URL,
        key,
        model: values.SPEECH_MODEL,
        voice,
      };
  }
  if (ELEVENLABS_API_KEY !== null) {
    const common = { url: values.ELEVENLABS_URL, key: new Secret(ELEVENLABS_API_KEY) };
    for (const [name, voice] of values.ELEVENLABS_VOICES)
      offered[`elevenlabs/${name}`] = {
        ...{ kind: 'elevenlabs', ...common },
        ...{ model: values.ELEVENLABS_MODEL, voice },
      };
  }
  for (const [name, place] of values.SHERPA_VOICES) {
    const [folder = '', speaker = '0'] = place.split(':');
    offered[`sherpa/${name}`] = { kind: 'sherpa', folder: resolve(folder), speaker: Number(speaker) };
  }
  return { offered, preferred: values.AUTO_VOICE };
}

/** Voices that could never speak, and a preferred one that there is not. */
export function voiceFaults(values: Partial<Values>): string[] {
  const faults: string[] = [];
  if (values.SPEECH_VOICES?.length && values.SPEECH_URL === null)
    faults.push('SPEECH_URL must be set when SPEECH_VOICES is set.');
  if (values.ELEVENLABS_VOICES?.length && values.ELEVENLABS_API_KEY === null)
    faults.push('ELEVENLABS_API_KEY must be set when ELEVENLABS_VOICES is set.');
  const known = [
    ...(values.SPEECH_VOICES ?? []).map((name) => `speech/${name}`),
    ...(values.ELEVENLABS_VOICES ?? []).map(([name]) => `elevenlabs/${name}`),
    ...(values.SHERPA_VOICES ?? []).map(([name]) => `sherpa/${name}`),
  ];
  if (values.AUTO_VOICE && !known.includes(values.AUTO_VOICE))
    faults.push('AUTO_VOICE must name a voice of SPEECH_VOICES, ELEVENLABS_VOICES or SHERPA_VOICES.');
  return faults;
}
