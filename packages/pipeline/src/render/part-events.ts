import type { Element } from '@lectern/contracts/scene/lesson.ts';
import type { LaidElement, LaidPart } from '../scenes/visual.ts';
import { companionsOf } from './companions.ts';
import type { ElementEvents } from './element-track.ts';
import { addPan } from './pans.ts';
import { addChange } from './part-changes.ts';
import { noEvents, type PartEvents, type Stay } from './part-track.ts';
import type { ResolvedAction, TimelineFinding } from './schedule.ts';
import { addTransform, laterSteps } from './transforms.ts';

export interface ElementInput {
  element: LaidElement;
  spec: Element | undefined;
  /** The actions on this element, placed in time. */
  actions: readonly ResolvedAction[];
  endOf(beat: string): number;
  /** Place of the element in the scene: those that nothing brings in follow one another. */
  order: number;
  duration_s: number;
  findings: TimelineFinding[];
}

const reveals = new Set(['show', 'write', 'draw', 'count']);
const fadeIn_s = 0.6;
const followAfter_s = 0.12;
/** Share of its own time by which each part of an element waits for the one before. */
const lag = 0.15;

/** Turns the actions on an element into the events of each of its parts. */
export function partEvents(input: ElementInput): ElementEvents {
  const { element, actions } = input;
  const events: ElementEvents = {
    parts: new Map(element.parts.map((part) => [part.id, noEvents()])),
    transforms: [],
  };
  const hidden = new Set([
    ...laterSteps(input.spec),
    ...element.parts.filter(({ waits }) => waits === true).map(({ id }) => id),
  ]);
  const inOrder = [...actions].sort((one, other) => one.start_s - other.start_s);
  const named = new Set(
    inOrder.flatMap(({ action }) => (reveals.has(action.do) ? [action.target.split('.')[1] ?? ''] : [])),
  );
  for (const resolved of inOrder) {
    const parts = partsOf(resolved, element);
    if (reveals.has(resolved.action.do)) bringIn(resolved, parts, inOrder, events, hidden, element);
    else if (resolved.action.do === 'clear') takeBack(resolved, parts, events);
    else if (resolved.action.do === 'transform') addTransform(resolved, input, events);
    else if (resolved.action.do === 'pan') continue;
    else for (const part of parts) addChange(resolved, part, events, input);
  }
  addCompanions(input, events);
  addUnnamed(input, events, hidden);
  // What nothing brought in can be taken back as well.
  for (const resolved of inOrder)
    if (resolved.action.do === 'clear') takeBack(resolved, partsOf(resolved, element), events);
  addFollowers(element, events);
  for (const resolved of inOrder) addPan(resolved, input, events, named);
  for (const resolved of inOrder) reportUnseen(resolved, input, events);
  return events;
}

const partsOf = ({ action }: ResolvedAction, element: LaidElement): LaidPart[] => {
  const part = action.target.split('.')[1];
  return part === undefined ? element.parts : element.parts.filter((candidate) => candidate.id === part);
};

const isThere = (events: PartEvents, t: number): boolean =>
  events.stays.some((stay) => stay.start_s <= t && t < stay.clear_s);

/** A part that the scene brings in by name later on waits for that when its whole element is brought in. */
function bringIn(
  { action, start_s, end_s }: ResolvedAction,
  parts: LaidPart[],
  actions: readonly ResolvedAction[],
  events: ElementEvents,
  hidden: ReadonlySet<string>,
  element: LaidElement,
): void {
  const whole = action.target === element.id;
  const awaited = parts.filter((part) => {
    const own = events.parts.get(part.id)!;
    if (!whole) return !isThere(own, start_s) || action.do === 'count';
    const named = actions.some(
      (other) => reveals.has(other.action.do) && other.action.target === `${element.id}.${part.id}`,
    );
    return !isThere(own, start_s) && !hidden.has(part.id) && !(named && own.stays.length === 0);
  });
  const lagging = element.type === 'tex' ? 0 : lag;
  const each = (end_s - start_s) / (1 + (awaited.length - 1) * lagging);
  awaited.forEach((part, index) => {
    const own = events.parts.get(part.id)!;
    const begin = start_s + index * lagging * each;
    cut(own.stays, begin);
    own.stays.push({
      start_s: begin,
      shown_s: begin + each,
      how: action.do as Stay['how'],
      from: action.do === 'count' ? action.from : null,
      clear_s: Infinity,
      end_s: Infinity,
    });
  });
}

/** Ends the stay that is going on at `t`, at once. */
function cut(stays: Stay[], t: number): void {
  for (const stay of stays) {
    if (stay.start_s <= t && t < stay.end_s)
      Object.assign(stay, { clear_s: Math.min(stay.clear_s, t), end_s: t });
  }
}

function takeBack({ start_s, end_s }: ResolvedAction, parts: LaidPart[], events: ElementEvents): void {
  for (const part of parts) {
    for (const stay of events.parts.get(part.id)!.stays) {
      if (stay.start_s <= start_s && start_s < stay.clear_s) Object.assign(stay, { clear_s: start_s, end_s });
    }
  }
}

/** Parts that the scene brings in by no action come and go with those that they belong to. */
function addCompanions({ element, spec }: ElementInput, events: ElementEvents): void {
  if (!spec) return;
  for (const part of element.parts) {
    const own = events.parts.get(part.id)!;
    if (own.stays.length > 0) continue;
    const masters = companionsOf(part.id, spec, element.parts).map((id) => events.parts.get(id)!.stays);
    if (masters.length === 0 || masters.some((stays) => stays.length === 0)) continue;
    const latest = masters.reduce((one, other) => (other[0]!.shown_s > one[0]!.shown_s ? other : one));
    own.stays.push(
      ...latest.map((stay) => ({
        ...stay,
        from: null,
        shown_s: Math.max(stay.shown_s, stay.start_s + fadeIn_s),
      })),
    );
  }
}

/** What follows another part shares its value and its clock. */
function addFollowers({ parts }: LaidElement, events: ElementEvents): void {
  for (const part of parts) {
    const leader = part.follows === undefined ? undefined : events.parts.get(part.follows);
    if (!leader) continue;
    const own = events.parts.get(part.id)!;
    own.value = leader.value;
    leader.clockFrom_s = leader.stays[0]?.start_s ?? null;
    own.clockFrom_s = leader.clockFrom_s;
  }
}

/** What nothing brings in is there from the start. */
function addUnnamed(
  { element, order }: ElementInput,
  events: ElementEvents,
  hidden: ReadonlySet<string>,
): void {
  const start_s = order * followAfter_s;
  for (const part of element.parts) {
    const own = events.parts.get(part.id)!;
    if (own.stays.length > 0 || hidden.has(part.id)) continue;
    own.stays.push({
      start_s,
      shown_s: start_s + fadeIn_s,
      how: 'show',
      from: null,
      clear_s: Infinity,
      end_s: Infinity,
    });
  }
}

function reportUnseen(
  resolved: ResolvedAction,
  { element, findings }: ElementInput,
  events: ElementEvents,
): void {
  const { action, start_s, beat } = resolved;
  if (reveals.has(action.do)) return;
  const seen = partsOf(resolved, element).some((part) =>
    events.parts.get(part.id)!.stays.some((stay) => stay.start_s <= start_s && start_s <= stay.end_s),
  );
  if (seen) return;
  const detail = `${action.do} has nothing to act on: "${action.target}" is not on screen.`;
  findings.push({ code: 'not_on_screen', beat, target: action.target, detail });
}
