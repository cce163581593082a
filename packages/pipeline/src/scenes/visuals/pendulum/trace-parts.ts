import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import { type Look, livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { arrowInk, discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import { springScale } from './spring-parts.ts';
import type { Swinging } from './string-parts.ts';

/** Swings that the window of the trace holds before it begins to slide. */
const swingsShown = 3;

const labelled = (
  text: string,
  { frame: { size, theme } }: Swinging,
  place: (width: number, height: number) => Point,
): Label => {
  const phrase = layPhrase(text, { size, colour: theme.roles.muted });
  const [x, y] = place(phrase.width, phrase.height);
  return { phrase, x, y, background: theme.background, plate: null };
};

/** Displacement over time: the trace grows with the swing, then slides. */
export const traceParts = (swinging: Swinging, box: Box): Drawn[] => {
  const { visual, frame, swing, timeOf } = swinging;
  const { theme, size } = frame;
  const isSpring = visual.swings.on === 'spring';
  const spring = springScale(swinging);
  const left = box.x + size * 1.5;
  const right = box.x + box.width - size * 1.1;
  // Beside a spring the trace is as high as the mass; below it, or beside a string, it fills its own room.
  const isLevel =
    isSpring &&
    spring.rest + spring.swing < box.y + box.height + 1 &&
    spring.rest - spring.swing > box.y + size;
  const middle = isLevel ? spring.rest : box.y + box.height / 2 + size * 0.3;
  const reach = isLevel ? spring.swing : Math.min(box.height / 2 - size * 0.9, 230);
  const period = Number.isFinite(swing.period) ? swing.period : 4 * visual.time_scale;
  const window = Math.max(period * swingsShown, 4 * visual.time_scale);
  const perSecond = (right - left) / window;
  // A mass that hangs is let go below its rest, which is drawn below as well; the angle counts to the right, drawn upwards.
  const sign = isSpring ? 1 : -1;
  const heightOf = (t: number): number => middle + (sign * swing.at(t) * reach) / swing.amplitude;
  const look = ({ clock }: Moment): Look => {
    const now = timeOf(clock);
    const start = Math.max(0, now - window);
    const count = Math.max(1, Math.ceil(((now - start) * perSecond) / 4));
    const curve = Array.from({ length: count + 1 }, (_, index): Point => {
      const t = start + ((now - start) * index) / count;
      return [left + (t - start) * perSecond, heightOf(t)];
    });
    const head = curve.at(-1)!;
    const link: Ink[] = isLevel
      ? [
          lineInk(
            [[[frame.stage.x + frame.stage.width / 2 + spring.block * 0.6, head[1]], head]],
            theme.roles.muted,
            theme.lines.thin,
            true,
          ),
        ]
      : [];
    return {
      inks: [
        ...link,
        lineInk([curve], theme.roles[visual.role], theme.lines.normal + 1),
        discInk(head, 10, theme.roles[visual.role]),
      ],
    };
  };
  const colour = theme.roles.muted;
  const axes = stillLook('trace-axes', colour, {
    inks: [
      arrowInk(
        [
          [left, middle],
          [right + size * 0.8, middle],
        ],
        colour,
        3,
      ),
      lineInk(
        [
          [
            [left, middle - reach - 14],
            [left, middle + reach + 14],
          ],
        ],
        colour,
        3,
      ),
      lineInk(
        [
          [
            [left, middle - reach],
            [right, middle - reach],
          ],
          [
            [left, middle + reach],
            [right, middle + reach],
          ],
        ],
        theme.roles.faint,
        theme.lines.thin,
        true,
      ),
    ],
    labels: [
      labelled('$t$', swinging, (width, height) => [
        Math.min(right + size * 0.8, box.x + box.width) - width,
        middle + height * 0.35,
      ]),
      labelled(isSpring ? '$x$' : '$\\theta$', swinging, (width, height) => [
        left - width - 12,
        middle - reach - height / 2,
      ]),
    ],
  });
  const video = (window * 1.5) / visual.time_scale;
  const places = Array.from({ length: 60 }, (_, index) => ({ value: 0, clock: (video * index) / 59 }));
  return [
    axes,
    livingPart({
      id: 'trace',
      colour: theme.roles[visual.role],
      look,
      places,
      animated: true,
      layered: true,
      follows: 'bob',
    }),
  ];
};
