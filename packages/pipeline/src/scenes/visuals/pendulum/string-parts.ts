import { arc } from '../../drawing/curves.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Label } from '../../drawing/label.ts';
import { livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { layPhrase } from '../../phrase.ts';
import type { PendulumFrame } from './frame.ts';
import type { Pendulum, Swing } from './motion.ts';

/** What the parts that swing are made of. */
export interface Swinging {
  visual: Pendulum;
  frame: PendulumFrame;
  swing: Swing;
  /** Seconds of motion at a clock of the video. */
  timeOf(clock: number): number;
  /** Moments over one period. */
  places: Moment[];
}

/** A line under which something hangs, with strokes above it. */
export const supportPart = ([x, y]: Point, half: number, { theme }: PendulumFrame): Drawn => {
  const colour = theme.roles.muted;
  const strokes = Array.from({ length: Math.floor((2 * half) / 22) }, (_, index): Point[] => {
    const at = x - half + 14 + index * 22;
    return [
      [at, y - 2],
      [at + 11, y - 15],
    ];
  });
  return stillLook('support', colour, {
    inks: [
      lineInk(
        [
          [
            [x - half, y],
            [x + half, y],
          ],
        ],
        colour,
        theme.lines.normal,
      ),
      lineInk(strokes, colour, theme.lines.thin),
    ],
  });
};

/** Pivot and length, in pixels, such that the whole swing lies on the stage. */
const hang = (
  amplitude: number,
  { stage, size }: PendulumFrame,
): { pivot: Point; length: number; radius: number } => {
  const wide = amplitude >= Math.PI / 2 ? 1 : Math.sin(amplitude);
  const above = Math.max(0, -Math.cos(amplitude));
  const head = 22;
  const bob = 0.085;
  const length = Math.min(
    (stage.height - head - 8) / (1 + above + bob * (above > 0 ? 2 : 1)),
    stage.width / 2 / (Math.max(wide, 0.2) + bob),
    (stage.width / 2 - size * 0.4) / (Math.max(wide, 0.25) + bob * 0.5),
  );
  const used = head + length * (1 + above + bob);
  const top = stage.y + Math.max(0, stage.height - used) / 2;
  const pivot: Point = [
    stage.x + stage.width / 2,
    top + Math.max(head, length * (above + (above > 0 ? bob : 0))),
  ];
  return { pivot, length, radius: Math.max(12, length * bob) };
};

/** A bob on a string: support, line of rest, angle, path, string and bob. */
export const stringParts = ({ visual, frame, swing, timeOf, places }: Swinging): Drawn[] => {
  const { theme, size } = frame;
  const { pivot, length, radius } = hang(swing.amplitude, frame);
  const bobAt = (angle: number): Point => [
    pivot[0] + length * Math.sin(angle),
    pivot[1] + length * Math.cos(angle),
  ];
  const colour = theme.roles[visual.role];
  const turn = theme.roles.e;
  const mark = Math.min(length * 0.36, 130);
  const degrees = Math.round(((swing.amplitude * 180) / Math.PI) * 10) / 10;
  const phrase = layPhrase(`$\\theta_0$ = ${degrees}°`, { size, colour: turn });
  const half: Point = [
    pivot[0] + mark * Math.sin(swing.amplitude / 2),
    pivot[1] + mark * Math.cos(swing.amplitude / 2),
  ];
  // Beside the string where the opening is too narrow for it.
  const at = bobAt(swing.amplitude);
  const right = pivot[0] + (at[0] - pivot[0]) * Math.min(0.5, mark / length) + 26;
  const label: Label = {
    phrase,
    x: Math.min(Math.max(half[0] + 16, right), frame.stage.x + frame.stage.width - phrase.width),
    y: half[1] - phrase.height * 0.7,
    background: theme.background,
    plate: swing.amplitude > 0.6 ? theme.background : null,
  };
  const live = { places, animated: true, layered: true } as const;
  const angleAt = ({ clock }: Moment) => swing.at(timeOf(clock));
  return [
    supportPart(pivot, Math.max(60, length * 0.16), frame),
    stillLook(
      'rest',
      theme.roles.muted,
      { inks: [lineInk([[pivot, bobAt(0)]], theme.roles.muted, theme.lines.thin, true)] },
      { layered: true },
    ),
    stillLook(
      'path',
      theme.roles.muted,
      {
        inks: [
          lineInk(
            [arc(pivot, [length, length], Math.PI / 2 - swing.amplitude, Math.PI / 2 + swing.amplitude)],
            theme.roles.muted,
            theme.lines.thin,
            true,
          ),
        ],
      },
      { layered: true },
    ),
    stillLook(
      'angle',
      turn,
      {
        inks: [
          lineInk([[pivot, at]], turn, theme.lines.thin, true),
          lineInk(
            [arc(pivot, [mark, mark], Math.PI / 2, Math.PI / 2 - swing.amplitude)],
            turn,
            theme.lines.normal,
          ),
        ],
        labels: [label],
      },
      { layered: true },
    ),
    livingPart({
      id: 'string',
      colour: theme.roles.ink,
      look: (moment) => ({
        inks: [lineInk([[pivot, bobAt(angleAt(moment))]], theme.roles.ink, theme.lines.normal)],
      }),
      follows: 'bob',
      ...live,
    }),
    livingPart({
      id: 'bob',
      colour,
      look: (moment) => ({ inks: [discInk(bobAt(angleAt(moment)), radius, colour)] }),
      ...live,
    }),
  ];
};
