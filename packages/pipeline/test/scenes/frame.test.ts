import { Aspect } from '@lectern/contracts/api/options.ts';
import { pictureSize } from '@lectern/contracts/api/picture-size.ts';
import { Region } from '@lectern/contracts/scene/roles.ts';
import { describe, expect, test } from 'vitest';
import { frames } from '../../src/scenes/frame.ts';
import { overlap } from '../../src/scenes/geometry.ts';
import { regionBoxes } from '../../src/scenes/regions.ts';

describe.each(Aspect.options)('a frame of %s', (aspect) => {
  const frame = frames[aspect];

  test('has the shape of its 1080p video, and keeps 5 % in from each edge', () => {
    const { width: across, height: down } = pictureSize('high', aspect);
    expect([frame.width * frame.scale, frame.height * frame.scale]).toEqual([across, down]);
    const { x, y, width, height } = frame.safe;
    expect([x / frame.width, width / frame.width]).toEqual([0.05, 0.9]);
    expect([y / frame.height, height / frame.height]).toEqual([0.05, 0.9]);
  });

  test.each([true, false])(
    'keeps every region inside the safe area, captions burned: %s',
    (captionsBurned) => {
      const boxes = regionBoxes({ heading: true, captionsBurned, frame });
      for (const region of Region.options) {
        const box = boxes[region];
        expect(overlap(box, frame.safe), region).toEqual(box);
        expect(box.height * box.width, region).toBeGreaterThan(30_000);
      }
    },
  );

  test('divides its body into two parts that stand apart', () => {
    const boxes = regionBoxes({ heading: true, captionsBurned: true, frame });
    for (const [first, second] of [
      ['left', 'right'],
      ['wide-left', 'narrow-right'],
      ['narrow-left', 'wide-right'],
      ['upper', 'lower'],
      ['header', 'full'],
    ] as const) {
      expect(overlap(boxes[first], boxes[second]), first).toBeNull();
      const [one, other] = [boxes[first], boxes[second]];
      const beside = other.x - (one.x + one.width);
      const below = other.y - (one.y + one.height);
      expect(Math.max(beside, below), first).toBeGreaterThanOrEqual(28);
    }
  });
});

test('what stands left and right on a wide frame stands above and below on an upright one', () => {
  const places = (aspect: Aspect) =>
    regionBoxes({ heading: true, captionsBurned: false, frame: frames[aspect] });
  const isBeside = ({ left, right }: ReturnType<typeof places>) => left.x + left.width < right.x;
  expect(Aspect.options.map((aspect) => [aspect, isBeside(places(aspect))])).toEqual([
    ['16:9', true],
    ['9:16', false],
    ['1:1', true],
  ]);
  // Unequal parts of a square would be too narrow beside one another.
  for (const aspect of ['9:16', '1:1'] as const)
    expect(places(aspect)['wide-left'].width).toBe(places(aspect).full.width);
});
