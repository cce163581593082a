import { voiceDescriptions } from '@lectern/contracts/api/options.ts';
import type { FieldError } from '@lectern/contracts/api/problem.ts';
import type { VoicesConfig } from '../../config/voices.ts';

/** Every voice that a request may name, with what the catalog says of it. */
export const offeredVoices = ({
  offered,
  preferred,
}: VoicesConfig): { id: string; description: string }[] => [
  ...Object.entries(voiceDescriptions).map(([id, description]) => ({
    id,
    description: id === 'auto' && preferred !== null ? `Here: ${preferred}.` : description,
  })),
  ...Object.entries(offered).map(([id, { kind }]) => ({ id, description: descriptions[kind] })),
];

const descriptions = {
  openai: 'Of a speech service; where it fails an offline voice speaks, with a warning.',
  elevenlabs: 'Of ElevenLabs; where it fails an offline voice speaks, with a warning.',
  sherpa: 'A model on the worker; where it is missing an offline voice speaks, with a warning.',
};

/** An error for a voice that there is not, at the place in the body that named it. */
export const unknownVoice = (
  voices: VoicesConfig,
  name: string | undefined,
  pointer: string,
): FieldError[] => {
  const known = offeredVoices(voices).map(({ id }) => id);
  if (name === undefined || known.includes(name)) return [];
  const detail = `There is no such voice. There are: ${known.join(', ')}.`;
  return [{ pointer, code: 'unknown_voice', detail: detail.slice(0, 300) }];
};
