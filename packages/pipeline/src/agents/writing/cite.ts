import type { Source } from '@lectern/contracts/artifacts.ts';
import type { Place } from '@lectern/contracts/material.ts';
import { sceneLimits } from './limits.ts';
import type { SceneInput } from './sketch.ts';

/** Uploads, and places of each, that one line names. */
const most = { titles: 2, places: 3 };
const marks = { page: 'p.', slide: 'slide', line: 'line', paragraph: 'par.' } as const;

/** `p. 5, 6`; empty where nothing is known of the places. */
const placesOf = (places: readonly Place[]): string => {
  for (const kind of ['page', 'slide', 'line', 'paragraph'] as const) {
    const numbers = [...new Set(places.flatMap((place) => place[kind] ?? []))].sort(
      (one, other) => one - other,
    );
    if (numbers.length > 0) return `${marks[kind]} ${numbers.slice(0, most.places).join(', ')}`;
  }
  return '';
};

/** The uploads that a scene rests on, in one line: `Source: Notes on energy, p. 7`; null where it rests on none. */
export const citationOf = (cited: readonly Source[]): string | null => {
  const uploads = Map.groupBy(
    cited.filter(({ kind }) => kind === 'upload'),
    ({ title }) => title,
  );
  const named = [...uploads]
    .slice(0, most.titles)
    .map(([title, sources]) =>
      [title.slice(0, 70), placesOf(sources.flatMap(({ place }) => place ?? []))].filter(Boolean).join(', '),
    );
  return named.length > 0 ? `Source: ${named.join(' · ')}`.slice(0, 200) : null;
};

/** The scene with its uploads cited below it; cards that fill the frame have no room for it. */
export const withCitation = (scene: SceneInput, sources: ReadonlyMap<string, Source>): SceneInput => {
  const ids = new Set(scene.beats.flatMap((beat) => beat.sources ?? []));
  const text = citationOf([...ids].flatMap((id) => sources.get(id) ?? []));
  const full = scene.elements.length >= sceneLimits.elements;
  if (text === null || full || scene.elements.some(({ region }) => region === 'frame')) return scene;
  const [first, ...others] = scene.beats;
  const come = { do: 'show' as const, target: 'source', cue: { fraction: 0 } };
  return {
    ...scene,
    elements: [
      ...scene.elements,
      { id: 'source', region: 'footer', visual: { type: 'citation', text }, alt: text },
    ],
    beats: [
      { ...first!, actions: [come, ...(first!.actions ?? [])].slice(0, sceneLimits.actions) },
      ...others,
    ],
  };
};
