import { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../../src/narration/narrated.ts';

/** Word times as an even voice would give them. */
export function evenNarration(scene: Scene, secondsPerWord = 0.38): NarratedScene {
  let now = 0.3;
  const beats = scene.beats.map((beat) => {
    const start_s = now;
    const words = beat.say.split(/\s+/).map((text) => {
      const word = { text, start_s: now, end_s: now + secondsPerWord };
      now += secondsPerWord;
      return word;
    });
    const speech_end_s = now;
    now += beat.pause_after_s;
    return { beat: beat.id, start_s, speech_end_s, end_s: now, words };
  });
  const duration_s = Math.ceil((now + 0.6) * 30) / 30;
  return { scene: scene.id, duration_s, beats, audio: '' };
}

const heading = (text: string) => ({
  id: 'heading',
  region: 'header',
  visual: { type: 'section', text },
  alt: text,
});

export const title = Scene.parse({
  id: 'opening',
  title: 'Opening',
  purpose: 'open',
  elements: [
    {
      id: 'card',
      region: 'frame',
      visual: {
        type: 'title',
        eyebrow: 'Geometry',
        text: 'The Pythagorean theorem',
        subtitle: 'Three squares on one triangle',
      },
      alt: 'Title card',
    },
  ],
  beats: [
    {
      id: 'b1',
      say: 'Why do three squares around one triangle fit together so neatly?',
      actions: [{ do: 'write', target: 'card.text' }],
    },
    {
      id: 'b2',
      say: 'Let us find out with a drawing.',
      actions: [{ do: 'show', target: 'card.subtitle', cue: { word: 'drawing' } }],
    },
  ],
});

export const points = Scene.parse({
  id: 'points',
  title: 'Points',
  purpose: 'definition',
  elements: [
    heading('What is given'),
    {
      id: 'list',
      region: 'full',
      visual: {
        type: 'lines',
        lines: [
          { text: 'A triangle with a right angle' },
          { text: 'Two legs $a$ and $b$', emphasis: ['legs'] },
          { text: 'The side across: the hypotenuse $c$', emphasis: ['hypotenuse'] },
        ],
      },
      alt: 'What is given',
    },
  ],
  beats: [
    {
      id: 'b1',
      say: 'We start from a triangle with a right angle.',
      actions: [{ do: 'show', target: 'list.line1', cue: { word: 'triangle' } }],
    },
    {
      id: 'b2',
      say: 'The two sides at that angle are its legs.',
      actions: [
        { do: 'show', target: 'list.line2', cue: { word: 'legs' } },
        { do: 'underline', target: 'list.line2' },
      ],
    },
    {
      id: 'b3',
      say: 'The longest side lies across: it is called the hypotenuse.',
      actions: [
        { do: 'write', target: 'list.line3', cue: { word: 'longest' } },
        { do: 'dim', target: 'list.line1', cue: { word: 'hypotenuse' } },
        { do: 'circle', target: 'list.line3' },
      ],
    },
  ],
});

export const formula = Scene.parse({
  id: 'formula',
  title: 'Formula',
  purpose: 'statement',
  elements: [
    heading('The statement'),
    {
      id: 'law',
      region: 'full',
      visual: {
        type: 'tex',
        tex: 'a^2 + b^2 = c^2',
        parts: [
          { id: 'legs', tex: 'a^2 + b^2', role: 'a' },
          { id: 'hypotenuse', tex: 'c^2', role: 'b' },
        ],
        annotations: [{ part: 'hypotenuse', text: 'the long side' }],
      },
      alt: 'a squared plus b squared is c squared',
    },
  ],
  beats: [
    {
      id: 'b1',
      say: 'The squares of the legs add up to the square of the hypotenuse.',
      actions: [{ do: 'write', target: 'law', cue: { word: 'squares' } }],
    },
    {
      id: 'b2',
      say: 'Look at the two legs first, then at the other side.',
      actions: [
        { do: 'highlight', target: 'law.legs', cue: { word: 'legs' } },
        { do: 'circle', target: 'law.hypotenuse', cue: { word: 'other' } },
      ],
    },
  ],
  transition: 'slide',
});

export const drawing = Scene.parse({
  id: 'drawing',
  title: 'Drawing',
  purpose: 'exploration',
  elements: [
    heading('A spring and a ball'),
    {
      id: 'triangle',
      region: 'left',
      visual: {
        type: 'figure',
        space: { min: [-1, -1], max: [5, 4] },
        shapes: [
          {
            id: 'body',
            shape: 'polygon',
            points: [
              [0, 0],
              [4, 0],
              [0, 3],
            ],
            role: 'a',
            fill: 'faint',
          },
          { id: 'corner', shape: 'angle', vertex: [0, 0], from: [4, 0], to: [0, 3], right: true },
          {
            id: 'leg',
            shape: 'segment',
            from: [0, 0],
            to: [4, 0],
            role: 'b',
            weight: 'bold',
            label: { text: '$a$', side: 'below' },
          },
          {
            id: 'long',
            shape: 'segment',
            from: [4, 0],
            to: [0, 3],
            role: 'c',
            weight: 'bold',
            label: { text: '$c$', side: 'above-right' },
          },
        ],
      },
      alt: 'A right triangle',
    },
    {
      id: 'swing',
      region: 'right',
      visual: {
        type: 'figure',
        space: { min: [-3, -3], max: [3, 3] },
        shapes: [
          { id: 'ring', shape: 'circle', centre: [0, 0], radius: 2, role: 'muted', dash: true },
          {
            id: 'ball',
            shape: 'point',
            at: [2, 0],
            size: 'large',
            role: 'b',
            motion: { kind: 'orbit', centre: [0, 0], period_s: 3 },
          },
        ],
      },
      alt: 'A ball on a circle',
    },
  ],
  beats: [
    {
      id: 'b1',
      say: 'Here is the triangle, with its two legs and the long side.',
      actions: [{ do: 'draw', target: 'triangle', cue: { word: 'triangle' } }],
    },
    {
      id: 'b2',
      say: 'And here a ball runs along a circle, again and again.',
      actions: [
        { do: 'show', target: 'swing', cue: { word: 'ball' } },
        { do: 'highlight', target: 'triangle.leg', cue: { word: 'circle' } },
      ],
    },
    {
      id: 'b3',
      say: 'We can slide the triangle away, and clear it.',
      actions: [
        { do: 'move', target: 'triangle.long', to: [0.5, 0.5], cue: { word: 'slide' } },
        { do: 'clear', target: 'triangle', cue: { word: 'clear' } },
      ],
    },
  ],
});

/** Words, a formula and drawings with endless motion: what a lesson is made of. */
export const sampleScenes: Scene[] = [title, points, formula, drawing];
