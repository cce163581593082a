import { isArchive, isRaster } from '../kinds.ts';
import { scanArchive } from './archive.ts';
import { scanImage } from './image.ts';
import { scanSvg } from './markup.ts';
import { scanPdf } from './pdf.ts';
import { scanRaw } from './raw.ts';
import type { Scanner } from './scanner.ts';

/** Our own checks, always there: what each kind of file must not hold, within bounds of size, depth and time. */
export const builtInScanner: Scanner = {
  name: 'built-in',
  async scan({ file, kind, bytes }, signal) {
    await scanRaw(file, signal);
    if (isArchive(kind)) await scanArchive(file, signal);
    else if (isRaster(kind)) await scanImage(file);
    else if (kind === 'pdf') await scanPdf(file, signal);
    else if (kind === 'svg') await scanSvg(file, bytes, signal);
  },
};
