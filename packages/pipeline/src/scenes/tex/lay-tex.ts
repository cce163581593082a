import { texToSvg } from './mathjax.ts';
import { type Outlines, outlinesOf } from './outlines.ts';

const limit = 600;
const known = new Map<string, Outlines>();

/** Outlines of a formula in em, kept for the process. Throws TexError. `display` sets limits above and below and large operators. */
export const layTex = (tex: string, display: boolean): Outlines => {
  const key = `${display ? 'display' : 'inline'} ${tex}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const outlines = outlinesOf(texToSvg(tex, display));
  if (known.size >= limit) known.delete(known.keys().next().value as string);
  known.set(key, outlines);
  return outlines;
};
