import type { Element, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Region } from '@lectern/contracts/scene/roles.ts';

/** One way to make a scene that fits, and how far it is from what the writer meant. */
export interface Candidate {
  step: 'as_written' | 'reflow' | 'simpler' | 'text_card';
  scene: Scene;
}

const isBody = (element: Element) => element.region !== 'header' && element.region !== 'frame';

const withRegions = (scene: Scene, regions: Region[]): Scene => {
  let next = 0;
  return {
    ...scene,
    elements: scene.elements.map((element) =>
      isBody(element) ? { ...element, region: regions[Math.min(next++, regions.length - 1)]! } : element,
    ),
  };
};

/** Other ways to divide the body between its elements. */
const reflows = (scene: Scene): Scene[] => {
  const count = scene.elements.filter(isBody).length;
  if (count === 1) return [withRegions(scene, ['full'])];
  const ways: Region[][] = [
    ['wide-left', 'narrow-right'],
    ['narrow-left', 'wide-right'],
    ['upper', 'lower'],
    ['left', 'right'],
    ['full'],
  ];
  return ways.map((regions) => withRegions(scene, regions));
};

/** The same visual with less on it: no annotations, no labels on shapes and curves, fewer lines. */
const simpler = (element: Element): Element => {
  const { visual } = element;
  switch (visual.type) {
    case 'tex':
      return { ...element, visual: { ...visual, annotations: [] } };
    case 'figure':
      return {
        ...element,
        visual: { ...visual, shapes: visual.shapes.map((shape) => ({ ...shape, label: undefined })) },
      };
    case 'axes':
      return {
        ...element,
        visual: {
          ...visual,
          grid: false,
          plots: visual.plots.map((plot) => ({ ...plot, label: undefined })),
        },
      };
    case 'graph':
      return {
        ...element,
        visual: { ...visual, edges: visual.edges.map((edge) => ({ ...edge, label: undefined })) },
      };
    case 'equation':
      return {
        ...element,
        visual: { ...visual, mode: 'morph', steps: visual.steps.map(({ tex }) => ({ tex })) },
      };
    case 'lines':
      return { ...element, visual: { ...visual, lines: visual.lines.slice(0, 4) } };
    default:
      return element;
  }
};

/** At most `limit` characters, cut at a word. */
const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))}…`;
};

/** Nothing but the scene's title in a frame while the voice goes on: always fits. */
const textCard = (scene: Scene): Scene => ({
  ...scene,
  elements: [
    {
      id: 'card',
      region: 'full',
      alt: scene.title,
      visual: {
        type: 'card',
        kind: 'definition',
        lines: [shorten(scene.title.replaceAll('$', ''), 60)],
        emphasis: [],
      },
    },
  ],
  beats: scene.beats.map((beat, index) => ({
    ...beat,
    actions: [{ do: index === 0 ? ('show' as const) : ('highlight' as const), target: 'card' }],
  })),
});

/** The ladder of pipeline.md, best first: as written → reflow → simpler visual → text card. */
export function* candidatesOf(scene: Scene): Generator<Candidate> {
  yield { step: 'as_written', scene };
  const flows = reflows(scene);
  for (const flow of flows) yield { step: 'reflow', scene: flow };
  const plain = { ...scene, elements: scene.elements.map(simpler) };
  for (const flow of [plain, ...reflows(plain)]) yield { step: 'simpler', scene: flow };
  yield { step: 'text_card', scene: textCard(scene) };
}
