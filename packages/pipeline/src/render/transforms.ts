import type { Element } from '@lectern/contracts/scene/lesson.ts';
import type { ElementEvents } from './element-track.ts';
import type { ElementInput } from './part-events.ts';
import type { ResolvedAction } from './schedule.ts';

/** Of an equation that turns from one step into the next: the parts that only a transform brings in. */
export function laterSteps(spec: Element | undefined): ReadonlySet<string> {
  if (spec?.visual.type !== 'equation' || spec.visual.mode !== 'morph') return new Set();
  const later = spec.visual.steps.slice(1).map((_, index) => index + 2);
  return new Set(later.flatMap((number) => [`step${number}`, `note${number}`]));
}

/**
 * Adds a transform to the events of an equation. While it runs, both steps are on screen and `ElementState.transform`
 * says so; afterwards a `morph` has only the new step, a `stack` has both.
 */
export function addTransform(resolved: ResolvedAction, input: ElementInput, events: ElementEvents): void {
  const { action, start_s, end_s, beat } = resolved;
  if (action.do !== 'transform') return;
  const from = action.target.split('.')[1] ?? events.transforms.at(-1)?.to ?? 'step1';
  const source = events.parts.get(from);
  const target = events.parts.get(action.to);
  if (!source || !target || from === action.to) {
    const detail = `"${input.element.id}" has no step "${source ? action.to : from}" to transform.`;
    input.findings.push({ code: 'unknown_step', beat, target: action.target, detail });
    return;
  }
  const morph = laterSteps(input.spec).size > 0;
  if (source.stays.length === 0) source.stays.push(stay(0, 0.6));
  const going = source.stays.at(-1)!;
  if (morph && going.clear_s > end_s) Object.assign(going, { clear_s: end_s, end_s });
  if (!target.stays.some((one) => one.start_s <= start_s && start_s < one.clear_s)) {
    target.stays.push(stay(start_s, start_s));
  }
  events.transforms.push({ from, to: action.to, start_s, end_s });
}

const stay = (start_s: number, shown_s: number) => ({
  start_s,
  shown_s,
  how: 'show' as const,
  from: null,
  clear_s: Infinity,
  end_s: Infinity,
});
