import { headLength } from '../../drawing/arrow-head.ts';
import { mix } from '../../drawing/colour.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import { type Look, livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { areaInk, arrowInk, discInk, lineInk } from '../../drawing/make-ink.ts';
import { lengthOf, type Point, type Polyline, pointAlong } from '../../drawing/polyline.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import { clipLine } from '../axes/sample.ts';
import type { Bench, Rays } from './bench.ts';
import { type Image, imageOf } from './optics.ts';

/** A bench with all that its parts are made of. */
export interface BenchScene {
  visual: Rays;
  bench: Bench;
}

const phraseFor = ({ bench: { size } }: BenchScene, text: string, colour: string): LaidPhrase =>
  layPhrase(text, { size, colour, tabular: true });

const centred = (
  phrase: LaidPhrase,
  [x, y]: Point,
  { bench: { theme, plane } }: BenchScene,
  plate = false,
): Label => ({
  phrase,
  x: Math.min(plane.x + plane.width - phrase.width, Math.max(plane.x, x - phrase.width / 2)),
  y: Math.min(plane.y + plane.height - phrase.height, Math.max(plane.y, y - phrase.height / 2)),
  background: theme.background,
  plate: plate ? theme.background : null,
});

const lensOutline = ({ bench }: BenchScene): Polyline => {
  const { at, half, setup } = bench;
  const [top, bottom] = [at(0, half), at(0, -half)];
  const thick = Math.min(34, (bottom[1] - top[1]) * 0.07);
  const isThick = setup.at === 'lens' && setup.kind === 'converging';
  const side = (sign: 1 | -1): Point[] =>
    Array.from({ length: 25 }, (_, index): Point => {
      const share = index / 24;
      const bow = 4 * share * (1 - share);
      const out = isThick ? thick * bow : thick * (0.85 - 0.6 * bow);
      return [top[0] + sign * out, top[1] + (bottom[1] - top[1]) * share];
    });
  return [...side(1), ...side(-1).reverse()];
};

const mirrorInks = ({ bench }: BenchScene, colour: string): Ink[] => {
  const { at, half, setup, theme } = bench;
  const [top, bottom] = [at(0, half), at(0, -half)];
  const bend = setup.at === 'mirror' ? (setup.kind === 'concave' ? -26 : 26) : 0;
  const curve = Array.from({ length: 33 }, (_, index): Point => {
    const share = index / 32;
    return [top[0] + bend * (2 * share - 1) ** 2, top[1] + (bottom[1] - top[1]) * share];
  });
  const strokes = Array.from({ length: 16 }, (_, index): Polyline => {
    const [x, y] = curve[index * 2 + 1]!;
    return [
      [x + 3, y],
      [x + 18, y + 14],
    ];
  });
  return [
    lineInk([curve], colour, theme.lines.normal + 1),
    lineInk(strokes, theme.roles.muted, theme.lines.thin),
  ];
};

/** Axis, lens or mirror, and foci. */
export const standingParts = (scene: BenchScene): Drawn[] => {
  const { bench } = scene;
  const { theme, at, plane, focal, onward, size } = bench;
  const muted = theme.roles.muted;
  const axis = stillLook(
    'axis',
    muted,
    {
      inks: [
        lineInk(
          [
            [
              [plane.x, at(0, 0)[1]],
              [plane.x + plane.width, at(0, 0)[1]],
            ],
          ],
          muted,
          theme.lines.thin,
        ),
      ],
    },
    { layered: true },
  );
  const glass = theme.roles.a;
  const isLens = bench.setup.at === 'lens';
  const body = isLens
    ? stillLook(
        'lens',
        glass,
        { inks: [areaInk(lensOutline(scene), glass, 0.16, theme.lines.normal)] },
        { layered: true },
      )
    : stillLook('mirror', theme.roles.ink, { inks: mirrorInks(scene, theme.roles.ink) }, { layered: true });
  if (!Number.isFinite(focal)) return [axis, body];
  const xs = onward > 0 ? [-Math.abs(focal), Math.abs(focal)] : [-focal];
  const names = onward > 0 ? ['$F$', "$F'$"] : ['$F$'];
  const labels = xs.map((x, index) => {
    const [px, py] = at(x, 0);
    return centred(phraseFor(scene, names[index]!, muted), [px, py + size * 0.85], scene, true);
  });
  return [
    axis,
    body,
    stillLook('foci', muted, { inks: xs.map((x) => discInk(at(x, 0), 7, muted)), labels }, { layered: true }),
  ];
};

const isShown = ({ bench: { plane } }: BenchScene, [x, y]: Point): boolean =>
  x >= plane.x + 14 && x <= plane.x + plane.width - 14 && y >= plane.y && y <= plane.y + plane.height;

const imagePoint = ({ bench }: BenchScene, { distance, magnification }: Image): Point =>
  bench.at(distance * bench.onward, magnification * bench.setup.object.height);

const clipped = (line: Polyline, { bench: { plane } }: BenchScene): Polyline[] =>
  clipLine(line, plane).filter((piece) => piece.length > 1);

/** A head in the middle of the part of a piece that can be seen. */
const headOn = (line: Polyline | undefined, width: number): Ink['heads'] => {
  if (!line || lengthOf(line) < 60) return [];
  const length = headLength(width) * 1.15;
  const { at, angle } = pointAlong(line, lengthOf(line) * 0.52 + length / 2);
  return [{ tip: at, angle, length }];
};

/** One principal ray: from the tip of the object to the lens, on or back from there, and dashed to a virtual image. */
const rayLook = (index: 1 | 2 | 3, scene: BenchScene, distance: number, colour: string): Look => {
  const { bench } = scene;
  const { at, focal, onward, half, theme, plane } = bench;
  const { height } = bench.setup.object;
  const image = imageOf(distance, focal);
  const meets = index === 1 ? height : index === 2 ? 0 : image.magnification * height;
  if (Math.abs(meets) > half) return { inks: [] };
  const slope = index === 1 ? -height / focal : index === 2 ? -height / distance : 0;
  const far = (plane.width / Math.abs(at(1, 0)[0] - at(0, 0)[0])) * 1.5;
  const onwardTo = (along: number): Point => at(along * onward, meets + slope * along);
  const tip = at(-distance, height);
  const incoming = clipped([tip, at(0, meets)], scene);
  const outgoing = clipped([at(0, meets), onwardTo(far)], scene);
  const width = theme.lines.normal;
  const inks: Ink[] = [
    {
      ...lineInk([...incoming, ...outgoing], colour, width),
      heads: [...headOn(incoming[0], width), ...headOn(outgoing[0], width)],
    },
  ];
  const dashes: Polyline[] = [];
  if (image.distance < 0 && Number.isFinite(image.distance))
    dashes.push(...clipped([at(0, meets), onwardTo(image.distance)], scene));
  // Towards a focus that lies behind the lens the ray only aims.
  if (index === 3 && (focal < 0 || distance < focal))
    dashes.push(...clipped([at(-distance, height), at(-focal, 0)], scene).slice(0, focal > 0 ? 1 : 0));
  if (index === 3 && focal < 0)
    dashes.push(...clipped([at(0, meets), at(onward > 0 ? -focal : -focal, 0)], scene));
  if (dashes.length > 0)
    inks.push(lineInk(dashes, mix(colour, theme.background, 0.25), theme.lines.thin + 0.5, true));
  return { inks };
};

/** Object, rays and image; all of them follow the object. */
export const movingParts = (scene: BenchScene): Drawn[] => {
  const { visual, bench } = scene;
  const { theme, at, size, held, focal } = bench;
  const { object } = bench.setup;
  const live = { start: object.distance, within: bench.plane, layered: true } as const;
  const objectColour = theme.roles[visual.roles.object];
  const imageColour = theme.roles[visual.roles.image];
  const objectName = phraseFor(scene, object.name, objectColour);
  const imageName = phraseFor(scene, visual.image_name, imageColour);
  const objectLook = ({ value }: Moment): Look => {
    const distance = held(value);
    const [x, y] = at(-distance, object.height);
    return {
      inks: [arrowInk([at(-distance, 0), [x, y]], objectColour, theme.lines.bold)],
      labels: [centred(objectName, [x, y - size * 0.75], scene)],
    };
  };
  const imageLook = ({ value }: Moment): Look => {
    const image = imageOf(held(value), focal);
    const tip = imagePoint(scene, image);
    if (!tip.every(Number.isFinite) || !isShown(scene, tip)) return { inks: [] };
    const foot: Point = [tip[0], at(0, 0)[1]];
    const isUpright = tip[1] < foot[1];
    const label = centred(imageName, [tip[0], tip[1] + (isUpright ? -1 : 1) * size * 0.75], scene, true);
    const isVirtual = image.distance < 0;
    const tall = Math.abs(tip[1] - foot[1]) > 30;
    return {
      inks: [
        tall
          ? arrowInk([foot, tip], imageColour, theme.lines.bold, isVirtual)
          : lineInk([[foot, tip]], imageColour, theme.lines.bold),
      ],
      labels: [label],
    };
  };
  // At a plane mirror the ray to the focus is the one that runs in parallel.
  const indices = Number.isFinite(focal) ? ([1, 2, 3] as const) : ([1, 2] as const);
  const rays = indices.map((index) => {
    const colour = theme.roles[(['d', 'e', 'f'] as const)[index - 1]!];
    return livingPart({
      id: `ray${index}`,
      colour,
      look: ({ value }) => rayLook(index, scene, held(value), colour),
      follows: 'object',
      ...live,
    });
  });
  return [
    ...rays,
    livingPart({ id: 'image', colour: imageColour, look: imageLook, follows: 'object', ...live }),
    livingPart({ id: 'object', colour: objectColour, look: objectLook, ...live }),
  ];
};
