import { Element, Scene } from '@lectern/contracts/scene/lesson.ts';
import { Visual, type VisualType } from '@lectern/contracts/scene/visuals.ts';
import { z } from 'zod';
import { docComments } from './doc-comments.ts';

/** Pictures of the material, which a model has not seen, and the line that names a source, which is put there for it. */
const reserved: readonly VisualType[] = ['image', 'citation'];

/** Visuals that a model may use. */
export const visualTypes: readonly VisualType[] = Visual.options
  .map((option) => option.shape.type.value)
  .filter((type) => !reserved.includes(type));

const optionOf = (type: VisualType) => Visual.options.find((option) => option.shape.type.value === type)!;

/** What a visual shows and what its parts are called. */
export const aboutVisual = (type: VisualType): string =>
  optionOf(type).description ?? docComments().get(type) ?? '';

/** One line for each visual: its name, and what it is. */
export const vocabulary = (): string =>
  visualTypes.map((type) => `- ${type}: ${aboutVisual(type)}`).join('\n');

/** Visuals that any scene may fall back on. */
const staples: readonly VisualType[] = ['lines', 'tex', 'equation', 'card'];

/** Visuals of a scene that is planned with some: those, and the staples. Names that no visual has are passed over. */
export const visualsFor = (planned: readonly string[]): VisualType[] =>
  visualTypes.filter((type) => planned.includes(type) || staples.includes(type));

/** The JSON Schema of what an author may write: of the scene spec no more than the visuals that are wanted. */
export const sceneSchemaFor = (types: readonly VisualType[]): unknown => {
  const options = types.map(optionOf) as unknown as readonly [(typeof Visual.options)[number]];
  const visual = z.discriminatedUnion('type', options);
  const element = Element.extend({ visual });
  return jsonSchemaOf(Scene.extend({ elements: z.array(element).min(1).max(8) }));
};

/** A schema as a model reads it; what has a default may be left out. */
export const jsonSchemaOf = (schema: z.ZodType): unknown => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return rest;
};
