import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Piece } from '../../devices/piece.ts';
import type { OutlineScene } from '../../outline.ts';

/** A scene that a model has written, as a piece that the lesson is put together of. */
export const pieceOf = (scene: Scene, planned: OutlineScene): Piece => ({
  id: planned.id,
  purpose: planned.purpose,
  title: scene.title,
  aim: planned.aim,
  rank: 0,
  worth: 100,
  sources: [...new Set(scene.beats.flatMap(({ sources }) => sources))],
  sketch: { elements: scene.elements, beats: scene.beats.map(({ id: _, ...beat }) => beat) },
});
