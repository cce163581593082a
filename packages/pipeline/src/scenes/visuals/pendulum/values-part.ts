import type { Drawn } from '../../drawing/drawn.ts';
import { stillLook } from '../../drawing/living.ts';
import { numberText } from '../../drawing/ticks.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { LayoutFault } from '../../visual.ts';
import type { Swinging } from './string-parts.ts';

const number = (value: number): string => numberText(Number(value.toPrecision(3)));

/** What is given, and the period that follows from it. */
const rowsOf = ({ visual, swing }: Swinging): string[] => {
  const { swings, damping } = visual;
  const isSmall = swings.on === 'string' && swings.model === 'small-angle';
  const formula = swings.on === 'spring' ? '2\\pi\\sqrt{m/k}' : '2\\pi\\sqrt{L/g}';
  const isFormula = damping === 0 && (swings.on === 'spring' || isSmall);
  const period = Number.isFinite(swing.period) ? `${number(swing.period)}\u202fs` : 'no swing';
  const given =
    swings.on === 'spring'
      ? [`$m$ = ${number(swings.mass_kg)}\u202fkg`, `$k$ = ${number(swings.stiffness)}\u202fN/m`]
      : [`$L$ = ${number(swings.length_m)}\u202fm`];
  return [...given, isFormula ? `$T = ${formula}$ ≈ ${period}` : `$T$ ≈ ${period}`];
};

export const valuesPart = (swinging: Swinging, box: Box, faults: LayoutFault[]): Drawn => {
  const { frame, visual } = swinging;
  const { size, theme } = frame;
  const rows = rowsOf(swinging);
  const phrases = rows.map((row, index) =>
    layPhrase(row, { size, colour: index === rows.length - 1 ? theme.roles[visual.role] : theme.roles.ink }),
  );
  faults.push(...phrases.flatMap((phrase) => phrase.faults.map((fault) => ({ ...fault, part: 'values' }))));
  const width = Math.max(...phrases.map((phrase) => phrase.width));
  const left =
    box.x + Math.max(0, box.width - width) * (frame.trace === null && box.y > frame.stage.y ? 0.5 : 0.1);
  const advance = size * 1.7;
  const top = box.y + Math.max(0, box.height - advance * rows.length) / 2;
  const labels = phrases.map((phrase, index) => ({
    phrase,
    x: left,
    y: top + advance * (index + 0.5) - phrase.height / 2,
    background: theme.background,
    plate: null,
  }));
  return stillLook('values', theme.roles.ink, { inks: [], labels });
};
