import { expect, test } from 'vitest';
import { openAssets } from '../../../src/scenes/assets/open-assets.ts';
import { pictureLimits } from '../../../src/scenes/assets/picture-size.ts';
import { fourColours, pictureFolder } from './pictures.ts';

const { signal } = new AbortController();

/** A PNG whose header claims a size; there are no pixels in it. */
const claiming = (width: number, height: number): Buffer => {
  const head = Buffer.from(fourColours(2, 2).toBuffer('image/png'));
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};

const missing = async (name: string, bytes: Buffer): Promise<string> => {
  await using folder = await pictureFolder({ [name]: bytes });
  const assets = await openAssets([{ id: 'it', file: folder.path(name) }], 'sizes', signal);
  const found = assets.find('it');
  return 'missing' in found ? found.missing : '';
};

test.each(['image/png', 'image/jpeg', 'image/webp'] as const)(
  'a picture as %s has its size and its pixels',
  async (type) => {
    const bytes =
      type === 'image/png' ? fourColours(40, 20).toBuffer(type) : fourColours(40, 20).toBuffer(type, 100);
    await using folder = await pictureFolder({ it: bytes });
    const assets = await openAssets([{ id: 'it', file: folder.path('it') }], 'bitmaps', signal);
    const found = assets.find('it');
    expect(found).toMatchObject({ width: 40, height: 20 });
    const bitmap = 'bitmap' in found ? found.bitmap : null;
    const [red, green, blue] = bitmap!.getContext('2d').getImageData(30, 5, 1, 1).data;
    expect([red! < 40, green! > 215, blue! < 40]).toEqual([true, true, true]);
  },
);

test('what is transparent lies on paper', async () => {
  const clear = fourColours(8, 8);
  clear.getContext('2d').clearRect(0, 0, 8, 8);
  await using folder = await pictureFolder({ it: clear.toBuffer('image/png') });
  const assets = await openAssets([{ id: 'it', file: folder.path('it') }], 'bitmaps', signal);
  const found = assets.find('it');
  const bitmap = 'bitmap' in found ? found.bitmap : null;
  expect([...bitmap!.getContext('2d').getImageData(4, 4, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

test('a large picture is kept in no more pixels than a frame can show', async () => {
  await using folder = await pictureFolder({ it: fourColours(8000, 100).toBuffer('image/png') });
  const assets = await openAssets([{ id: 'it', file: folder.path('it') }], 'sizes', signal);
  expect(assets.find('it')).toEqual({ width: 3840, height: 48, bitmap: null });
});

test('a picture is refused by its size before it is decoded: at the limit its pixels are read, beyond it they are not', async () => {
  const side = pictureLimits.side;
  const tallest = Math.floor(pictureLimits.pixels / side);
  expect(await missing('it', claiming(side, tallest))).toMatch('damaged');
  expect(await missing('it', claiming(side, tallest + 1))).toMatch('the limit is 40000000');
  expect(await missing('it', claiming(side + 1, 1))).toMatch('pixels');
});

test('what is no picture, cut short, of another kind or not there is missing, in words that tell no path', async () => {
  const whole = fourColours(200, 200).toBuffer('image/jpeg', 90);
  expect(await missing('it', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
    'the picture “it” cannot be shown: it is no PNG, JPEG or WebP',
  );
  expect(await missing('it', Buffer.alloc(0))).toMatch('it is no PNG, JPEG or WebP');
  expect(await missing('it', claiming(300, 300))).toMatch('damaged');
  expect(await missing('it', whole.subarray(0, 30))).toMatch(/no PNG|damaged/);
  const assets = await openAssets([{ id: 'it', file: '/nowhere/at/all' }], 'sizes', signal);
  expect(assets.find('it')).toEqual({
    missing: 'the picture “it” cannot be shown: its file cannot be read or is damaged',
  });
  expect(assets.find('another')).toEqual({ missing: 'there is no picture “another”' });
});

test('an aborted run opens nothing', async () => {
  const reason = new Error('stop');
  await expect(openAssets([{ id: 'it', file: 'x' }], 'sizes', AbortSignal.abort(reason))).rejects.toBe(
    reason,
  );
});
