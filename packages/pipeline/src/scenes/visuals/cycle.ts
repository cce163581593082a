import { arc } from '../drawing/curves.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { livingPart, stillLook } from '../drawing/living.ts';
import { arrowInk, discInk, lineInk } from '../drawing/make-ink.ts';
import type { Theme } from '../theme.ts';
import type { LayOut } from '../visual.ts';
import { angleOf, arcBetween, layRing, placeOn, type Ring, tokenRadius, type Visual } from './cycle/ring.ts';
import { stageLook } from './stage/card.ts';

const centrePart = (ring: Ring, theme: Theme): Drawn[] => {
  const phrase = ring.middle;
  if (!phrase) return [];
  const [x, y] = [ring.centre[0] - phrase.width / 2, ring.centre[1] - phrase.height / 2];
  const label = { phrase, x, y, background: theme.background, plate: null };
  return [stillLook('centre', theme.roles.ink, { inks: [], labels: [label] })];
};

/** A disc inside the ring, at the stage of its number; between two numbers it is on its way. */
const tokenPart = (visual: Visual, ring: Ring, theme: Theme): Drawn[] => {
  const { token } = visual;
  if (!token) return [];
  const colour = theme.roles[token.role];
  const count = ring.cards.length;
  return [
    livingPart({
      id: 'token',
      colour,
      start: Math.min(count, token.at),
      layered: true,
      places: Array.from({ length: 4 * count }, (_, step) => ({ value: 1 + step / 4, clock: 0 })),
      look: ({ value }) => {
        const place = placeOn(ring.centre, ring.radii, angleOf(value - 1 + ring.begin, count), ring.inner);
        const rim = arc(place, [tokenRadius - 2, tokenRadius - 2], 0, 2 * Math.PI);
        return {
          inks: [
            discInk(place, tokenRadius, colour),
            lineInk([rim], theme.background, 3),
            discInk(place, tokenRadius * 0.42, theme.background),
          ],
        };
      },
    }),
  ];
};

/** Lays stages out on a ring, clockwise from the top or just before it, with arrows that follow it. */
export const layOutCycle: LayOut<'cycle'> = (input) => {
  const { visual, region, theme } = input;
  const ring = layRing(visual, region, theme);
  const stages = ring.cards.flatMap(({ text, box }, index): Drawn[] => {
    const look = stageLook(text, box, theme);
    const arrow = arrowInk(arcBetween(ring, index), theme.roles.muted, 5);
    return [
      stillLook(`stage${index + 1}`, theme.roles[text.stage.role], look, { quiet: true }),
      // The box of a bent arrow reaches behind the cards, its ink does not.
      stillLook(`arrow${index + 1}`, theme.roles.muted, { inks: [arrow] }, { layered: true }),
    ];
  });
  const drawn = [...stages, ...centrePart(ring, theme), ...tokenPart(visual, ring, theme)];
  return assembleDrawing(input, 'cycle', drawn, ring.faults);
};
