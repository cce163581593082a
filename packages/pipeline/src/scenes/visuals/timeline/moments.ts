import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { numberText } from '../../drawing/ticks.ts';

type Visual = VisualOf<'timeline'>;
type Moment = Visual['events'][number]['at'];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const partsOf = (date: string): { year: number; month: number | null; day: number | null } => {
  const [, year, month, day] = /^(-?\d+)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const held = (text: string | undefined, most: number): number | null =>
    text === undefined ? null : Math.min(most, Math.max(1, Number(text)));
  return { year: Number(year ?? 0), month: held(month, 12), day: held(day, 31) };
};

/** A moment as a number: dates as years with their fraction. */
export const numberOf = (moment: Moment): number => {
  if (typeof moment === 'number') return moment;
  const { year, month, day } = partsOf(moment);
  return year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 372;
};

/** A moment as it is written: years without a space in thousands, those before our era as such. */
export const textOf = (moment: Moment): string => {
  if (typeof moment === 'number') {
    const isYear = Number.isInteger(moment) && Math.abs(moment) < 10_000;
    if (!isYear) return numberText(moment);
    return moment < 0 ? `${-moment} BC` : `${moment}`;
  }
  const { year, month, day } = partsOf(moment);
  const shown = year < 0 ? `${-year} BC` : `${year}`;
  return [day, month === null ? null : months[month - 1], shown].filter((one) => one !== null).join(' ');
};

/** Where a number lies between the first and the last event, spans and marker included: 0 to 1, beyond it is held. */
export const scaleOf = (visual: Visual): ((value: number) => number) => {
  const events = visual.events.map(({ at }) => numberOf(at)).toSorted((one, other) => one - other);
  const others = [
    ...visual.spans.flatMap(({ from, to }) => [numberOf(from), numberOf(to)]),
    ...(visual.now ? [numberOf(visual.now.at)] : []),
  ];
  const stops = visual.spacing === 'even' ? [...new Set(events)] : [];
  const all = [...events, ...others];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const hold = (share: number) => Math.min(1, Math.max(0, share));
  if (!(high > low)) return () => 0.5;
  if (stops.length < 2) return (value) => hold((value - low) / (high - low));
  return (value) => {
    const next = stops.findIndex((stop) => stop >= value);
    if (next === 0) return 0;
    if (next < 0) return 1;
    const [before, after] = [stops[next - 1]!, stops[next]!];
    return hold((next - 1 + (value - before) / (after - before)) / (stops.length - 1));
  };
};
