import { type LessonInput, Scene } from '@lectern/contracts/scene/lesson.ts';
import { estimatedNarration } from '../../src/narration/estimated.ts';
import type { LaidScene } from '../../src/quality/before/laid-scene.ts';
import { compileTimeline } from '../../src/render/timeline.ts';
import { landscape } from '../../src/scenes/frame.ts';
import type { Box } from '../../src/scenes/geometry.ts';
import { dark } from '../../src/scenes/theme.ts';
import type { LaidElement, LaidPart, TextRun } from '../../src/scenes/visual.ts';

type SceneInput = LessonInput['scenes'][number];

export const box = (x: number, y: number, width = 300, height = 60): Box => ({ x, y, width, height });

export const text = (id: string, at: Box, change: Partial<TextRun> = {}): LaidPart => ({
  id,
  box: at,
  kind: 'text',
  text: [
    {
      text: `the ${id}`,
      size: 42,
      box: at,
      colour: dark.roles.ink,
      background: dark.background,
      kind: 'body',
      ...change,
    },
  ],
});

/** An element of these parts; its box is around them. */
export const element = (id: string, parts: LaidPart[], change: Partial<LaidElement> = {}): LaidElement => {
  const boxes = parts.map((part) => part.box);
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  return {
    id,
    type: 'lines',
    box: {
      x: left,
      y: top,
      width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
      height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
    },
    parts,
    faults: [],
    draw: () => undefined,
    ...change,
  };
};

/** A scene of elements that were laid out by hand: what its spec says of them does not matter, except for ids and actions. */
export const laidScene = (elements: LaidElement[], beats: SceneInput['beats']): LaidScene => ({
  elements,
  frame: landscape,
  scene: Scene.parse({
    id: 'one',
    title: 'One',
    purpose: 'example',
    elements: elements.map(({ id }) => ({
      id,
      region: 'full',
      alt: id,
      visual: { type: 'lines', lines: [{ text: id }] },
    })),
    beats,
  }),
});

export const timelineOf = (laid: LaidScene) =>
  compileTimeline(laid.scene, laid.elements, estimatedNarration(laid.scene, 1));
