import { accountOperations } from './operations/account.ts';
import { batchOperations } from './operations/batches.ts';
import { catalogOperations } from './operations/catalog.ts';
import { companionOperations } from './operations/companions.ts';
import { configurationOperations } from './operations/configurations.ts';
import { documentationOperations } from './operations/documentation.ts';
import { estimateOperations } from './operations/estimate.ts';
import { fileOperations } from './operations/files.ts';
import { jobChangeOperations } from './operations/job-changes.ts';
import { jobListOperations } from './operations/job-lists.ts';
import { jobOperations } from './operations/jobs.ts';
import { liveOperations } from './operations/live.ts';
import { sceneWorkOperations } from './operations/scene-work.ts';
import { serviceOperations } from './operations/service.ts';
import { systemOperations } from './operations/system.ts';
import { uploadOperations } from './operations/uploads.ts';
import { webhookOperations } from './operations/webhooks.ts';

/** Every operation of the API by its id. What is not here is neither served nor documented. */
export const operations = {
  ...catalogOperations,
  ...accountOperations,
  ...configurationOperations,
  ...jobOperations,
  ...jobListOperations,
  ...jobChangeOperations,
  ...sceneWorkOperations,
  ...batchOperations,
  ...liveOperations,
  ...estimateOperations,
  ...fileOperations,
  ...companionOperations,
  ...serviceOperations,
  ...uploadOperations,
  ...webhookOperations,
  ...systemOperations,
  ...documentationOperations,
};
export type OperationId = keyof typeof operations;
