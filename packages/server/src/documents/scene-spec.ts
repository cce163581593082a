import { Lesson, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { z } from 'zod';

/** JSON Schema (2020-12) of the scene spec as an author writes it: what has a default may be left out. */
export function createSceneSpec(): Record<string, unknown> & { title: string } {
  const {
    $schema,
    id: _,
    ...schema
  } = z.toJSONSchema(Lesson, { target: 'draft-2020-12', io: 'input' }) as Record<string, unknown>;
  return {
    $schema,
    title: `Lectern's scene spec, version ${SPEC_VERSION}`,
    description:
      'A lesson as data: scenes of elements (a visual in a region) and beats (narration with the actions that it cues). Pictures of every visual and action are in docs/visuals.',
    ...withoutIds(schema),
  };
}

/** Zod notes a schema's name inside it as well, where JSON Schema would read an address. */
const withoutIds = (schema: Record<string, unknown>): Record<string, unknown> => {
  const definitions = Object.entries((schema.$defs ?? {}) as Record<string, Record<string, unknown>>);
  return {
    ...schema,
    $defs: Object.fromEntries(definitions.map(([name, { id: _, ...own }]) => [name, own])),
  };
};
