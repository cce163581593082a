import { isDecodable, pictureLimits, pictureSizeOf } from '@lectern/pipeline/scenes/assets/picture-size.ts';
import { ProblemError } from '../../problem.ts';

/** @throws ProblemError `upload_bomb` for a picture of too many pixels, `upload_unreadable` for one that has no size. */
export async function scanImage(file: string): Promise<void> {
  const size = await pictureSizeOf(file);
  if (!size || size.width < 1 || size.height < 1) throw new ProblemError('upload_unreadable');
  if (!isDecodable(size))
    throw new ProblemError('upload_bomb', {
      detail: `A picture may have ${pictureLimits.pixels} pixels and ${pictureLimits.side} on a side; this has ${size.width} × ${size.height}.`,
    });
}
