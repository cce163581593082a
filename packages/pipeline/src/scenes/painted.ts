import type { VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { paintPart } from './emphasis.ts';
import { type Box, union } from './geometry.ts';
import type { LaidPhrase } from './phrase.ts';
import type { Theme } from './theme.ts';
import type { ElementState, LaidElement, LaidPart, LayoutFault, PartState, TextRun } from './visual.ts';

/** A part with the way to paint it, at the opacity that the context already has. */
export interface Painted {
  part: LaidPart;
  paint(context: SKRSContext2D, state: PartState): void;
  /** Where it is pointed out when it stands in several places; its box when absent. */
  spots?: readonly Box[];
  /** Hue of its highlight; the accent when absent. */
  glow?: string;
}

/** A phrase has two ways in: what is neither shown nor written glyph by glyph fades in. */
export const wayIn = (state: PartState): 'show' | 'write' => (state.how === 'show' ? 'show' : 'write');

/** A phrase at a place, as a part. */
export const phrasePart = (
  id: string,
  phrase: LaidPhrase,
  place: { x: number; y: number },
  look: { background: string; kind: TextRun['kind']; glow?: string; layered?: boolean },
): Painted => ({
  part: {
    id,
    box: { x: place.x, y: place.y, width: phrase.width, height: phrase.height },
    kind: 'text',
    text: phrase.runs(place.x, place.y, look.background, look.kind),
    ...(look.layered === true ? { layered: true } : {}),
  },
  paint: (context, state) => phrase.draw(context, place.x, place.y, state.reveal, wayIn(state)),
  ...(look.glow === undefined ? {} : { glow: look.glow }),
});

const outside = (box: Box, region: Box): boolean =>
  box.x < region.x - 1 ||
  box.y < region.y - 1 ||
  box.x + box.width > region.x + region.width + 1 ||
  box.y + box.height > region.y + region.height + 1;

/** Makes an element of painted parts, in drawing order; reports `does_not_fit` where they leave the region. */
export const assemble = (
  input: { id: string; region: Box; theme: Theme },
  type: VisualType,
  painted: readonly Painted[],
  faults: LayoutFault[],
): LaidElement => {
  const boxes = painted.map(({ part }) => part.box);
  const box = boxes.length > 0 ? boxes.reduce(union) : { ...input.region, width: 0, height: 0 };
  const all = [...faults];
  if (outside(box, input.region) && !all.some((fault) => fault.code === 'does_not_fit'))
    all.push({ code: 'does_not_fit', part: null, detail: `${type} is larger than its region` });
  const draw = (context: SKRSContext2D, state: ElementState): void => {
    for (const { part, paint, glow, spots } of painted) {
      const own = state.parts.get(part.id);
      if (own === undefined) continue;
      paintPart(context, own, spots ?? [part.box], input.theme, () => paint(context, own), glow);
    }
  };
  return { id: input.id, type, box, parts: painted.map(({ part }) => part), faults: all, draw };
};
