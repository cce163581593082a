import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { expect, test } from 'vitest';
import { landscape } from '../../src/scenes/frame.ts';
import { overlap } from '../../src/scenes/geometry.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';

const sceneOf = (...elements: [string, unknown][]) =>
  Scene.parse({
    id: 'scene',
    title: 'A scene',
    purpose: 'statement',
    elements: elements.map(([region, visual], index) => ({ id: `e${index}`, region, visual, alt: 'it' })),
    beats: [{ id: 'b1', say: 'Look.' }],
  });
const heading = ['header', { type: 'section', text: 'A heading' }] as [string, unknown];
const formula = { type: 'tex', tex: 'E = mc^2' };
const lines = { type: 'lines', lines: [{ text: 'first' }, { text: 'second' }] };
const card = { type: 'card', kind: 'definition', lines: ['A prime has two divisors'] };

test('elements of one region stand below one another in the order of the scene', () => {
  const laid = layOutScene(sceneOf(heading, ['full', formula], ['full', lines], ['full', card]), dark, {
    captionsBurned: true,
  });
  expect(laid.flatMap((element) => element.faults)).toEqual([]);
  const boxes = laid.map((element) => element.box);
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      expect(overlap(box, other)).toBeNull();
      expect(box.y).toBeLessThan(other.y);
    }
});

test('a drawing takes the room that words leave in its region', () => {
  const figure = {
    type: 'figure',
    space: { min: [0, 0], max: [16, 9] },
    shapes: [{ shape: 'rect', id: 'r', min: [0, 0], max: [16, 9] }],
  };
  const laid = layOutScene(sceneOf(['full', figure], ['full', lines]), dark, { captionsBurned: false });
  const [drawing, text] = laid;
  expect(overlap(drawing!.box, text!.box)).toBeNull();
  expect(drawing!.box.height).toBeGreaterThan(landscape.safe.height * 0.4);
});

test('burned captions keep the lowest band of the frame free', () => {
  const laid = layOutScene(sceneOf(heading, ['full', formula], ['full', card]), dark, {
    captionsBurned: true,
  });
  for (const { box } of laid)
    expect(box.y + box.height).toBeLessThanOrEqual(landscape.safe.y + landscape.safe.height - 100);
});

test('halves stay apart', () => {
  const laid = layOutScene(sceneOf(heading, ['left', lines], ['right', card]), dark, {
    captionsBurned: false,
  });
  expect(overlap(laid[1]!.box, laid[2]!.box)).toBeNull();
});
