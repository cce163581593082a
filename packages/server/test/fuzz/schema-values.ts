import fc from 'fast-check';
import type { OpenApi, Schema } from '../fixtures/open-api.ts';

type Json = fc.Arbitrary<unknown>;

const deepest = 6;
const textMost = 300;

/** Values that a schema of the document accepts, as far as JSON Schema says it. */
export function valuesOf(document: OpenApi, given: unknown, depth = 0): Json {
  const schema = document.resolve<Schema>(given ?? {});
  const inner = (one: unknown) => valuesOf(document, one, depth + 1);
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map(inner));
  if (schema.allOf) return inner((schema.allOf as Schema[])[0]);
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if ('const' in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: bound(schema.minimum, -1_000), max: bound(schema.maximum, 1_000) });
    case 'number':
      return fc.double({ min: bound(schema.minimum, -1e3), max: bound(schema.maximum, 1e3), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(depth > deepest ? fc.constant(null) : inner(schema.items), {
        minLength: bound(schema.minItems, 0),
        maxLength: Math.min(bound(schema.maxItems, 3), bound(schema.minItems, 0) + 3),
      });
    case 'object':
      return objectOf(document, schema, depth);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf(document: OpenApi, schema: Schema, depth: number): Json {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  if (properties.length === 0) {
    const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    const names = fc.stringMatching(/^[a-z]{1,8}$/);
    return fc.dictionary(names, valuesOf(document, values, depth + 1), { maxKeys: 3 });
  }
  const required = (schema.required ?? []) as string[];
  const fields = properties.map(([name, one]) => [name, valuesOf(document, one, depth + 1)]);
  const requiredKeys = required.filter((name) => properties.some(([known]) => known === name));
  return fc.record(Object.fromEntries(fields) as Record<string, Json>, { requiredKeys });
}

function textOf(schema: Schema): Json {
  const [minLength, most] = [bound(schema.minLength, 0), bound(schema.maxLength, textMost)];
  if (schema.format === 'date-time') {
    const range = { min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true };
    return fc.date(range).map((date) => date.toISOString());
  }
  if (typeof schema.pattern === 'string') return matching(schema.pattern);
  const maxLength = Math.min(most, Math.max(minLength, textMost));
  return fc.string({ unit: 'grapheme', minLength, maxLength });
}

/** Not every pattern can be turned round; then a word does. */
function matching(pattern: string): Json {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.constant('word');
  }
}

/** Limits of the document can be beyond what a random number takes. */
const bound = (value: unknown, otherwise: number) =>
  typeof value === 'number' && Math.abs(value) < 2 ** 31 ? value : otherwise;
