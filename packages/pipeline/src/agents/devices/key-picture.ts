import type { Element, Lesson, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import { examineLayout } from '../../quality/before/examine-layout.ts';
import { linesSeen, mostLines } from '../../quality/before/moments/reading.ts';
import { landscape } from '../../scenes/frame.ts';
import { layOutScene } from '../../scenes/lay-out-scene.ts';
import { dark } from '../../scenes/theme.ts';

/** Pictures that say at rest what they have said in motion; a row that was sorted, or a line that became another, does not. */
const memorable: ReadonlySet<VisualType> = new Set([
  ...(['figure', 'axes', 'graph', 'bars', 'number-line', 'table', 'unit-circle', 'process'] as const),
]);
/** Where in the lesson the picture is looked for first: what the viewer met first stays longest. */
const order: readonly Scene['purpose'][] = [
  ...(['hook', 'example', 'derivation', 'process', 'exploration', 'comparison', 'definition'] as const),
];

/** Actions after which a picture is not what was shown first. */
export const undoing: ReadonlySet<string> = new Set(['swap', 'transform', 'clear']);

const isStill = ({ beats }: Scene, { id }: Element): boolean =>
  !beats.some(({ actions }) =>
    actions.some((action) => undoing.has(action.do) && action.target.split('.')[0] === id),
  );

/** Pictures of the lesson that could come back, best first. */
const candidatesOf = (lesson: Lesson): Element[] =>
  order.flatMap((purpose) =>
    lesson.scenes
      .filter((scene) => scene.purpose === purpose)
      .flatMap((scene) =>
        scene.elements.filter(
          (element) =>
            memorable.has(element.visual.type) && element.place === undefined && isStill(scene, element),
        ),
      ),
  );

/** Halves give the picture's labels room; the card has more of it where its points are long. */
const shares = {
  left: [
    { card: 'left', beside: 'right' },
    { card: 'wide-left', beside: 'narrow-right' },
  ],
  right: [
    { card: 'right', beside: 'left' },
    { card: 'wide-right', beside: 'narrow-left' },
  ],
} as const;
type Share = (typeof shares)['left' | 'right'][number];

const withPicture = (recap: Scene, picture: Element, { card, beside }: Share): Scene => ({
  ...recap,
  elements: [
    ...recap.elements.map((element) => (element.region === 'frame' ? { ...element, region: card } : element)),
    { ...picture, id: 'picture', region: beside },
  ].sort((one, other) => Number(/right/.test(one.region)) - Number(/right/.test(other.region))),
  beats: recap.beats.map((beat, index) =>
    index > 0
      ? beat
      : {
          ...beat,
          actions: [{ do: 'show' as const, target: 'picture', cue: { fraction: 0 } }, ...beat.actions],
        },
  ),
});

const fits = (scene: Scene): boolean => {
  const elements = layOutScene(scene, dark, { captionsBurned: true });
  const seen = elements.map((element) => ({
    element,
    parts: element.parts.map((part) => ({ part, box: part.box, runs: part.text })),
    box: null,
    isBegun: true,
  }));
  return (
    linesSeen(seen) <= mostLines &&
    elements.every(({ faults }) => faults.length === 0) &&
    examineLayout({ scene, elements, frame: landscape }, dark).every(({ outcome }) => outcome !== 'fail')
  );
};

/** The lesson whose closing card, on the given side, stands beside a picture that the viewer knows: the first that fits there. */
export const withKeyPicture = (lesson: Lesson, side: 'left' | 'right'): Lesson => {
  const at = lesson.scenes.findLastIndex(({ purpose }) => purpose === 'recap');
  const recap = lesson.scenes[at];
  if (recap?.elements.length !== 1) return lesson;
  for (const picture of candidatesOf(lesson).slice(0, 4)) {
    const scene = shares[side].map((share) => withPicture(recap, picture, share)).find(fits);
    if (scene) return { ...lesson, scenes: lesson.scenes.with(at, scene) };
  }
  return lesson;
};
