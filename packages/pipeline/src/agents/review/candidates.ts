import type { Element, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Region } from '@lectern/contracts/scene/roles.ts';
import type { sceneSteps } from '@lectern/contracts/storyboard.ts';
import { mirrored, withoutLabels, withoutRelations } from './relations.ts';
import { simpler, turned } from './simpler.ts';
import { textCard } from './text-card.ts';

/** One way to make a scene that fits, and how far it is from what the writer meant. */
export interface Candidate {
  step: (typeof sceneSteps)[number];
  scene: Scene;
}

/** Stands in the body by its region: not the heading, and not at another element. */
const isBody = (element: Element) =>
  element.place === undefined && !/^(?:header|frame|footer)$/.test(element.region);

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
const divisions = (scene: Scene): Scene[] => {
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

/** Other arrangements: on the other side, in other regions, and at last each element in a region of its own. */
const reflows = (scene: Scene): Scene[] => {
  if (scene.elements.every(({ place }) => place === undefined)) return divisions(scene);
  const apart = withoutRelations(scene);
  return [mirrored(scene), ...divisions(scene), apart, ...divisions(apart)];
};

/** The ladder of pipeline.md, best first: as written → reflow → simpler visual → text card. */
export function* candidatesOf(scene: Scene): Generator<Candidate> {
  yield { step: 'as_written', scene };
  if (scene.elements.some(({ visual }) => visual.type === 'graph')) {
    yield { step: 'reflow', scene: { ...scene, elements: scene.elements.map(turned) } };
  }
  for (const flow of reflows(scene)) yield { step: 'reflow', scene: flow };
  const plain = withoutLabels({ ...scene, elements: scene.elements.map(simpler) });
  for (const flow of [plain, ...reflows(plain)]) yield { step: 'simpler', scene: flow };
  yield { step: 'text_card', scene: textCard(scene) };
}
