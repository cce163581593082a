import { headLength } from '../../drawing/arrow-head.ts';
import { mix } from '../../drawing/colour.ts';
import { arc } from '../../drawing/curves.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import { labelSizeIn } from '../../drawing/label-size.ts';
import { type Look, livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { areaInk, lineInk } from '../../drawing/make-ink.ts';
import { type Point, pointAlong } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import { layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { Rays } from './bench.ts';
import { criticalAngle, reflectance, refracted } from './optics.ts';
import { shortNumber, valuesPart } from './values-part.ts';

type Interface = Extract<Rays['setup'], { at: 'interface' }>;

const degree = (value: number): string => `${shortNumber(Math.round(value * 10) / 10)}°`;

/** A ray that meets another medium: what is thrown back and what passes, in the colours of the ray. */
export const interfaceParts = (visual: Rays, setup: Interface, region: Box, theme: Theme): Drawn[] => {
  const size = Math.max(28, Math.min(labelSizeIn(region, theme), region.height / 11));
  const { from, into } = setup;
  const critical = criticalAngle(from.index, into.index);
  const rows = region.width > size * 22 ? 1 : 2;
  const foot = visual.values ? size * 1.8 * rows : 0;
  const room: Box = { ...region, height: region.height - foot };
  const centre: Point = [room.x + room.width / 2, room.y + room.height / 2];
  const radius = Math.min(room.width, room.height) / 2 - 6;
  const half = Math.min(room.width / 2, radius * 1.75);
  const held = (value: number) => Math.min(89, Math.max(0, value));
  /** A place by its angle against the normal (degrees, clockwise from straight up) and share of the radius. */
  const at = (degrees: number, share = 1): Point => [
    centre[0] + share * radius * Math.sin((degrees * Math.PI) / 180),
    centre[1] - share * radius * Math.cos((degrees * Math.PI) / 180),
  ];
  const tint = mix(theme.background, theme.roles.a, 0.14);
  const label = (text: string, colour: string, [x, y]: Point, align: 0 | 0.5 | 1, plate = false): Label => {
    const phrase = layPhrase(text, { size, colour, tabular: true });
    const behind = y > centre[1] === into.index >= from.index ? tint : theme.background;
    return {
      phrase,
      x: x - phrase.width * align,
      y: y - phrase.height / 2,
      background: behind,
      plate: plate ? behind : null,
    };
  };
  const ray = (colour: string, start: Point, end: Point): Ink => {
    const width = theme.lines.bold;
    const length = headLength(width);
    const whole = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const { at: tip, angle } = pointAlong([start, end], whole * 0.55 + length / 2);
    return { ...lineInk([[start, end]], colour, width), heads: [{ tip, angle, length }] };
  };
  const colour = theme.roles.b;
  const places: Moment[] = Array.from({ length: 120 }, (_, index) => ({ value: index * 0.747, clock: 0 }));
  const live = { start: setup.angle_deg, places, layered: true } as const;
  const led = { ...live, follows: 'ray' } as const;
  const second = (value: number) => refracted(held(value), from.index, into.index);
  const thrown = (value: number) => reflectance(held(value), from.index, into.index);

  const glass = theme.roles.a;
  const [left, right] = [centre[0] - half, centre[0] + half];
  // The denser medium is the tinted one.
  const dense = into.index >= from.index ? room.y + room.height : room.y;
  // Where there is no room beside the rays, the names stand at the far ends of their media.
  const isNarrow = half < radius * 1.4;
  const media = stillLook(
    'media',
    glass,
    {
      inks: [
        areaInk(
          [
            [left, centre[1]],
            [right, centre[1]],
            [right, dense],
            [left, dense],
          ],
          glass,
          0.14,
        ),
        lineInk(
          [
            [
              [left, centre[1]],
              [right, centre[1]],
            ],
          ],
          glass,
          theme.lines.normal,
        ),
      ],
      labels: [
        label(
          `${from.name}, $n_1$ = ${shortNumber(from.index)}`,
          theme.roles.ink,
          [left + 12, isNarrow ? room.y + size * 0.8 : centre[1] - size * 0.8],
          0,
          !isNarrow && dense > centre[1],
        ),
        label(
          `${into.name}, $n_2$ = ${shortNumber(into.index)}`,
          theme.roles.ink,
          [left + 12, isNarrow ? room.y + room.height - size * 0.8 : centre[1] + size * 0.8],
          0,
        ),
      ],
    },
    { layered: true },
  );
  const normal = stillLook(
    'normal',
    theme.roles.muted,
    { inks: [lineInk([[at(0), at(180)]], theme.roles.muted, theme.lines.thin, true)] },
    { layered: true },
  );
  const back = ({ value }: Moment): Look => {
    const share = thrown(value);
    return { inks: [ray(colour, centre, at(held(value)))], alpha: 0.4 + 0.6 * share };
  };
  const on = ({ value }: Moment): Look => {
    const angle = second(value);
    if (angle === null) return { inks: [] };
    return {
      inks: [ray(colour, centre, at(180 - angle))],
      alpha: Math.min(1, 0.35 + 0.65 * (1 - thrown(value))),
    };
  };
  const angleMark = (
    name: string,
    first: number,
    size_: number,
    hue: string,
  ): { ink: Ink; labels: Label[] } => {
    const reach = 0.34 * radius;
    const start = first - 90;
    const line = arc(centre, [reach, reach], (start * Math.PI) / 180, ((start + size_) * Math.PI) / 180);
    const text = label(name, hue, at(first + size_ / 2, 0.34 + (size * 1.1) / radius), 0.5, true);
    return { ink: lineInk([line], hue, theme.lines.normal), labels: Math.abs(size_) > 9 ? [text] : [] };
  };
  const angles = ({ value }: Moment): Look => {
    const angle = held(value);
    const other = second(value);
    const marks = [
      angleMark('$\\theta_1$', -angle, angle, theme.roles.c),
      angleMark('$\\theta_1$', 0, angle, theme.roles.c),
    ];
    if (other !== null) marks.push(angleMark('$\\theta_2$', 180 - other, other, theme.roles.d));
    return { inks: marks.map(({ ink }) => ink), labels: marks.flatMap(({ labels }) => labels) };
  };
  const texts = (value: number) => {
    const other = second(value);
    return [
      { text: `$\\theta_1$ = ${degree(held(value))}`, colour: theme.roles.c },
      { text: other === null ? 'total reflection' : `$\\theta_2$ = ${degree(other)}`, colour: theme.roles.d },
      ...(critical === null ? [] : [{ text: `critical ${degree(critical)}`, colour: theme.roles.muted }]),
    ];
  };
  return [
    media,
    normal,
    livingPart({ id: 'reflected', colour, look: back, ...led }),
    livingPart({ id: 'refracted', colour, look: on, ...led }),
    livingPart({
      id: 'ray',
      colour,
      look: ({ value }) => ({ inks: [ray(colour, at(-held(value)), centre)] }),
      ...live,
    }),
    livingPart({ id: 'angles', colour: theme.roles.c, look: angles, ...led }),
    ...(visual.values
      ? [
          valuesPart(
            texts,
            { id: 'ray', start: setup.angle_deg, places },
            { box: { ...region, y: region.y + region.height - foot, height: foot }, size, theme },
          ),
        ]
      : []),
  ];
};
