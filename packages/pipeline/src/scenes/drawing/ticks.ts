/** Smallest step of the form 1, 2 or 5 · 10ⁿ that makes at most `most` steps of `span`. */
export const niceStep = (span: number, most: number): number => {
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return (share <= 1.0001 ? 1 : share <= 2.0001 ? 2 : share <= 5.0001 ? 5 : 10) * power;
};

/** Multiples of a nice step within [min, max], at most `most` + 1 of them. */
export const niceTicks = (min: number, max: number, most: number): number[] => {
  const step = niceStep(max - min, most);
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.min(60, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
};

/** Powers of ten within [min, max], thinned out to at most `most`; with 2 and 5 between them where there is room. */
export const logTicks = (min: number, max: number, most: number): number[] => {
  const [low, high] = [Math.ceil(Math.log10(min) - 1e-9), Math.floor(Math.log10(max) + 1e-9)];
  const decades = high - low + 1;
  const every = Math.max(1, Math.ceil(decades / Math.max(1, most)));
  const powers = Array.from({ length: Math.max(0, decades) }, (_, index) => low + index).filter(
    (power) => (power - low) % every === 0,
  );
  if (decades * 3 > most || decades > 3) return powers.map((power) => 10 ** power);
  return [low - 1, ...powers]
    .flatMap((power) => [1, 2, 5].map((digit) => Number((digit * 10 ** power).toPrecision(3))))
    .filter((value) => value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9));
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

/** A number as it is set at a tick: true minus, thin spaces in thousands, powers of ten for the very large and small (`$…$` holds TeX). */
export const numberText = (value: number): string => {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const sign = value < 0 ? '\u2212' : '';
  if (size >= 1e6 || size < 1e-3) {
    const power = Math.floor(Math.log10(size) + 1e-9);
    const mantissa = Number((size / 10 ** power).toPrecision(3));
    const times = mantissa === 1 ? '' : `${mantissa} \\cdot `;
    return `$${value < 0 ? '-' : ''}${times}10^{${power}}$`;
  }
  const [whole = '0', decimals] = Number(size.toPrecision(6)).toString().split('.');
  const set = whole.length > 4 ? grouped(whole) : whole;
  return `${sign}${set}${decimals ? `.${decimals}` : ''}`;
};

/** A tick of a logarithmic scale: powers of ten as such from a thousand up and a thousandth down. */
export const logText = (value: number): string => {
  const power = Math.log10(value);
  const isPower = Math.abs(power - Math.round(power)) < 1e-9;
  return isPower && (power >= 3 || power <= -3) ? `$10^{${Math.round(power)}}$` : numberText(value);
};
