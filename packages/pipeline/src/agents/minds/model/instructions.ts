import { Outline } from '../../outline.ts';
import { docComments } from './doc-comments.ts';
import { promptOf } from './prompt.ts';
import { Reading } from './reading.ts';
import { aboutVisual, jsonSchemaOf, sceneSchemaFor, visualsFor, vocabulary } from './vocabulary.ts';

const together = (...parts: readonly string[]) => parts.join('\n\n');
const schemaText = (schema: unknown) => `The JSON Schema of your answer:\n\n${JSON.stringify(schema)}`;

/** Comments of the scene spec that a writer needs besides those of the visuals. */
const spec = ['Region', 'Role', 'Cue', 'Target'] as const;

export const researcherInstructions = (): string =>
  together(promptOf('house-rules').text, promptOf('researcher').text, schemaText(jsonSchemaOf(Reading)));

export const plannerInstructions = (): string =>
  together(
    promptOf('house-rules').text,
    promptOf('teaching').text,
    `${promptOf('planner').text}\n\n${vocabulary()}`,
    schemaText(jsonSchemaOf(Outline)),
  );

/** For one scene: the visuals that are planned for it are the ones that are explained. */
export const writerInstructions = (planned: readonly string[]): string => {
  const types = visualsFor(planned);
  const comments = docComments();
  return together(
    promptOf('house-rules').text,
    promptOf('teaching').text,
    promptOf('writer').text,
    [
      'The terms of the schema:',
      ...spec.flatMap((name) => (comments.has(name) ? `- ${name}: ${comments.get(name)}` : [])),
    ].join('\n'),
    ['The visuals for this scene:', ...types.map((type) => `- ${type}: ${aboutVisual(type)}`)].join('\n'),
    schemaText(sceneSchemaFor(types)),
  );
};
