import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { scienceSamples } from '../gallery/science-samples.ts';

/** An action that moves a part, as a lesson would. */
const moving = (id: string, visual: object, moves: [part: string, to: number][]): Scene =>
  Scene.parse({
    id,
    title: id,
    purpose: 'exploration',
    elements: [
      { id: 'heading', region: 'header', visual: { type: 'section', text: id }, alt: id },
      { id: 'it', region: 'full', visual, alt: id },
    ],
    beats: [
      { id: 'b1', say: 'Here it is now.', actions: [{ do: 'draw', target: 'it', duration_s: 1 }] },
      ...moves.map(([part, to], index) => ({
        id: `m${index}`,
        say: 'Watch how it all moves along.',
        actions: [
          { do: 'move', target: `it.${part}`, to, duration_s: 1.4 },
          { do: 'circle', target: `it.${part}`, cue: { fraction: 0.6 } },
        ],
      })),
      { id: 'last', say: 'That is how it goes.', actions: [{ do: 'highlight', target: 'it' }] },
    ],
  });

const sample = (type: string): object => scienceSamples[type]!.visual;

/** Scenes in which one part leads others, and in which things move by themselves. */
export const scienceScenes: Scene[] = [
  moving('turning', sample('unit-circle'), [
    ['angle', 135],
    ['sin', 340],
  ]),
  moving('turning-all', { type: 'unit-circle', functions: ['sin', 'cos', 'tan'], angle: 20 }, [
    ['angle', 200],
  ]),
  moving('flowing', sample('vector-field'), []),
  moving(
    'switching',
    {
      ...sample('circuit'),
      series: [
        { id: 's', kind: 'switch' },
        { id: 'l', kind: 'lamp', name: 'lamp' },
      ],
      branches: [],
    },
    [
      ['s', 0],
      ['s', 1],
    ],
  ),
  moving('swinging', sample('pendulum'), []),
  moving('springing', { type: 'pendulum', swings: { on: 'spring' }, trace: true }, []),
  moving(
    'imaging',
    { type: 'rays', setup: { at: 'lens', focal: 20, object: { distance: 30, height: 8, furthest: 60 } } },
    [
      ['object', 60],
      ['object', 12],
    ],
  ),
  moving(
    'refracting',
    {
      type: 'rays',
      setup: {
        at: 'interface',
        from: { name: 'water', index: 1.33 },
        into: { name: 'air', index: 1 },
        angle_deg: 20,
      },
    },
    [['ray', 70]],
  ),
];
