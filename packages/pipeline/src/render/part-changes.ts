import type { LaidPart } from '../scenes/visual.ts';
import type { Change } from './easing.ts';
import type { ElementEvents } from './element-track.ts';
import type { ElementInput } from './part-events.ts';
import type { ResolvedAction } from './schedule.ts';

const rise_s = 0.3;
const fade_s = 0.4;

/** There within `rise_s`, back at the end. */
const pulse = (start_s: number, end_s: number): Change[] => {
  const edge = Math.min(rise_s, (end_s - start_s) / 2);
  return [
    { start_s, end_s: start_s + edge, to: 1 },
    { start_s: end_s - edge, end_s, to: 0 },
  ];
};

/** Drawn, left standing until the beat ends, then taken back. */
const mark = (start_s: number, end_s: number, beatEnd_s: number): Change[] => {
  const leave_s = Math.max(end_s + 0.3, beatEnd_s);
  return [
    { start_s, end_s, to: 1 },
    { start_s: leave_s, end_s: leave_s + fade_s, to: 0 },
  ];
};

/** Index that a cell is named after: `cell3` stands at 2. */
const named = (part: LaidPart): number => Number(/(\d+)$/.exec(part.id)?.[1] ?? 1) - 1;
const placeNow = (part: LaidPart, changes: readonly Change[]): number =>
  changes.at(-1)?.to ?? part.start ?? named(part);

/** Adds an action that neither brings in, takes back nor transforms to the events of `part`. Actions come in order of time. */
export function addChange(
  { action, start_s, end_s, beat }: ResolvedAction,
  part: LaidPart,
  events: ElementEvents,
  input: ElementInput,
): void {
  const own = events.parts.get(part.id)!;
  switch (action.do) {
    case 'highlight':
      own.highlight.push(...pulse(start_s, end_s));
      break;
    case 'circle':
    case 'underline':
      own[action.do].push(...mark(start_s, end_s, input.endOf(beat)));
      break;
    case 'dim':
    case 'undim':
      own.dim.push({ start_s, end_s, to: action.do === 'dim' ? 1 : 0 });
      break;
    case 'trace':
      own.trace.push({ start_s, end_s });
      break;
    case 'move':
      if (typeof action.to === 'number') {
        const led = part.follows === undefined ? undefined : events.parts.get(part.follows);
        (led ?? own).value.push({ start_s, end_s, to: action.to });
      } else own.offset.push({ start_s, end_s, to: action.to[0], toY: action.to[1] });
      break;
    case 'swap': {
      const other = input.element.parts.find((candidate) => candidate.id === action.with);
      const others = events.parts.get(action.with)?.value;
      if (!other || !others || other === part) {
        const detail = `"${action.with}" is not a part of "${input.element.id}".`;
        input.findings.push({ code: 'unknown_target', beat, target: action.target, detail });
        break;
      }
      const [here, there] = [placeNow(part, own.value), placeNow(other, others)];
      own.value.push({ start_s, end_s, to: there });
      others.push({ start_s, end_s, to: here });
      break;
    }
  }
}
