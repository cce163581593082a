import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** Named schemas as JSON Schema (draft 7, as AsyncAPI has it), with all that they refer to, each once. */
export function jsonSchemas(named: Record<string, z.ZodType>): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(named)) {
    const { $schema, definitions = {}, ...own } = z.toJSONSchema(schema, { target: 'draft-7', io: 'output' });
    Object.assign(found, definitions, own.$ref ? {} : { [name]: withoutId(own) });
  }
  for (const name of Object.keys(found)) found[name] = withoutId(found[name]!);
  return JSON.parse(JSON.stringify(found).replaceAll('"#/definitions/', '"#/components/schemas/'));
}

/** Zod notes the name inside the schema as well, where it would mean an address. */
const withoutId = ({ id, $id, ...schema }: JsonSchema): JsonSchema => schema;
