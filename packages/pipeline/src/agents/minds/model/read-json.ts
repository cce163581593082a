import type { z } from 'zod';
import type { ModelAnswer } from '../../../models/port.ts';

/** What is told of faults: enough to mend an answer by. */
const mostFindings = 12;
const longestFinding = 240;

export type Read<Value> = { value: Value } | { findings: string[] };

/** The object in an answer that should hold nothing else; a fence or a word around it is forgiven. */
const jsonIn = (text: string): unknown => {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
};

const sayIssue = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.map(String).join('.') || 'the object'}: ${message}`.slice(0, longestFinding);

/** Issues at the innermost place that a union allows: of the alternatives the one that comes closest. */
const innermost = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = [...issue.errors].sort((one, other) => one.length - other.length)[0]!;
  if (closest.length === 0) return [issue];
  return closest.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** A value that the schema takes, or what is wrong with the answer, in words that it can be mended by. */
export const readJson = <Value>(answer: ModelAnswer, schema: z.ZodType<Value>): Read<Value> => {
  if (answer.finish === 'length')
    return { findings: ['The answer is cut off: it is too long. Answer more briefly.'] };
  if (answer.text.trim() === '') return { findings: ['The answer is empty.'] };
  const json = jsonIn(answer.text);
  if (json === undefined) return { findings: ['The answer is not one JSON object.'] };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return { findings: parsed.error.issues.flatMap(innermost).map(sayIssue).slice(0, mostFindings) };
};
