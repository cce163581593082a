import { viewNames, viewOf, whole } from '../scenes/visuals/image/views.ts';
import type { ElementEvents } from './element-track.ts';
import type { ElementInput } from './part-events.ts';
import type { ResolvedAction } from './schedule.ts';

const leave_s = 0.3;
const enter_s = 0.5;

/**
 * Adds a pan to the events of an image: while it runs `ElementState.transform` names both views, afterwards the value of `picture` is
 * the number of the view. To be called when all else is in the events. Callouts go with the view that they point into, and come in with theirs unless an action of
 * their own does so later.
 */
export function addPan(
  resolved: ResolvedAction,
  input: ElementInput,
  events: ElementEvents,
  named: ReadonlySet<string>,
): void {
  const { action, start_s, end_s, beat } = resolved;
  if (action.do !== 'pan') return;
  const visual = input.spec?.visual;
  const names = visual?.type === 'image' ? viewNames(visual) : [];
  const to = names.indexOf(action.to);
  const picture = events.parts.get('picture');
  if (visual?.type !== 'image' || to < 0 || !picture) {
    const detail = `"${input.element.id}" has no view "${action.to}" to go to.`;
    input.findings.push({ code: 'unknown_step', beat, target: action.target, detail });
    return;
  }
  const from = events.transforms.at(-1)?.to ?? whole;
  if (from === action.to) return;
  events.transforms.push({ from, to: action.to, start_s, end_s });
  picture.value.push({ start_s: end_s, end_s, to });
  for (const callout of visual.callouts) {
    const stays = events.parts.get(callout.id)?.stays;
    if (!stays) continue;
    if (viewOf(callout, visual) !== to) {
      for (const stay of stays)
        if (stay.start_s <= start_s && start_s < stay.clear_s)
          Object.assign(stay, { clear_s: start_s, end_s: start_s + leave_s });
    } else if (stays.some((stay) => stay.start_s < start_s) || !named.has(callout.id)) {
      const shown_s = end_s + enter_s;
      stays.push({ start_s: end_s, shown_s, how: 'show', from: null, clear_s: Infinity, end_s: Infinity });
    }
  }
}
