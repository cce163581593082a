/** Pixels by which `show` lifts a part while it fades in. */
const rise = 14;

/** How far below its place a part is drawn that is being shown; `reveal` is already eased. */
export const riseOf = (reveal: number): number => (1 - Math.min(1, Math.max(0, reveal))) * rise;

/** How much of glyph `index` of `count` is there when `reveal` of the whole is written: a soft edge runs over the glyphs. */
export const inkAmount = (reveal: number, index: number, count: number): number => {
  const edge = Math.max(2, count * 0.18);
  return Math.min(1, Math.max(0, (reveal * (count + edge) - index) / edge));
};
