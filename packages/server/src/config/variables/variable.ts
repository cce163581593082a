import type { z } from 'zod';

/** One environment variable: how its text is read, and what `.env.example` says of it. */
export interface Variable<Schema extends z.ZodType = z.ZodType, Fallback = string | null> {
  schema: Schema;
  fallback: Fallback;
  about: string;
}

export const variable = <Schema extends z.ZodType, Fallback extends string | null>(
  schema: Schema,
  fallback: Fallback,
  about: string,
): Variable<Schema, Fallback> => ({ schema, fallback, about });
