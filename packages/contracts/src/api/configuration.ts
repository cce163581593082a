import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';
import { VideoOptions } from './options.ts';
import { pageOf } from './page.ts';
import { text } from './text.ts';

export const configurationLimits = { name: { max: 100 }, per_user: { max: 100 } } as const;

const content = {
  name: text(configurationLimits.name.max).describe('Yours alone: no two of your configurations share one.'),
  options: VideoOptions,
};

const example = {
  name: 'Short lessons',
  options: { quality: 'high', duration_target_s: 60, voice: { speed: 0.9 } },
} as const;

export const ConfigurationInput = z
  .strictObject(content)
  .meta({ id: 'ConfigurationInput', examples: [example] });
export type ConfigurationInput = z.infer<typeof ConfigurationInput>;

/** A named set of options of one user. */
export const Configuration = z
  .strictObject({
    configuration_id: Id,
    ...content,
    version: z.int().min(1).describe('Grows with each change; the ETag changes with it.'),
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'Configuration' });
export type Configuration = z.infer<typeof Configuration>;

export const ConfigurationPage = pageOf(Configuration, 'ConfigurationPage');

export const exampleConfiguration: Configuration = {
  configuration_id: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f',
  ...example,
  version: 1,
  created_at: '2026-11-22T19:30:00.000Z',
  updated_at: '2026-11-22T19:30:00.000Z',
};
