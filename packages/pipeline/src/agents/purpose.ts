import { Scene } from '@lectern/contracts/scene/lesson.ts';

/** What a scene is for, as in the scene spec. */
export const Purpose = Scene.shape.purpose;
