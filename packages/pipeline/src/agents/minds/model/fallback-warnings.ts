import type { Warning } from '@lectern/contracts/api/job.ts';
import type { Stage } from '@lectern/contracts/stages.ts';

/** A planned scene that no model has written, by its place in the plan. */
export interface Failed {
  index: number;
  detail: string;
}

/** Tells that the rule-based authors have made `what`, and why. */
export const fallbackWarning = (stage: Stage, what: string, detail: string, scene?: number): Warning => ({
  code: 'model_fallback',
  detail: `${what} by the rule-based authors: ${detail}.`.replace(/([.!?])\.$/, '$1').slice(0, 400),
  stage,
  ...(scene === undefined ? {} : { scene }),
});

/**
 * One warning for each scene that has failed, or one for all that have failed in the same way. `places`: the number of each
 * planned scene in the lesson, undefined where it was left out.
 */
export const sceneWarnings = (
  failed: readonly Failed[],
  places: readonly (number | undefined)[],
): Warning[] => {
  const alike = new Map<string, number[]>();
  for (const { index, detail } of [...failed].sort((one, other) => one.index - other.index))
    alike.set(detail, [...(alike.get(detail) ?? []), index]);
  return [...alike].map(([detail, indexes]) => {
    const [first] = indexes as [number];
    const place = places[first];
    if (indexes.length > 1)
      return fallbackWarning('writing', `${indexes.length} scenes were written`, detail);
    return place === undefined
      ? fallbackWarning('writing', 'A scene was left out', detail)
      : fallbackWarning('writing', 'A scene was written', detail, place);
  });
};
