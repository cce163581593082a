import { getResolvedPDFJS } from 'unpdf';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>['getPage']>>;
type Matrix = [number, number, number, number, number, number];

/** A picture on a page: RGB bytes, and its box in points from the lower left corner. */
export interface PagePicture {
  width: number;
  height: number;
  rgb: Uint8Array;
  top: number;
  bottom: number;
}

/** Pixels of a side from which on a picture may be a figure, and its share of the page's width. */
const least = { side: 64, share: 0.12 };
/** Pictures that are taken of one page. */
const mostOfPage = 6;

const times = (one: Matrix, other: readonly number[]): Matrix => {
  const [a, b, c, d, e, f] = other as Matrix;
  return [
    one[0] * a + one[2] * b,
    one[1] * a + one[3] * b,
    one[0] * c + one[2] * d,
    one[1] * c + one[3] * d,
    one[0] * e + one[2] * f + one[4],
    one[1] * e + one[3] * f + one[5],
  ];
};

/** The pictures of a page as far as they are large enough to show something, in the order in which they are painted. */
export async function picturesOf(page: PdfPage): Promise<PagePicture[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const pageWidth = page.view[2]! - page.view[0]!;
  const found: PagePicture[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (let at = 0; at < fnArray.length && found.length < mostOfPage; at += 1) {
    const args = argsArray[at] as unknown[];
    if (fnArray[at] === OPS.save) stack.push(matrix);
    else if (fnArray[at] === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (fnArray[at] === OPS.transform) matrix = times(matrix, args as number[]);
    else if (fnArray[at] === OPS.paintImageXObject) {
      const upright = Math.abs(matrix[1]) + Math.abs(matrix[2]) < 0.01;
      if (!upright || Math.abs(matrix[0]) < pageWidth * least.share) continue;
      const image = await imageOf(page, args[0] as string);
      if (!image || Math.min(image.width, image.height) < least.side) continue;
      const [bottom, top] = [matrix[5], matrix[5] + matrix[3]].sort((one, other) => one - other);
      found.push({ ...image, top: top!, bottom: bottom! });
    }
  }
  return found;
}

interface Decoded {
  width: number;
  height: number;
  data?: Uint8Array | Uint8ClampedArray;
}

/** Decoded pixels as RGB, on white where they are transparent; null where there are none. */
async function imageOf(page: PdfPage, key: string) {
  const objects = key.startsWith('g_') ? page.commonObjs : page.objs;
  // The picture is decoded beside the list; the process that reads bounds the wait.
  const image = await new Promise<Decoded | null>((resolve) => {
    objects.get(key, (decoded: unknown) => resolve(decoded as Decoded | null));
  });
  if (!image?.data) return null;
  const { width, height, data } = image;
  const pixels = width * height;
  const rgb = new Uint8Array(pixels * 3);
  const channels = Math.floor(data.length / pixels);
  if (channels === 0) fromBits(data, width, height, rgb);
  else
    for (let pixel = 0; pixel < pixels; pixel += 1) {
      const alpha = channels === 4 ? data[pixel * 4 + 3]! / 255 : 1;
      for (let colour = 0; colour < 3; colour += 1) {
        const value = data[pixel * channels + Math.min(colour, channels - 1)]!;
        rgb[pixel * 3 + colour] = value * alpha + 255 * (1 - alpha);
      }
    }
  return { width, height, rgb };
}

/** Black and white, eight pixels a byte, each row from a byte of its own. */
function fromBits(data: Uint8Array | Uint8ClampedArray, width: number, height: number, rgb: Uint8Array) {
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rgb.fill(
        (data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0,
        (y * width + x) * 3,
        (y * width + x) * 3 + 3,
      );
}
