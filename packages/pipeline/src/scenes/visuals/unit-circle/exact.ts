export type Trigonometric = 'sin' | 'cos' | 'tan';

const near = (value: number, other: number): boolean => Math.abs(value - other) < 1e-9;

const known: [value: number, tex: string][] = [
  [0, '0'],
  [0.5, '\\dfrac{1}{2}'],
  [Math.SQRT1_2, '\\dfrac{\\sqrt{2}}{2}'],
  [Math.sqrt(3) / 2, '\\dfrac{\\sqrt{3}}{2}'],
  [1, '1'],
  [Math.sqrt(3) / 3, '\\dfrac{\\sqrt{3}}{3}'],
  [Math.sqrt(3), '\\sqrt{3}'],
];

/** Value of a function at an angle in degrees; NaN where the tangent has none. */
export const valueAt = (name: Trigonometric, degrees: number): number => {
  const radians = (degrees * Math.PI) / 180;
  if (name === 'tan') return near(Math.cos(radians), 0) ? Number.NaN : Math.tan(radians);
  return name === 'sin' ? Math.sin(radians) : Math.cos(radians);
};

/** True at multiples of 30 and 45 degrees, where the values have names of their own. */
export const isSpecial = (degrees: number): boolean =>
  [30, 45].some((step) => near(degrees / step, Math.round(degrees / step)));

/** The value at a special angle as TeX: `\dfrac{\sqrt{3}}{2}`; null at all others, and where there is none. */
export const exactTex = (name: Trigonometric, degrees: number): string | null => {
  if (!isSpecial(degrees)) return null;
  const value = valueAt(name, degrees);
  const found = known.find(([size]) => near(size, Math.abs(value)));
  return found ? `${value < -1e-9 ? '-' : ''}${found[1]}` : null;
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The angle as a multiple of π in TeX, for multiples of 15 degrees; null for others. */
export const radianTex = (degrees: number): string | null => {
  const twelfths = Math.round(degrees / 15);
  if (!near(degrees / 15, twelfths)) return null;
  if (twelfths === 0) return '0';
  const common = divisor(Math.abs(twelfths), 12);
  const [top, bottom] = [Math.abs(twelfths) / common, 12 / common];
  const over = `${top === 1 ? '' : top}\\pi`;
  return `${degrees < 0 ? '-' : ''}${bottom === 1 ? over : `\\dfrac{${over}}{${bottom}}`}`;
};
