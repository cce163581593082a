import { z } from 'zod';
import { Stage } from '../stages.ts';

const spent = {
  calls: z.int().describe('Answers that were asked for, repairs among them.'),
  input_tokens: z.int().describe('As the provider counts them; estimated where it does not say.'),
  output_tokens: z.int(),
  cost_usd: z.number().nullable().describe('Null where the price of a model is not known.'),
  repairs: z
    .int()
    .describe('Answers that had to be asked for once more, with what was wrong about the last one.'),
  fallbacks: z.int().describe('Steps that the rule-based authors took over.'),
};

/** What one model did for one stage. */
export const ModelUse = z
  .strictObject({ stage: Stage, model: z.string(), ...spent })
  .meta({ id: 'ModelUse' });
export type ModelUse = z.infer<typeof ModelUse>;

/** What models did for a job. */
export const ModelUsage = z
  .strictObject({
    model: z.string().describe('As the request names it.'),
    ...spent,
    stages: z.array(ModelUse),
    prompts: z
      .array(z.strictObject({ name: z.string(), sha256: z.string() }))
      .describe('The instructions that were given, by their content.'),
  })
  .meta({ id: 'ModelUsage' });
export type ModelUsage = z.infer<typeof ModelUsage>;

/** A lesson that no model has been asked for. */
export const noModelUsage = (model: string): ModelUsage => ({
  model,
  calls: 0,
  input_tokens: 0,
  output_tokens: 0,
  cost_usd: 0,
  repairs: 0,
  fallbacks: 0,
  stages: [],
  prompts: [],
});
