import type { FieldError } from '@lectern/contracts/api/problem.ts';
import type { z } from 'zod';
import { ProblemError } from '../problem.ts';

const longestPointer = 200;

/** What `schema` makes of a value from outside, which lies at `path`; or one error for each field, none with a value. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): { valid: true; data: z.output<Schema> } | { valid: false; errors: FieldError[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { valid: true, data: parsed.data };
  const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return { valid: false, errors: firstOfEach(issues.flatMap(fieldErrors)) };
}

/**
 * What `schema` makes of a value from outside.
 * @throws ProblemError `validation_failed` with one error for each field; none repeats a value.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const checked = check(schema, value);
  if (!checked.valid) throw refuseFields(checked.errors);
  return checked.data;
}

/** The same of a JSON body. @throws ProblemError `malformed_json` when there is none. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  if (body === undefined) throw new ProblemError('malformed_json', { detail: 'A body is needed.' });
  return parse(schema, body);
}

/** A refusal of fields. */
export function refuseFields(errors: FieldError[]): ProblemError {
  return new ProblemError('validation_failed', { detail: 'See errors for each field.', errors });
}

/** A refusal of one field, in the shape of `parse`. */
export function refuseField(pointer: string, code: string, detail: string): ProblemError {
  return refuseFields([{ pointer, code, detail }]);
}

/** The first broken rule of a field says enough. */
function firstOfEach(errors: FieldError[]): FieldError[] {
  return [...new Map(errors.toReversed().map((error) => [error.pointer, error])).values()].reverse();
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: 'unrecognized_key',
      detail: 'There is no such field.',
    }));
  }
  if (issue.code === 'invalid_key') {
    return [{ pointer: pointerTo(issue.path), code: issue.code, detail: 'This name is not allowed.' }];
  }
  const rule = issue.code === 'invalid_type' && issue.input === undefined ? 'required' : issue.code;
  return [{ pointer: pointerTo(issue.path), code: rule, detail: sentence(issue.message) }];
}

/** RFC 6901. A pointer that would be very long stops at the last parent that is not. */
function pointerTo(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  while (steps.join('').length > longestPointer) steps.pop();
  return steps.join('');
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
