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

/** The same graph laid out the other way: a chain that is too long downwards may fit across. */
const turned = (element: Element): Element => {
  const { visual } = element;
  if (visual.type !== 'graph') return element;
  return { ...element, visual: { ...visual, direction: visual.direction === 'down' ? 'right' : 'down' } };
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

/** The first words of a sentence, at most `limit` of them, cut before a comma where there is one. */
const opening = (sentence: string, limit: number): string => {
  const words = sentence.replaceAll('$', '').split(/\s+/);
  const clause = words.findIndex((word, index) => index >= 3 && /[,;:.?!]$/.test(word)) + 1;
  const count = clause > 0 && clause <= limit ? clause : Math.min(limit, words.length);
  const text = words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:.]$/, '')
    .slice(0, 60);
  return count < words.length && clause !== count ? `${text} …` : text;
};

/** The heads of up to four sentences, one by one while they are spoken: always fits. */
const textCard = (scene: Scene): Scene => {
  const spoken = scene.beats.slice(0, 4);
  const lines = spoken.map((beat) => ({ text: opening(beat.say, 8), role: 'ink' as const, emphasis: [] }));
  return {
    ...scene,
    elements: [
      ...scene.elements.filter((element) => element.region === 'header').slice(0, 1),
      { id: 'card', region: 'full', alt: scene.title, visual: { type: 'lines', marker: 'dot', lines } },
    ],
    beats: scene.beats.map((beat, index) => ({
      ...beat,
      actions: [
        index < spoken.length
          ? { do: 'show' as const, target: `card.line${index + 1}` }
          : { do: 'highlight' as const, target: `card.line${spoken.length}` },
      ],
    })),
  };
};

/** The ladder of pipeline.md, best first: as written → reflow → simpler visual → text card. */
export function* candidatesOf(scene: Scene): Generator<Candidate> {
  yield { step: 'as_written', scene };
  if (scene.elements.some(({ visual }) => visual.type === 'graph')) {
    yield { step: 'reflow', scene: { ...scene, elements: scene.elements.map(turned) } };
  }
  for (const flow of reflows(scene)) yield { step: 'reflow', scene: flow };
  const plain = { ...scene, elements: scene.elements.map(simpler) };
  for (const flow of [plain, ...reflows(plain)]) yield { step: 'simpler', scene: flow };
  yield { step: 'text_card', scene: textCard(scene) };
}
