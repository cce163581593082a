import type { z } from 'zod';
import { alertVariables } from './variables/alerts.ts';
import { embeddingsVariables } from './variables/embeddings.ts';
import { fileVariables } from './variables/files.ts';
import { identityVariables } from './variables/identity.ts';
import { limitVariables } from './variables/limits.ts';
import { metricsVariables } from './variables/metrics.ts';
import { modelVariables } from './variables/models.ts';
import { pipelineVariables } from './variables/pipeline.ts';
import { serviceVariables } from './variables/service.ts';
import { storeVariables } from './variables/stores.ts';
import { uploadVariables } from './variables/uploads.ts';
import { voiceVariables } from './variables/voices.ts';
import { webhookVariables } from './variables/webhooks.ts';

/** Every environment variable that the server reads, in the order of `.env.example`. */
export const variables = {
  ...serviceVariables,
  ...storeVariables,
  ...identityVariables,
  ...limitVariables,
  ...fileVariables,
  ...uploadVariables,
  ...webhookVariables,
  ...alertVariables,
  ...metricsVariables,
  ...pipelineVariables,
  ...voiceVariables,
  ...embeddingsVariables,
  ...modelVariables,
} as const;

type Variables = typeof variables;
/** What each variable's text became; null where it is absent and has no fallback. */
export type Values = {
  [Name in keyof Variables]: Variables[Name]['fallback'] extends string
    ? z.output<Variables[Name]['schema']>
    : z.output<Variables[Name]['schema']> | null;
};
