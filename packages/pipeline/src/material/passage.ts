import type { Place } from '@lectern/contracts/material.ts';

/** A piece of what an upload says. */
export interface Passage {
  contentId: string;
  /** Of the upload. */
  title: string;
  text: string;
  place: Place;
}
