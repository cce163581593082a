import type { Drawn } from '../../drawing/drawn.ts';
import type { Label } from '../../drawing/label.ts';
import { type Look, livingPart, type Moment } from '../../drawing/living.ts';
import type { LaidPhrase } from '../../phrase.ts';
import { exactTex, radianTex, type Trigonometric, valueAt } from './exact.ts';
import { phraseIn } from './labels.ts';
import type { Turning } from './turning-parts.ts';

const rounded = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace('-', '\u2212')
    .replace(/^\u2212(0\.?0*)$/, '$1');

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** The angle in its unit, and in the other one where that is short: `θ = 30° = π/6`. */
const angleText = ({ visual }: Turning, degrees: number): string => {
  const inDegrees = `${rounded(degrees, isWhole(degrees) ? 0 : 1)}°`;
  const inRadians = radianTex(degrees);
  const symbol = visual.symbol;
  if (visual.unit === 'degrees')
    return inRadians === null ? `$${symbol}$ = ${inDegrees}` : `$${symbol}$ = ${inDegrees} = $${inRadians}$`;
  const decimal = `${rounded((degrees * Math.PI) / 180, 2)} rad`;
  return inRadians === null ? `$${symbol}$ = ${decimal}` : `$${symbol} = ${inRadians}$ = ${inDegrees}`;
};

/** One function: exact and decimal at a special angle, decimal elsewhere. */
const functionText = ({ visual, frame }: Turning, name: Trigonometric, degrees: number): string => {
  const value = valueAt(name, degrees);
  const head = `\\${name} ${visual.symbol}`;
  if (Number.isNaN(value)) return `$${head}$ has no value`;
  const exact = exactTex(name, degrees);
  if (exact === null)
    return `$${head}$ ≈ ${rounded(Math.abs(value) > 99 ? Math.sign(value) * 99 : value, 3)}`;
  if (frame.values.short && !isWhole(value)) return `$${head} = ${exact}$`;
  return isWhole(value) ? `$${head}$ = ${rounded(value, 0)}` : `$${head} = ${exact}$ ≈ ${rounded(value, 3)}`;
};

/** Angle and functions as numbers, in the colours of their lengths. */
export const valuesPart = (turning: Turning): Drawn => {
  const { visual, frame, degreesOf, places } = turning;
  const { box, columns } = frame.values;
  const { theme } = frame;
  const names = visual.wave === 'none' ? [...new Set(visual.functions)] : [visual.wave];
  const rows = Math.ceil((names.length + 1) / columns);
  const place = (phrases: LaidPhrase[]): Label[] =>
    phrases.map((phrase, index) => ({
      phrase,
      x: box.x + (box.width * (index % columns)) / columns,
      y: box.y + (box.height * (Math.floor(index / columns) + 0.5)) / rows - phrase.height / 2,
      background: theme.background,
      plate: null,
    }));
  const look = ({ value }: Moment): Look => {
    const degrees = degreesOf(value);
    const angle = phraseIn(frame, angleText(turning, degrees), theme.roles[visual.roles.angle]);
    const others = names.map((name) =>
      phraseIn(frame, functionText(turning, name, degrees), theme.roles[visual.roles[name]]),
    );
    return { inks: [], labels: place([angle, ...others]) };
  };
  return livingPart({
    id: 'values',
    colour: theme.roles.ink,
    look,
    places,
    start: visual.angle,
    follows: 'angle',
    layered: true,
  });
};
