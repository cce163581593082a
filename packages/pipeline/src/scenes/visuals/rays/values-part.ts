import type { Drawn } from '../../drawing/drawn.ts';
import type { Label } from '../../drawing/label.ts';
import { type Look, livingPart, type Moment } from '../../drawing/living.ts';
import { numberText } from '../../drawing/ticks.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';

/** Items in a row, or in two where the row is too long; each in a column of its own, so that numbers change in place. */
export const rowOf = (
  texts: readonly { text: string; colour: string }[],
  box: Box,
  size: number,
  theme: Theme,
): Label[] => {
  const rows = box.height > size * 2.6 ? 2 : 1;
  const columns = Math.ceil(texts.length / rows);
  return texts.map(({ text, colour }, index) => {
    const phrase = layPhrase(text, { size, colour, tabular: true });
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      phrase,
      x: box.x + (box.width * (column + 0.5)) / columns - phrase.width / 2,
      y: box.y + (box.height * (row + 0.5)) / rows - phrase.height / 2,
      background: theme.background,
      plate: null,
    };
  });
};

/** Three digits, and none of noise: what is as good as a whole number is one. */
export const shortNumber = (value: number): string => {
  const whole = Math.round(value);
  return numberText(Math.abs(value - whole) < 1e-6 ? whole : Number(value.toPrecision(3)));
};

/** Numbers that follow a leader. */
export const valuesPart = (
  textsAt: (value: number) => { text: string; colour: string }[],
  leader: { id: string; start: number; places: Moment[] },
  frame: { box: Box; size: number; theme: Theme },
): Drawn => {
  const look = ({ value }: Moment): Look => ({
    inks: [],
    labels: rowOf(textsAt(value), frame.box, frame.size, frame.theme),
  });
  return livingPart({
    id: 'values',
    colour: frame.theme.roles.ink,
    look,
    places: leader.places,
    start: leader.start,
    follows: leader.id,
    layered: true,
  });
};
