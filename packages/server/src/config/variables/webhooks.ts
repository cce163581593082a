import { networks } from './readers.ts';
import { variable } from './variable.ts';

/** What is sent to addresses that users give. */
export const webhookVariables = {
  WEBHOOK_NETWORKS: variable(
    networks,
    '',
    'Private networks that webhooks may be sent to all the same, also over plain http: 10.1.0.0/16 and the like, with commas between.',
  ),
} as const;
