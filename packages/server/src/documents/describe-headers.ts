import {
  type AnswerHeader,
  type AnswerHeaderText,
  answerHeaders,
  headersOfEveryAnswer,
} from '@lectern/contracts/api/answer-headers.ts';

type HeaderObject = {
  description: string;
  required: boolean;
  schema: { type: 'string' };
  example: string;
};

const always = (name: string) => `${name}-Always`;

/** Every header once; one that only sometimes comes also as it is where it always does. */
export function headerComponents(): Record<string, HeaderObject> {
  const components: Record<string, HeaderObject> = {};
  for (const [name, { description, example, sometimes }] of Object.entries<AnswerHeaderText>(answerHeaders)) {
    const header = { description, required: true, schema: { type: 'string' as const }, example };
    components[name] = { ...header, required: !sometimes };
    if (sometimes) components[always(name)] = header;
  }
  return components;
}

/** What an answer lists, after what all have. Those in `certain` are never missing. */
export function describeHeaders(listed: readonly AnswerHeader[], certain: readonly AnswerHeader[] = []) {
  return Object.fromEntries(
    [...new Set([...headersOfEveryAnswer, ...listed, ...certain])].map((name) => {
      const { sometimes }: AnswerHeaderText = answerHeaders[name];
      const component = sometimes && certain.includes(name) ? always(name) : name;
      return [name, { $ref: `#/components/headers/${component}` }];
    }),
  );
}
