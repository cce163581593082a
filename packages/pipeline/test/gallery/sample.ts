import type { Region } from '@lectern/contracts/scene/roles.ts';

/** A visual as an author would write it, small enough to be read in the documentation. */
export interface Sample {
  visual: Record<string, unknown> & { type: string };
  /** Where the picture shows it; `full` when absent. */
  region?: Region;
  /** When to pick it, where the schema's own comment does not say. */
  when?: string;
  /** Parts that are moved for the picture. */
  moved?: Record<string, number>;
  /** Moment of the picture, in seconds from the start; the end when absent. */
  seconds?: number;
  /** How it is placed by relation, and what it stands beside in the picture. */
  place?: object;
  company?: object[];
}
