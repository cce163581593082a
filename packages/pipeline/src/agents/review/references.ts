import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import { isWholeFrame } from '../../render/schedule.ts';
import type { LaidElement } from '../../scenes/visual.ts';

/** The actions of a scene that name an element or part which is not there are left out and listed. */
export const dropDanglingActions = (
  scene: Scene,
  laid: LaidElement[],
): { scene: Scene; dropped: string[] } => {
  const dropped: string[] = [];
  const known = (action: Action): boolean => {
    const [elementId, partId] = action.target.split('.') as [string, string | undefined];
    const element = laid.find(({ id }) => id === elementId);
    const has = (id: string | undefined): boolean =>
      id === undefined || (element?.parts.some((part) => part.id === id) ?? false);
    const fits =
      isWholeFrame(action) ||
      (element !== undefined && has(partId) && (!('with' in action) || has(action.with)));
    if (!fits) dropped.push(`${action.do} ${action.target}`);
    return fits;
  };
  const beats = scene.beats.map((beat) => ({ ...beat, actions: beat.actions.filter(known) }));
  return { scene: dropped.length > 0 ? { ...scene, beats } : scene, dropped };
};
