import { expect, test } from 'vitest';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { makeLesson } from './make-lesson.ts';

test('the closing card stands beside a picture that the viewer has seen', () => {
  const { lesson } = makeLesson({
    topic: "Boyle's law",
    context: 'At constant temperature the pressure of a gas is inversely proportional to its volume.',
  });
  const [card, picture] = lesson.scenes.at(-1)!.elements;
  expect([card?.visual.type, card?.region]).toEqual(['recap', 'left']);
  const seen = lesson.scenes.slice(0, -1).flatMap(({ elements }) => elements.map(({ visual }) => visual));
  expect(seen).toContainEqual(picture?.visual);
  const faults = layOutScene(lesson.scenes.at(-1)!, dark, { captionsBurned: true }).flatMap(
    (element) => element.faults,
  );
  expect(faults).toEqual([]);
});

test('in physics the closing card stands on the other side, so that subjects do not look alike', () => {
  const { lesson } = makeLesson({ topic: "Snell's law", context: 'It tells how light bends.' });
  expect(lesson.scenes.at(-1)!.elements.map(({ region, visual }) => [region, visual.type])).toEqual([
    ['left', expect.not.stringMatching('recap')],
    ['right', 'recap'],
  ]);
});

test('where no picture of the lesson would say the same at rest, the card stands alone', () => {
  const { lesson } = makeLesson({ topic: 'A saying', context: 'Better late than never.' });
  expect(lesson.scenes.at(-1)!.elements.map(({ region }) => region)).toEqual(['frame']);
});
