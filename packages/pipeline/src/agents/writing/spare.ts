import { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { SpareScene } from '../../making/fit-length.ts';
import type { Piece } from '../devices/piece.ts';
import { finished } from './finish.ts';

/** Scenes that are kept ready at most. */
const most = 4;

/** The best of what was left out of a lesson, each with the scene that it would stand before. */
export const spareScenes = (
  all: readonly Piece[],
  taken: readonly Piece[],
  scenes: readonly Scene[],
): SpareScene[] => {
  const ids = new Set(taken.map(({ id }) => id));
  return (
    all
      .filter(({ id, purpose }) => !ids.has(id) && purpose !== 'open' && purpose !== 'recap')
      // A picture of the job can only be laid out where its size is known.
      .filter(({ sketch }) => sketch.elements.every(({ visual }) => visual.type !== 'image'))
      .sort((one, other) => other.worth - one.worth)
      .slice(0, most)
      .map((piece, index) => {
        const next = taken.findIndex(({ rank }) => rank > piece.rank);
        const scene = Scene.parse({ ...finished(piece, index), id: `spare${index + 1}` });
        return { scene, before: scenes[next < 0 ? scenes.length - 1 : next]!.id };
      })
  );
};
