import { Scene } from '@lectern/contracts/scene/lesson.ts';

const scene = (id: string, visual: object, ...beats: object[][]): Scene =>
  Scene.parse({
    id,
    title: 'A scene',
    purpose: 'process',
    elements: [
      {
        id: 'heading',
        region: 'header',
        visual: { type: 'section', text: 'What happens here' },
        alt: 'heading',
      },
      { id: 'it', region: 'full', visual, alt: 'it' },
    ],
    beats: beats.map((actions, index) => ({
      id: `b${index}`,
      say: 'Now look at this for a while.',
      actions,
    })),
  });
const act = (what: string, part: string | null, more: object = {}) => ({
  do: what,
  target: part === null ? 'it' : `it.${part}`,
  ...more,
});

/** Scenes with parts that come one by one, wait, go round and are gone to by the camera. */
export const teachingScenes: Scene[] = [
  scene(
    'round-and-close',
    {
      type: 'cycle',
      centre: 'It comes round',
      token: {},
      stages: ['Egg', 'Larva', 'Pupa', 'Beetle'].map((label) => ({ label })),
    },
    [act('show', null)],
    [act('move', 'token', { to: 3 }), act('camera', 'stage3', { zoom: 3 })],
    [act('highlight', 'stage3'), act('move', 'token', { to: 5 })],
    [{ do: 'camera', target: 'scene' }],
  ),
  scene(
    'then-and-now',
    {
      type: 'timeline',
      events: [1900, 1910, 1950].map((at) => ({ id: `y${at}`, at, label: `It was ${at}` })),
      now: { at: 1900, label: 'now' },
    },
    [act('draw', null)],
    [act('move', 'now', { to: 1950 }), act('circle', 'y1910')],
    [act('camera', 'y1910'), act('clear', 'y1950')],
  ),
  scene(
    'shared',
    {
      type: 'venn',
      whole: 'All',
      sets: [{ label: 'A' }, { label: 'B' }],
      items: [{ in: ['a'], text: '1' }],
    },
    [act('draw', null), act('show', 'a-and-b')],
    [act('clear', 'a-and-b'), act('show', 'outside'), act('camera', 'item1', { zoom: 4 })],
    [act('dim', 'a'), act('trace', 'b')],
  ),
];
