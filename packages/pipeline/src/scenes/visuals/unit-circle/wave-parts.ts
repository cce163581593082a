import type { Drawn } from '../../drawing/drawn.ts';
import type { Label } from '../../drawing/label.ts';
import { type Look, livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { arrowInk, discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { angleText } from './circle-parts.ts';
import { valueAt } from './exact.ts';
import type { CircleFrame } from './frame.ts';
import { centred, phraseIn } from './labels.ts';
import type { Turning } from './turning-parts.ts';

type WaveFrame = NonNullable<CircleFrame['wave']>;

/** Degrees between marks: quarters of a turn where there is room for their names, half turns otherwise. */
const markStep = ({ perDegree }: WaveFrame, width: number): number =>
  [90, 180, 360].find((step) => step * perDegree > width * 2.1) ?? 360;

/** The axes of the wave: angle to the right, the same height as the circle. */
const waveAxes = ({ visual, frame }: Turning, wave: WaveFrame): Drawn => {
  const { radius, theme, size } = frame;
  const [x, y] = wave.origin;
  const colour = theme.roles.muted;
  const name = visual.wave === 'cos' ? 'cos' : 'sin';
  const end = 360 * visual.turns;
  const widest = phraseIn(frame, visual.unit === 'degrees' ? `${end}°` : '$\\tfrac{3\\pi}{2}$', colour, 0.82);
  const step = markStep(wave, widest.width);
  const angles = Array.from({ length: Math.floor(end / step) }, (_, index) => (index + 1) * step);
  const marks = angles.map((angle): Point[] => {
    const at = x + angle * wave.perDegree;
    return [
      [at, y - 8],
      [at, y + 8],
    ];
  });
  const labels: Label[] = angles.map((angle) => {
    const phrase = phraseIn(frame, angleText(visual, angle), colour, 0.82);
    // Where the curve does not run: across from a crest, and on the other side of the axis before a crossing.
    const [here, soon] = [0, 1].map((ahead) => valueAt(name, angle + ahead));
    const isCrest = Math.abs(here!) > 0.5;
    const dy = ((isCrest ? here! : -soon!) < 0 ? -1 : 1) * (phrase.height / 2 + 14);
    const dx = isCrest ? 0 : -phrase.width / 2 - 8;
    return centred(phrase, [x + angle * wave.perDegree + dx, y + dy], frame);
  });
  const ones = [1, -1].map((value) =>
    centred(
      phraseIn(frame, value > 0 ? '1' : '\u22121', colour, 0.82),
      [x - size * 0.75, y - value * radius],
      frame,
    ),
  );
  return stillLook('wave-axes', colour, {
    inks: [
      arrowInk(
        [
          [x, y],
          [x + wave.width + size * 0.9, y],
        ],
        colour,
        3,
      ),
      lineInk(
        [
          [
            [x, y + radius * 1.06],
            [x, y - radius * 1.06],
          ],
          ...marks,
        ],
        colour,
        3,
      ),
    ],
    labels: [...labels, ...ones],
  });
};

/** The wave up to the angle, with the light that the point of the circle throws on it. */
const wavePart = ({ visual, frame, degreesOf, places }: Turning, wave: WaveFrame): Drawn => {
  const { theme, radius, at } = frame;
  const name = visual.wave === 'cos' ? 'cos' : 'sin';
  const colour = theme.roles[visual.roles[name]];
  const [x, y] = wave.origin;
  const placeOf = (degrees: number): Point => [
    x + degrees * wave.perDegree,
    y - valueAt(name, degrees) * radius,
  ];
  const look = ({ value }: Moment): Look => {
    const angle = degreesOf(value);
    const end = Math.min(360 * visual.turns, Math.max(0, angle));
    const count = Math.max(1, Math.ceil(end / 2));
    const curve = Array.from({ length: count + 1 }, (_, index) => placeOf((end * index) / count));
    const head = placeOf(end);
    const radians = (angle * Math.PI) / 180;
    const link = wave.beside && name === 'sin' && end === angle;
    const inks = [
      ...(link
        ? [
            lineInk(
              [[at(Math.cos(radians), Math.sin(radians)), head]],
              theme.roles.muted,
              theme.lines.thin,
              true,
            ),
          ]
        : [lineInk([[[head[0], y], head]], theme.roles.muted, theme.lines.thin, true)]),
      lineInk([curve], colour, theme.lines.normal + 2),
      discInk(head, 10, colour),
    ];
    return { inks };
  };
  return livingPart({
    id: 'wave',
    colour,
    look,
    places,
    start: visual.angle,
    follows: 'angle',
    layered: true,
  });
};

/** The parts of the wave; none without one. */
export const waveParts = (turning: Turning): Drawn[] => {
  const { wave } = turning.frame;
  return wave ? [waveAxes(turning, wave), wavePart(turning, wave)] : [];
};
