import { z } from 'zod';

/** UUIDv7 in text form: sorts by creation time. */
export const Id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .meta({ id: 'Id', description: 'UUIDv7', examples: ['01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f'] });

/** ISO 8601 in UTC with milliseconds. */
export const Timestamp = z.iso.datetime().meta({ id: 'Timestamp', examples: ['2026-11-22T19:30:00.000Z'] });
