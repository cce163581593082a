import type { AlertName } from '@lectern/contracts/alert-events.ts';

/** Something that somebody should know of. */
export interface Condition {
  name: AlertName;
  severity: 'critical' | 'warning';
  /** One sentence, always the same. */
  summary: string;
  /** Where replicas agree on who tells; never on what the condition says is lost. */
  ledger: 'redis' | 'database';
  /** What is wrong now, or null. @throws when it cannot be known. */
  look(): Promise<string | null>;
}
