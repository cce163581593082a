import { z } from 'zod';

/** `builtin`, or a model of the service's list as `provider/model`. */
export const ModelName = z
  .string()
  .max(120)
  .regex(
    /^(?:builtin|[a-z][a-z0-9-]{0,39}\/[\w.:@+-][\w.:@+/-]{0,78})$/,
    'Must be builtin or provider/model.',
  );

/** Who writes, as it may be said. */
export const modelFields = {
  model: ModelName.describe(
    'Who writes the lesson: the rule-based authors (`builtin`), or a model of the catalog. Where a model fails, the rule-based authors take over, with a warning.',
  ),
  models: z
    .strictObject({
      researcher: ModelName.describe('Reads context and material.').optional(),
      planner: ModelName.describe('Plans the scenes.').optional(),
      writer: ModelName.describe('Writes each scene.').optional(),
    })
    .describe('Models of single agents, in the place of `model`.'),
} as const;
