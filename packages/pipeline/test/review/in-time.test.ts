import { Lesson, type LessonInput, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { examineScene, mendSpoken, newDegradations, review } from '../../src/agents/review/review.ts';
import { estimatedNarration } from '../../src/narration/estimated.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { dark } from '../../src/scenes/theme.ts';

type SceneInput = LessonInput['scenes'][number];

const settings = { theme: dark, frame: landscape, captionsBurned: false, speed: 1 };
const figure: SceneInput['elements'][number] = {
  id: 'drawing',
  region: 'full',
  alt: 'A dot.',
  visual: {
    type: 'figure',
    space: { min: [0, 0], max: [16, 9] },
    shapes: [
      { shape: 'point', id: 'dot', at: [3, 3], label: { text: 'a dot' } },
      { shape: 'segment', id: 'floor', from: [0, 1], to: [16, 1] },
    ],
  },
};
const lessonOf = (beats: SceneInput['beats']) =>
  Lesson.parse({
    version: SPEC_VERSION,
    title: 'A lesson',
    subject: '',
    scenes: [{ id: 'one', title: 'One', purpose: 'example', elements: [figure], beats }],
  });
const long = 'Before anything is to be seen the voice speaks for quite a while about this and about that.';

describe('a scene that starts with nothing to see', () => {
  test('shows what comes first with the first words; all that follows keeps its moment', () => {
    const { scenes } = review(
      lessonOf([
        { id: 'b1', say: long },
        {
          id: 'b2',
          say: 'Here is the floor, and here is a dot.',
          actions: [
            { do: 'draw', target: 'drawing.floor', cue: { word: 'floor' } },
            { do: 'show', target: 'drawing.dot', cue: { word: 'dot' } },
          ],
        },
      ]),
      settings,
    );
    const [first, second] = scenes[0]!.scene.beats;
    expect(first!.actions[0]).toMatchObject({ do: 'draw', target: 'drawing.floor', cue: { fraction: 0 } });
    expect(second!.actions.find(({ do: what }) => what === 'show')).toMatchObject({ cue: { word: 'dot' } });
    expect(second!.actions.some(({ do: what }) => what === 'draw')).toBe(false);
  });

  test('is left as it is where something comes soon', () => {
    const beats: SceneInput['beats'] = [
      {
        id: 'b1',
        say: 'Here is the floor.',
        actions: [{ do: 'draw', target: 'drawing.floor', cue: { word: 'floor' } }],
      },
    ];
    const { scenes } = review(lessonOf(beats), settings);
    expect(scenes[0]!.scene.beats[0]!.actions[0]).toMatchObject({ cue: { word: 'floor' } });
  });
});

const astray = lessonOf([
  {
    id: 'b1',
    say: `The dot runs away. ${long}`,
    actions: [
      { do: 'show', target: 'drawing' },
      { do: 'move', target: 'drawing.dot', to: [40, 0] },
    ],
  },
]);

test('a motion out of the frame is found before anything is drawn, and degrades the scene', () => {
  const { scenes, warnings } = review(astray, settings);
  expect(scenes[0]!.step).toBe('text_card');
  expect(scenes[0]!.findings.join(' ')).toMatch(/drawing\.dot leaves the safe area/);
  expect(warnings).toMatchObject([{ code: 'scene_degraded', scene: 1 }]);
});

test('a scene that does not fit its voice as it has turned out goes down the ladder with the same words', () => {
  const [scene] = astray.scenes;
  const written = { ...examineScene(scene!, settings), step: 'as_written' as const, findings: [] };
  const spoken = estimatedNarration(scene!, 1);
  const mended = mendSpoken(written, spoken, settings);
  expect(mended.step).toBe('text_card');
  const said = ({ beats }: { beats: { say: string; pause_after_s: number }[] }) =>
    beats.map(({ say, pause_after_s }) => [say, pause_after_s]);
  expect(said(mended.scene)).toEqual(said(scene!));
  expect(newDegradations([written], [mended])).toMatchObject([{ code: 'scene_degraded', scene: 1 }]);
  expect(newDegradations([mended], [mended])).toEqual([]);
});

test('a scene that fits its voice is the very same scene', () => {
  const { scenes } = review(
    lessonOf([{ id: 'b1', say: 'Here is a dot.', actions: [{ do: 'show', target: 'drawing' }] }]),
    settings,
  );
  const [reviewed] = scenes;
  expect(mendSpoken(reviewed!, estimatedNarration(reviewed!.scene, 1), settings)).toBe(reviewed);
});
