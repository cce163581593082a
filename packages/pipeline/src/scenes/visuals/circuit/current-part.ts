import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import { livingPart, type Moment } from '../../drawing/living.ts';
import { discInk } from '../../drawing/make-ink.ts';
import { lengthOf, pointAlong } from '../../drawing/polyline.ts';
import { stage } from '../../drawing/presence.ts';
import { rulingSwitch, sharesOf } from './currents.ts';
import type { CircuitScene } from './parts.ts';
import type { Stretch } from './route.ts';
import type { Circuit } from './symbols.ts';

/** Whether current runs through a branch (or the rails) when the ruling switch stands at `value`. */
export const flowing = (visual: Circuit, feeds: number[] | null, value: number): number => {
  const ruling = rulingSwitch(visual);
  if (!ruling) return 1;
  const closed = stage(value, 0.86, 1);
  if (ruling.branch === null) return closed;
  const others = (feeds ?? visual.branches.map((_, index) => index)).filter(
    (branch) => branch !== ruling.branch,
  );
  return others.length > 0 ? 1 : closed;
};

/** Pixels between dots, and pixels a second that the whole current runs. */
const [dotGap, speed] = [74, 96];

/** The running dots of some stretches, as one part that follows the switch. */
export const currentPart = (id: string, stretches: readonly Stretch[], scene: CircuitScene): Drawn => {
  const { visual, theme } = scene;
  const colour = theme.roles.accent;
  const ruling = rulingSwitch(visual);
  const shares = sharesOf(visual.branches);
  const backwards = visual.current === 'electrons';
  const whole = visual.branches.length > 1 ? shares : [1];
  const dotsOf = ({ way, feeds }: Stretch, { value, clock }: Moment): Ink[] => {
    const alpha = flowing(visual, feeds, value);
    if (alpha <= 0) return [];
    const share = feeds === null ? 1 : feeds.reduce((sum, branch) => sum + (whole[branch] ?? 0), 0);
    const length = lengthOf(way);
    const moved = (speed * share * clock) % dotGap;
    const count = Math.ceil(length / dotGap) + 1;
    return Array.from({ length: count }, (_, index) => index * dotGap + moved)
      .filter((along) => along <= length)
      .map((along) => discInk(pointAlong(way, backwards ? length - along : along).at, 8, colour, alpha));
  };
  const look = (moment: Moment) => ({ inks: stretches.flatMap((stretch) => dotsOf(stretch, moment)) });
  const places = [0, 0.2, 0.4, 0.6].map((clock): Moment => ({ value: 1, clock }));
  const lead = ruling ? { follows: ruling.component.id, start: ruling.component.closed ? 1 : 0 } : {};
  return livingPart({ id, colour, look, ...lead, places, animated: true, layered: true });
};
