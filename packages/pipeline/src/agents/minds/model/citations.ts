import type { Beat, Scene } from '@lectern/contracts/scene/lesson.ts';
import { computedBy, states } from './computed.ts';
import { screenText } from './screen-text.ts';
import { numbersIn } from './words.ts';

/** Sources by id, with the text behind each. */
export type CitedTexts = ReadonlyMap<string, string>;

type Computed = ReturnType<typeof computedBy>;

const numbersOf = (ids: readonly string[], texts: CitedTexts): Set<string> =>
  new Set(ids.flatMap((id) => numbersIn(texts.get(id) ?? '')));

/** What is wrong with the sources of one beat. */
const doubtsOf = (beat: Beat, computed: Computed, texts: CitedTexts): string[] => {
  const unknown = beat.sources.filter((id) => !texts.has(id));
  const supported = numbersOf(beat.sources, texts);
  const said = numbersIn(beat.say);
  const strange = said.filter(
    (number) =>
      !supported.has(number) &&
      !computed(
        number,
        said.filter((one) => one !== number),
      ),
  );
  return [
    ...(beat.sources.length === 0 ? [`${beat.id}: cites no source.`] : []),
    ...unknown.map((id) => `${beat.id}: there is no source ${id.slice(0, 40)}.`),
    ...strange.map(
      (number) => `${beat.id}: ${number} stands in none of its sources and is not computed on screen.`,
    ),
  ];
};

/** Numbers on screen that are told rather than shown, and that no source of the scene has. */
const doubtsOnScreen = (scene: Scene, computed: Computed, texts: CitedTexts): string[] => {
  const supported = numbersOf(
    scene.beats.flatMap(({ sources }) => sources),
    texts,
  );
  return scene.elements
    .filter(({ visual }) => states(visual))
    .flatMap(({ id, visual }) =>
      numbersIn(screenText(visual))
        .filter((number) => !supported.has(number) && !computed(number))
        .map((number) => `${id}: ${number} stands in none of the sources of the scene.`),
    );
};

/** Statements of a scene that have no source, and numbers that no source has. */
export const checkCitations = (scene: Scene, texts: CitedTexts): string[] => {
  const computed = computedBy(scene);
  return [
    ...scene.beats.flatMap((beat) => doubtsOf(beat, computed, texts)),
    ...doubtsOnScreen(scene, computed, texts),
  ];
};

/** The scene without the beats whose sources are in doubt; null where none is left. */
export const withoutDoubtfulBeats = (scene: Scene, texts: CitedTexts): Scene | null => {
  const computed = computedBy(scene);
  const beats = scene.beats.filter((beat) => doubtsOf(beat, computed, texts).length === 0);
  return beats.length > 0 ? { ...scene, beats } : null;
};
