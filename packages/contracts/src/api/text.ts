import { z } from 'zod';

// Lengths are counted in UTF-16 units.

/** Text for people: no control characters other than tab and line breaks, no lone surrogates, not blank. */
export const text = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .refine((value) => value.trim().length > 0, 'Must not be blank.')
    .refine((value) => value.isWellFormed(), 'Must be well-formed Unicode.')
    .refine((value) => !/[^\P{Cc}\t\n\r]/u.test(value), 'Must not contain control characters.');

/** Any text that a database can store and give back equal. */
export const storable = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine(
      (value) => value.isWellFormed() && !value.includes('\0'),
      'Must be well-formed Unicode without NUL.',
    );
