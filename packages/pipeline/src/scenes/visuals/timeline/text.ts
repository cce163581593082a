import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { smallest } from '../../fit.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import { textOf } from './moments.ts';

type Event = VisualOf<'timeline'>['events'][number];

/** What stands at an event: its date, and below it its name. */
export interface EventText {
  event: Event;
  date: LaidPhrase;
  label: LaidPhrase;
  width: number;
  height: number;
}

const mostLines = 5;
const gap = 4;

/** True where no type of the size can hold an event in lines of `wrap` pixels: told by the number of letters. */
export const isHopeless = ({ label }: Event, size: number, wrap: number): boolean =>
  !label.includes('$') && label.length * size * 0.33 > wrap * mostLines;

/** Sets date and name in lines of at most `wrap` pixels. */
export const setEvent = (
  event: Event,
  size: number,
  wrap: number,
  align: 'left' | 'centre',
  theme: Theme,
): EventText => {
  const style = { maxWidth: wrap, align, leading: 1.22 } as const;
  const date = layPhrase(event.date ?? textOf(event.at), {
    ...style,
    size: Math.round(size * 1.08),
    colour: theme.roles[event.role],
    weight: 700,
    maxLines: 2,
    tabular: true,
  });
  const label = layPhrase(event.label, {
    ...style,
    size: Math.max(smallest, size),
    colour: theme.roles.ink,
    maxLines: mostLines,
  });
  return {
    event,
    date,
    label,
    width: Math.max(date.width, label.width),
    height: date.height + gap + label.height,
  };
};

export const labelTop = (text: EventText): number => text.date.height + gap;

export const isTight = ({ date, label }: EventText): boolean =>
  [...date.faults, ...label.faults].some(({ code }) => code === 'does_not_fit');
