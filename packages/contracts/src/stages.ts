import { z } from 'zod';

/** The eight stages of the pipeline, in order. */
export const stages = [
  'researching',
  'planning',
  'writing',
  'reviewing',
  'narrating',
  'rendering',
  'composing',
  'checking',
] as const;
export const Stage = z.enum(stages).meta({ id: 'Stage' });
export type Stage = z.infer<typeof Stage>;
