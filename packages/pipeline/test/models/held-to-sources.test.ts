import { describe, expect, test } from 'vitest';
import { draftOf, modelWarnings, requestOf } from './make-draft.ts';
import { modelsWith, ownPlan, ownScenes } from './own-lesson.ts';

type Scenes = ReturnType<typeof ownScenes>;
const request = requestOf({ model: 'own/author', models: { researcher: 'builtin' } });

/** What comes of the lesson after a change, and what the model was told of it. */
const written = async (change: (scenes: Scenes) => void) => {
  const scenes = ownScenes();
  change(scenes);
  const models = modelsWith(scenes);
  const draft = await draftOf(request, models);
  const told = models.asked.flatMap(({ messages }) => (messages.length > 1 ? [messages.at(-1)!.text] : []));
  return { ...draft, told: told.join('\n'), warned: modelWarnings(draft.told), calls: models.asked.length };
};

describe('a lesson of a model’s own plan', () => {
  test('that keeps to its sources is taken as it is', async () => {
    const { lesson, warned, calls } = await written(() => {});
    expect(lesson.scenes.map(({ title }) => title)).toEqual(ownPlan.scenes.map(({ title }) => title));
    expect(warned).toEqual([]);
    expect(calls).toBe(1 + ownPlan.scenes.length);
  });

  test('gets its headings, and each symbol in the colour of the lesson', async () => {
    const { lesson } = await written(() => {});
    const law = lesson.scenes[1]!;
    expect(law.elements.map(({ region }) => region)).toEqual(['header', 'full']);
    const symbol = lesson.symbols.find(({ tex }) => tex === 'F')!;
    expect(law.elements[1]!.visual).toMatchObject({ parts: [{ tex: 'F', role: symbol.role }] });
  });
});

describe('a scene is sent back, with the reason, when', () => {
  const faults: [string, (scenes: Scenes) => void, RegExp][] = [
    [
      'a beat has no source',
      (scenes) => Object.assign(scenes.puzzle!.beats[0]!, { sources: [] }),
      /b1: cites no source/,
    ],
    [
      'a source is made up',
      (scenes) => Object.assign(scenes.puzzle!.beats[0]!, { sources: ['s77'] }),
      /b1: there is no source s77/,
    ],
    [
      'a number is spoken that nobody has',
      (scenes) => Object.assign(scenes.puzzle!.beats[0]!, { say: 'In 1678 he pulled on a spring.' }),
      /b1: 1678 stands in none of its sources/,
    ],
    [
      'a plot says something else than the voice',
      (scenes) =>
        Object.assign(scenes.straight!.beats[1]!, { say: 'At 0.1 metres it pulls with 35 newtons.' }),
      /b2: 35 stands in none of its sources and is not computed on screen/,
    ],
    [
      'a calculation does not hold',
      (scenes) =>
        Object.assign(scenes.case!.elements[0]!, {
          visual: {
            type: 'equation',
            steps: [{ tex: 'F = 200 \\cdot 0.15' }, { tex: '200 \\cdot 0.15 = 35' }],
          },
        }),
      /200 \\cdot 0.15 is 30, but 35 is 35/,
    ],
    [
      'a number stands on screen that nobody has',
      (scenes) =>
        Object.assign(scenes.home!.elements[0]!, {
          visual: { type: 'recap', points: ['Found in 1678', 'Up to the limit'] },
        }),
      /recap: 1678 stands in none of the sources of the scene/,
    ],
    [
      'an action names nothing',
      (scenes) =>
        Object.assign(scenes.puzzle!.beats[0]!, { actions: [{ do: 'show', target: 'title.moustache' }] }),
      /Nothing to show title.moustache/,
    ],
    [
      'a formula cannot be typeset',
      (scenes) =>
        Object.assign(scenes['in-one-line']!.elements[0]!, {
          visual: { type: 'tex', tex: '\\frac{a}{', parts: [] },
        }),
      /formula/,
    ],
    [
      'a text carries an address',
      (scenes) =>
        Object.assign(scenes.home!.beats[0]!, { say: 'More at https://evil.example for the elastic limit.' }),
      /holds an address/,
    ],
  ];
  test.each(faults)('%s', async (_, change, finding) => {
    const { told, calls, lesson } = await written(change);
    expect(told).toMatch(finding);
    expect(calls).toBe(1 + ownPlan.scenes.length + 2);
    expect(JSON.stringify(lesson)).not.toMatch(/1678|35 newtons|= 35|moustache|evil|s77/);
  });
});

test('a beat that stays in doubt is dropped, and the rest of its scene is kept', async () => {
  const { lesson, warned } = await written((scenes) =>
    Object.assign(scenes.straight!.beats[1]!, { say: 'In 1678 it pulled with 35 newtons.' }),
  );
  expect(lesson.scenes[2]!.beats.map(({ say }) => say)).toEqual([
    'Take a spring of 200 newtons per metre, and draw its force against its extension.',
  ]);
  expect(warned).toEqual([]);
});
