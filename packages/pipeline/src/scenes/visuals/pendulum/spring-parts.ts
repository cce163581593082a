import type { Drawn } from '../../drawing/drawn.ts';
import { livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { areaInk, arrowInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point, Polyline } from '../../drawing/polyline.ts';
import { numberText } from '../../drawing/ticks.ts';
import { layPhrase } from '../../phrase.ts';
import { type Swinging, supportPart } from './string-parts.ts';

/** A coil from one height to another. */
const coil = (x: number, top: number, bottom: number, half: number): Polyline => {
  const turns = 9;
  const lead = Math.min(24, (bottom - top) * 0.12);
  const step = (bottom - top - 2 * lead) / (turns * 2);
  const zigzag = Array.from(
    { length: turns * 2 },
    (_, index): Point => [x + (index % 2 === 0 ? half : -half), top + lead + step * (index + 0.5)],
  );
  return [[x, top], [x, top + lead], ...zigzag, [x, bottom - lead], [x, bottom]];
};

/** Where the mass rests on the stage, and how far the amplitude is drawn, in pixels: shared with the trace beside it. */
export const springScale = ({
  frame: { stage },
}: Pick<Swinging, 'frame'>): { rest: number; swing: number; block: number } => {
  const block = Math.min(130, stage.height * 0.17, stage.width * 0.3);
  const swing = stage.height * 0.17;
  return { rest: stage.y + stage.height - swing - block / 2 - 10, swing, block };
};

/** A mass on a spring: support, line of rest, amplitude, spring and mass. */
export const springParts = (swinging: Swinging): Drawn[] => {
  const { visual, frame, swing, timeOf, places } = swinging;
  const { theme, stage, size } = frame;
  const colour = theme.roles[visual.role];
  const { rest, swing: reach, block } = springScale(swinging);
  const x = stage.x + stage.width / 2;
  const top = stage.y + 20;
  const half = Math.min(block * 0.32, 40);
  // Let go below its place of rest: downwards is positive.
  const bobAt = ({ clock }: Moment) => rest + (swing.at(timeOf(clock)) / swing.amplitude) * reach;
  const centimetres = visual.swings.on === 'spring' ? visual.swings.amplitude_m * 100 : 0;
  const wide =
    centimetres >= 100
      ? `${numberText(centimetres / 100)}\u202fm`
      : `${numberText(Number(centimetres.toPrecision(3)))}\u202fcm`;
  const phrase = layPhrase(`$A$ = ${wide}`, { size, colour: theme.roles.e });
  const right = x + block * 0.62 + 30;
  const label = {
    phrase,
    x: right + 16,
    y: rest + reach / 2 - phrase.height / 2,
    background: theme.background,
    plate: null,
  };
  const outline = (y: number): Point[] => [
    [x - block * 0.6, y - block / 2],
    [x + block * 0.6, y - block / 2],
    [x + block * 0.6, y + block / 2],
    [x - block * 0.6, y + block / 2],
  ];
  const live = { places, animated: true, layered: true } as const;
  const line = (y: number, dx: number): Polyline => [
    [x - dx, y],
    [x + dx, y],
  ];
  return [
    supportPart([x, top], Math.max(70, block * 0.8), frame),
    stillLook(
      'rest',
      theme.roles.muted,
      { inks: [lineInk([line(rest, block * 0.6 + 56)], theme.roles.muted, theme.lines.thin, true)] },
      { layered: true },
    ),
    stillLook(
      'amplitude',
      theme.roles.e,
      {
        inks: [
          arrowInk(
            [
              [right, rest],
              [right, rest + reach],
            ],
            theme.roles.e,
            theme.lines.normal,
          ),
        ],
        labels: [label],
      },
      { layered: true },
    ),
    livingPart({
      id: 'spring',
      colour: theme.roles.ink,
      look: (moment) => ({
        inks: [lineInk([coil(x, top, bobAt(moment) - block / 2, half)], theme.roles.ink, theme.lines.normal)],
      }),
      follows: 'bob',
      ...live,
    }),
    livingPart({
      id: 'bob',
      colour,
      look: (moment) => ({ inks: [areaInk(outline(bobAt(moment)), colour, 1)] }),
      ...live,
    }),
  ];
};
