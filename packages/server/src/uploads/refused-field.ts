import { ProblemError } from '../problem.ts';

/** A refusal of one part of a form. */
export function refusedField(field: string, code: string, detail: string): ProblemError {
  const pointer = `/${field.slice(0, 100).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return new ProblemError('validation_failed', {
    detail: 'See errors for each field.',
    errors: [{ pointer, code, detail }],
  });
}
