import { cssFont, measuring, type Weight } from '../fonts.ts';

export interface MeasuredStyle {
  family: string;
  weight: Weight;
  size: number;
  /** Letter spacing in em. */
  tracking?: number;
  literal?: boolean;
  tabular?: boolean;
}

/** What a style sets on a drawing context besides the font. */
export const settingsOf = (style: MeasuredStyle) => ({
  font: cssFont(style.family, style.weight, style.size),
  letterSpacing: `${(style.tracking ?? 0) * style.size}px`,
  fontVariantLigatures: style.literal === true ? ('none' as const) : ('normal' as const),
  fontFeatureSettings: style.tabular === true ? '"tnum"' : 'normal',
});

/** Layouts try many sizes and widths, each of which sets the same words again: widths are kept, up to this many. */
const most = 20_000;
const widths = new Map<string, number>();

/** Width of a run of text in pixels. */
export const widthOf = (text: string, style: MeasuredStyle): number => {
  const { family, weight, size, tracking = 0, literal = false, tabular = false } = style;
  const key = `${family} ${weight} ${size} ${tracking} ${literal} ${tabular} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const measure = measuring();
  Object.assign(measure, settingsOf(style));
  const { width } = measure.measureText(text);
  Object.assign(measure, {
    letterSpacing: '0px',
    fontVariantLigatures: 'normal',
    fontFeatureSettings: 'normal',
  });
  if (widths.size >= most) widths.clear();
  widths.set(key, width);
  return width;
};
