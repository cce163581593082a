import { Lesson, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { actionSamples } from '../../../pipeline/test/gallery/actions.ts';
import { gallery } from '../../../pipeline/test/gallery/samples.ts';
import { createSceneSpec } from '../../src/documents/scene-spec.ts';

const document = createSceneSpec();
const accepts = new Ajv2020({ strict: false, allErrors: true }).compile(document);

const scenes = [
  ...Object.entries(gallery).map(([type, { visual, region }]) => ({
    id: 'scene',
    title: type,
    purpose: 'exploration',
    elements: [{ id: 'it', region: region ?? 'full', visual, alt: type }],
    beats: [{ id: 'b1', say: 'Look.', actions: [{ do: 'show', target: 'it', cue: { word: 'look' } }] }],
  })),
  ...Object.values(actionSamples).map(({ scene }) => scene),
];
const lessonOf = (scene: object) => ({
  version: SPEC_VERSION,
  title: 'A lesson',
  subject: '',
  scenes: [scene],
});
/** The lesson of a scene with the value at a path replaced, or taken out where it is undefined. */
const changed = (scene: object, path: string, value: unknown): object => {
  const copy = structuredClone(lessonOf(scene)) as object;
  const steps = path.split('.');
  const last = steps.pop()!;
  const at = steps.reduce<object>((found, step) => Reflect.get(found, step) as object, copy);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
};

describe('the published scene spec', () => {
  test('names its version', () => {
    expect(document.title).toContain(`version ${SPEC_VERSION}`);
    expect(accepts({ ...lessonOf(scenes[0]!), version: SPEC_VERSION + 1 })).toBe(false);
  });

  test.each(scenes.map((scene) => [(scene as { title: string }).title, scene] as const))(
    'accepts what we accept: %s',
    (_title, scene) => {
      const lesson = lessonOf(scene);
      expect(Lesson.safeParse(lesson).success).toBe(true);
      expect(accepts(lesson), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
    },
  );

  const element = 'scenes.0.elements.0';
  const actions = 'scenes.0.beats.0.actions';
  test.each([
    ['an unknown field', `${element}.visual.colour_of_mine`, 'red'],
    ['an unknown visual', `${element}.visual.type`, 'hologram'],
    ['a visual without a type', `${element}.visual.type`, undefined],
    ['a region that is none', `${element}.region`, 'middle'],
    ['an id with spaces', `${element}.id`, 'two words'],
    ['an action that is none', actions, [{ do: 'explode', target: 'it' }]],
    ['a target in the wrong form', actions, [{ do: 'show', target: 'It!' }]],
    ['a move without a goal', actions, [{ do: 'move', target: 'it' }]],
    ['silence', 'scenes.0.beats.0.say', ''],
    ['no scenes', 'scenes', []],
    ['a text where a number belongs', 'scenes.0.beats.0.pause_after_s', 'long'],
  ])('refuses what we refuse: %s', (_name, path, value) => {
    for (const scene of scenes) {
      const lesson = changed(scene, path, value);
      expect(Lesson.safeParse(lesson).success).toBe(false);
      expect(accepts(lesson)).toBe(false);
    }
  });
});
