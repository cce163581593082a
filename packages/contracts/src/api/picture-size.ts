import { Aspect, type Quality, qualityProfiles } from './options.ts';

/**
 * Pixels and frames per second of a video; both sides are even. Upright it is the wide picture turned, square it has
 * the wide one's height: 1080p is 1920 × 1080, 1080 × 1920 and 1080 × 1080.
 */
export const pictureSize = (
  quality: Quality,
  aspect: Aspect,
): { width: number; height: number; fps: number } => {
  const { width, height, fps } = qualityProfiles[quality];
  if (aspect === '9:16') return { width: height, height: width, fps };
  return { width: aspect === '1:1' ? height : width, height, fps };
};

/** A quality as the catalog lists it. */
export const describeQuality = (id: Quality) => ({
  id,
  ...qualityProfiles[id],
  sizes: Aspect.options.map((aspect) => {
    const { width, height } = pictureSize(id, aspect);
    return { aspect, width, height };
  }),
});
