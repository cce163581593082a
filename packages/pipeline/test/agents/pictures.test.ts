import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { families } from '../../src/agents/devices/pictures/families.ts';
import { picturesFor } from '../../src/agents/devices/pictures/match.ts';
import { shelf } from '../../src/agents/shelf/shelf.ts';
import { label, phrase } from '../../src/agents/writing/phrases.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { examples } from './examples.ts';
import { makeLesson } from './make-lesson.ts';

describe('a picture from words', () => {
  test.each(families)('$id fits its region and has every part that it speaks of', (family) => {
    const { visual, alt, beats, lights = [] } = family.draw();
    for (const region of ['full', 'wide-left'] as const) {
      const scene = Scene.parse({
        id: 'scene',
        title: family.title,
        purpose: 'hook',
        elements: [{ id: 'picture', region, visual, alt }],
        beats: [{ id: 'beat', say: 'Look.' }],
      });
      const [laid] = layOutScene(scene, dark, { captionsBurned: false });
      expect(laid?.faults).toEqual([]);
      const parts = new Set(laid?.parts.map(({ id }) => `picture.${id}`));
      const named = [
        ...beats.flatMap(({ actions = [] }) => actions.map(({ target }) => target)),
        ...lights.map(([part]) => `picture.${part}`),
      ];
      for (const target of named) expect(parts).toContain(target);
    }
  });

  test('is chosen by what the text speaks of, the topic before the context', () => {
    const first = (topic: string, context: string) => picturesFor(topic, context)[0]?.id;
    expect(first('Refraction', 'A ray bends at the surface of a lens.')).toBe('light');
    expect(first('Osmosis', 'Water moves towards the higher concentration.')).toBe('liquid');
    expect(first('Backpropagation', 'It trains the layers of a neural network.')).toBe('layers');
    expect(first('Justice', 'Justice is a virtue.')).toBeUndefined();
  });

  test('is cited as general knowledge, apart from the text', () => {
    const { lesson, sources } = makeLesson({
      topic: 'Quiet halls',
      context:
        'A quiet hall is a room in which the oscillation of the air dies out quickly: its walls absorb each vibration, and the amplitude falls.',
    });
    expect(shelf.length).toBeGreaterThan(0);
    const cited = lesson.scenes.flatMap(({ beats }) => beats.flatMap((one) => one.sources));
    expect(cited).toContain('illustration-wave');
    expect(sources.find(({ id }) => id === 'illustration-wave')?.kind).toBe('reference');
  });
});

describe('words on screen', () => {
  test('are whole phrases, never marked as cut', () => {
    const seen = examples.flatMap((input) => JSON.stringify(makeLesson(input).lesson.scenes));
    for (const scenes of seen) expect(scenes).not.toContain('…');
  });

  test('leave out what syntax allows, and nothing that turns the meaning', () => {
    expect(label('the determination of cell potential under non-standard conditions')).toBe(
      'Determination of cell potential',
    );
    expect(label('equal to the mass of the object multiplied by its acceleration')).toBeNull();
    expect(phrase('an area between the curve and the axis below it', 4)).not.toMatch(/ (?:between|and|the)$/);
  });

  test('of a closing card are lines of at most eight words', () => {
    for (const input of examples) {
      const visual = makeLesson(input).lesson.scenes.at(-1)?.elements[0]?.visual;
      if (visual?.type !== 'recap' || makeLesson(input).brief.entry) continue;
      for (const point of visual.points) expect(point.split(/\s+/).length, point).toBeLessThanOrEqual(9);
    }
  });
});
