import { z } from 'zod';

const exampleId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/** Parameters that are no ids. */
const others: Record<string, { description: string; example: string }> = {
  code: { description: 'The `code` of a problem.', example: 'validation_failed' },
};

/** The parameters in braces. They may be any text: what is no id is not found, as an unknown one. */
export function pathParameters(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return z.object(Object.fromEntries(names.map((name) => [name, parameterOf(name)])));
}

function parameterOf(name: string) {
  const thing = name.replace(/_?id$/, '').replaceAll('_', ' ') || 'one';
  const { description, example } = others[name] ?? {
    description: `Which ${thing}: its id.`,
    example: exampleId,
  };
  return z.string().meta({ description, examples: [example] });
}
