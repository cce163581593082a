import type { Beat, Scene } from '@lectern/contracts/scene/lesson.ts';
import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import { numbersIn } from './words.ts';

/** Sources by id, with the text behind each. */
export type CitedTexts = ReadonlyMap<string, string>;

/** Visuals whose numbers are what they say, and not what they show; a number that only stands there is not supported by it. */
const sayings = new Set<VisualType>(['title', 'section', 'lines', 'card', 'comparison', 'bars', 'table']);

/** Numbers that a picture of the scene shows: it is computed, or an example that the scene sets itself. */
const shownIn = (scene: Scene): Set<string> =>
  new Set(
    scene.elements
      .filter(({ visual }) => !sayings.has(visual.type))
      .flatMap(({ visual }) => numbersIn(JSON.stringify(visual).replaceAll('{,}', ''))),
  );

/** What is wrong with the sources of one beat. */
export const doubtsOf = (beat: Beat, shown: ReadonlySet<string>, texts: CitedTexts): string[] => {
  const unknown = beat.sources.filter((id) => !texts.has(id));
  const supported = new Set(beat.sources.flatMap((id) => numbersIn(texts.get(id) ?? '')));
  const strange = numbersIn(beat.say).filter((number) => !supported.has(number) && !shown.has(number));
  return [
    ...(beat.sources.length === 0 ? [`${beat.id}: cites no source.`] : []),
    ...unknown.map((id) => `${beat.id}: there is no source ${id.slice(0, 40)}.`),
    ...strange.map(
      (number) => `${beat.id}: ${number} stands in none of its sources and is not computed on screen.`,
    ),
  ];
};

/** Statements of a scene that have no source, and numbers that no source has. */
export const checkCitations = (scene: Scene, texts: CitedTexts): string[] => {
  const shown = shownIn(scene);
  return scene.beats.flatMap((beat) => doubtsOf(beat, shown, texts));
};

/** The scene without the beats whose sources are in doubt; null where none is left. */
export const withoutDoubtfulBeats = (scene: Scene, texts: CitedTexts): Scene | null => {
  const shown = shownIn(scene);
  const beats = scene.beats.filter((beat) => doubtsOf(beat, shown, texts).length === 0);
  return beats.length > 0 ? { ...scene, beats } : null;
};
