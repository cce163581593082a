import { Lesson, type LessonInput, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { longestRest_s } from '../../src/agents/review/pace.ts';
import { review } from '../../src/agents/review/review.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { dark } from '../../src/scenes/theme.ts';

type SceneInput = LessonInput['scenes'][number];

const settings = { theme: dark, frame: landscape, captionsBurned: false, speed: 1 };
const reviewed = (scene: Partial<SceneInput> & Pick<SceneInput, 'elements'>) => {
  const lesson = Lesson.parse({
    version: SPEC_VERSION,
    title: 'A lesson',
    subject: '',
    scenes: [
      { id: 'one', title: 'One', purpose: 'example', beats: [{ id: 'b1', say: 'Look at this.' }], ...scene },
    ],
  });
  return review(lesson, settings);
};

const chain = (labels: string[]): SceneInput['elements'] => [
  {
    id: 'map',
    region: 'full',
    alt: 'A chain',
    visual: {
      type: 'graph',
      nodes: labels.map((label, index) => ({ id: `n${index}`, label })),
      edges: labels.slice(1).map((_, index) => ({ id: `e${index}`, from: `n${index}`, to: `n${index + 1}` })),
    },
  },
];

describe('the critic', () => {
  test('leaves a scene alone that has no fault', () => {
    const { scenes, warnings } = reviewed({ elements: chain(['one', 'two']) });
    expect(scenes[0]).toMatchObject({ step: 'as_written', findings: [] });
    expect(warnings).toEqual([]);
  });

  test('lays a scene out anew before it takes anything away', () => {
    const narrow = chain(['alpha', 'beta', 'gamma', 'delta']).map((element) => ({
      ...element,
      region: 'narrow-left' as const,
      visual: { ...element.visual, direction: 'right' as const } as typeof element.visual,
    }));
    const { scenes, warnings } = reviewed({ elements: narrow });
    expect(scenes[0]!.scene.elements[0]!.visual).toMatchObject({ nodes: [{}, {}, {}, {}] });
    expect(['as_written', 'reflow']).toContain(scenes[0]!.step);
    expect(warnings).toEqual([]);
  });

  test('falls back to words that fit, and says so, where nothing else can be drawn', () => {
    const endless = Array.from(
      { length: 20 },
      (_, index) => `A label far too long to stand in a box ${index}`,
    );
    const { scenes, warnings } = reviewed({ elements: chain(endless) });
    expect(scenes[0]!.step).toBe('text_card');
    expect(scenes[0]!.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'scene_degraded', stage: 'reviewing', scene: 1 }]);
  });

  test('drops an action that points at nothing, and keeps the others', () => {
    const { lesson, scenes } = reviewed({
      elements: chain(['one', 'two']),
      beats: [
        {
          id: 'b1',
          say: 'Look at this.',
          actions: [
            { do: 'show', target: 'map.n0' },
            { do: 'show', target: 'map.nowhere' },
            { do: 'highlight', target: 'ghost' },
          ],
        },
      ],
    });
    expect(lesson.scenes[0]!.beats[0]!.actions.map(({ target }) => target)).toEqual(['map.n0']);
    expect(scenes[0]!.findings).toHaveLength(2);
  });

  test('does not let a false calculation through', () => {
    const { scenes } = reviewed({
      elements: [
        {
          id: 'sum',
          region: 'full',
          alt: 'A sum',
          visual: { type: 'equation', steps: [{ tex: 'c = 3^2 + 4^2' }, { tex: 'c = 9 + 16 = 24' }] },
        },
      ],
    });
    expect(scenes[0]!.step).toBe('text_card');
    expect(scenes[0]!.findings.join(' ')).toContain('9 + 16 is 25, but 24 is 24');
  });

  test('bounds the rest at the end of a scene and lights up what is spoken of for long', () => {
    const say =
      'This is a long sentence that goes on and on while nothing at all would move in the picture above it.';
    const { lesson } = reviewed({
      elements: chain(['one', 'two']),
      beats: [
        { id: 'b1', say, actions: [{ do: 'show', target: 'map.n0' }] },
        { id: 'b2', say: `${say} And on.`, pause_after_s: 5 },
      ],
    });
    const [, last] = lesson.scenes[0]!.beats;
    expect(last!.pause_after_s).toBe(longestRest_s);
    expect(last!.actions[0]).toMatchObject({ do: 'highlight', target: 'map.n0' });
  });
});
