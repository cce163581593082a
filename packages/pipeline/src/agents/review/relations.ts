import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Placement } from '@lectern/contracts/scene/placement.ts';

const opposite: Record<Placement['relation'], Placement['relation']> = {
  above: 'below',
  below: 'above',
  'left-of': 'right-of',
  'right-of': 'left-of',
  inside: 'below',
};

/** What stands at something stands on its other side. */
export const mirrored = (scene: Scene): Scene => ({
  ...scene,
  elements: scene.elements.map((element) =>
    element.place
      ? { ...element, place: { ...element.place, relation: opposite[element.place.relation] } }
      : element,
  ),
});

/** Every element stands in a region. */
export const withoutRelations = (scene: Scene): Scene => ({
  ...scene,
  elements: scene.elements.map(({ place, ...element }) => element),
});

/** The scene without the labels that stand at something; as it is, where it has nothing else. */
export const withoutLabels = (scene: Scene): Scene => {
  const elements = scene.elements.filter(({ visual, place }) => visual.type !== 'label' || !place);
  return elements.length > 0 ? { ...scene, elements } : scene;
};
