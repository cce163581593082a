import { fromRaised, rewritten } from './scripts.ts';

/** Unit signs: one of them, several of them. */
const bases: Record<string, [string, string]> = {
  m: ['metre', 'metres'],
  g: ['gram', 'grams'],
  s: ['second', 'seconds'],
  A: ['amp', 'amps'],
  K: ['kelvin', 'kelvin'],
  mol: ['mole', 'moles'],
  Hz: ['hertz', 'hertz'],
  N: ['newton', 'newtons'],
  Pa: ['pascal', 'pascals'],
  J: ['joule', 'joules'],
  W: ['watt', 'watts'],
  C: ['coulomb', 'coulombs'],
  V: ['volt', 'volts'],
  F: ['farad', 'farads'],
  Ω: ['ohm', 'ohms'],
  T: ['tesla', 'teslas'],
  Wb: ['weber', 'webers'],
  H: ['henry', 'henries'],
  eV: ['electron volt', 'electron volts'],
  L: ['litre', 'litres'],
  l: ['litre', 'litres'],
  bar: ['bar', 'bars'],
  B: ['byte', 'bytes'],
  pc: ['parsec', 'parsecs'],
};
const prefixes: Record<string, string> = {
  p: 'pico',
  n: 'nano',
  µ: 'micro',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
};
const whole: Record<string, [string, string]> = {
  '°C': ['degree celsius', 'degrees celsius'],
  '℃': ['degree celsius', 'degrees celsius'],
  '°F': ['degree fahrenheit', 'degrees fahrenheit'],
  '°': ['degree', 'degrees'],
  '%': ['percent', 'percent'],
  Å: ['angstrom', 'angstroms'],
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  yr: ['year', 'years'],
  atm: ['atmosphere', 'atmospheres'],
  cm: ['centimetre', 'centimetres'],
  kg: ['kilogram', 'kilograms'],
  dB: ['decibel', 'decibels'],
  ppm: ['part per million', 'parts per million'],
  rad: ['radian', 'radians'],
  rpm: ['revolution per minute', 'revolutions per minute'],
  bit: ['bit', 'bits'],
  u: ['atomic mass unit', 'atomic mass units'],
  $: ['dollar', 'dollars'],
};
/** Powers of a unit, before it for lengths ("square metres"), after it otherwise ("seconds squared"). */
const powerWords: Record<string, [string, string]> = { '2': ['square', 'squared'], '3': ['cubic', 'cubed'] };

const baseOf = (sign: string): [string, string] | null => {
  if (Object.hasOwn(whole, sign)) return whole[sign]!;
  if (Object.hasOwn(bases, sign)) return bases[sign]!;
  const prefix = prefixes[sign[0] ?? ''];
  const base = bases[sign.slice(1)];
  if (!prefix || !base || !Object.hasOwn(bases, sign.slice(1))) return null;
  const before = base[0] === 'ohm' ? prefix.replace(/[ao]$/, '') : prefix;
  return [`${before}${base[0]}`, `${before}${base[1]}`];
};

interface Factor {
  names: [string, string];
  power: string;
  below: boolean;
  /** A slash of its own stands before it. */
  divided: boolean;
}

const factorsOf = (text: string): Factor[] | null => {
  const factors: Factor[] = [];
  const bare = text.replaceAll(/[()]/g, '');
  let read = 0;
  for (const match of bare.matchAll(/([·⋅*/]?)([^·⋅*/⁰-⁹¹²³⁻^\d−-]+)([⁰-⁹¹²³⁻]*|\^?[−-]?\d*)/gu)) {
    read += match[0].length;
    const names = baseOf(match[2]!);
    if (!names) return null;
    const raised = rewritten(match[3]!, fromRaised) ?? match[3]!.replace('^', '').replace('−', '-');
    const divided =
      match[1] === '/' || (match[1] !== '' && text.includes('/(') && factors.some((each) => each.below));
    factors.push({
      names,
      power: raised.replace('-', ''),
      below: divided || raised.startsWith('-'),
      divided: match[1] === '/',
    });
  }
  return read === bare.length && factors.length > 0 ? factors : null;
};

export const isUnit = (text: string): boolean => factorsOf(text) !== null;

const lengths = /met/;
const named = ({ names, power }: Factor, plural: boolean): string => {
  const name = names[plural ? 1 : 0];
  if (power === '' || power === '1') return name;
  const words = powerWords[power];
  if (!words) return `${name} to the ${power}`;
  return lengths.test(name) ? `${words[0]} ${name}` : `${name} ${words[1]}`;
};

/** "m/s²" → "metres per second squared"; null where the text is no unit. */
export const unitWords = (text: string, one: boolean): string | null => {
  const factors = factorsOf(text);
  if (!factors) return null;
  const above = factors.filter((factor) => !factor.below);
  const below = factors.filter((factor) => factor.below);
  const words = above.map((factor, index) => named(factor, !one && index === above.length - 1));
  for (const [index, factor] of below.entries())
    words.push(`${index === 0 || factor.divided ? 'per ' : ''}${named(factor, false)}`);
  return words.join(' ');
};
