import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { ReviewSettings } from '../agents/review/review.ts';
import { assetsIn } from '../scenes/assets/assets.ts';
import { openAssets } from '../scenes/assets/open-assets.ts';
import type { Draft } from './author.ts';
import type { Work } from './work.ts';

/** How the critic of this run looks at scenes, with the sizes of the pictures that they show; and the ids of these. */
export const criticSettings = async (
  work: Work,
  scenes: readonly Scene[],
): Promise<{ settings: ReviewSettings; pictures: string[] }> => {
  const { theme, frame, captionsBurned } = work;
  const shown = assetsIn(scenes);
  const pictures = (work.assets ?? []).filter(({ id }) => shown.has(id));
  const assets = await openAssets(pictures, 'sizes', work.signal);
  const { speed } = work.request.voice;
  return {
    settings: { theme, frame, captionsBurned, speed, assets },
    pictures: pictures.map(({ id }) => id),
  };
};

/** The same for all scenes that a draft may come to, with those that it has to spare. */
export const settingsFor = async (work: Work, { scenes, spare = [] }: Draft): Promise<ReviewSettings> =>
  (
    await criticSettings(
      work,
      [...scenes, ...spare].map(({ scene }) => scene),
    )
  ).settings;
