import { arc } from '../../drawing/curves.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import { excess, obstacle, type Surroundings } from '../../drawing/label-place.ts';
import { labelSizeIn } from '../../drawing/label-size.ts';
import { stillLook } from '../../drawing/living.ts';
import { areaInk, arrowInk, discInk, inkOrPaper, lineInk } from '../../drawing/make-ink.ts';
import { between, boxAround, type Point, type Polyline } from '../../drawing/polyline.ts';
import { setLabel } from '../../drawing/set-label.ts';
import { placesAround, type Side } from '../../drawing/sides.ts';
import { numberText } from '../../drawing/ticks.ts';
import type { LayOut, LayoutFault } from '../../visual.ts';
import { arrowsOf, placing, ropeEnd, sideTowards } from './arrows.ts';
import { bodyOutline, groundInks, groundOf, sizesOf } from './scenery.ts';
import {
  angleBetween,
  componentsOf,
  degreesOf,
  type Force,
  resultantOf,
  surfaceAngle,
  unitAt,
  vectorOf,
} from './vectors.ts';

type Input = Parameters<LayOut<'forces'>>[0];

const value = (size: number, unit: string): string =>
  `${numberText(Number(size.toPrecision(3)))}${unit ? `\u202f${unit}` : ''}`;

/** Everything at one size, in the middle of the region. */
export interface Attempt {
  parts: Drawn[];
  faults: LayoutFault[];
  /** Pixels by which ink reaches out of the region. */
  beyond: number;
}

/** Draws the diagram with its strongest force `longest` pixels long. */
export const attemptForces = (input: Input, longest: number): Attempt => {
  const { visual, region, theme } = input;
  const sizes = sizesOf(visual, longest);
  const slope = surfaceAngle(visual);
  const faults: LayoutFault[] = [];
  const arrows = arrowsOf(visual, sizes);
  const outline = bodyOutline(visual, sizes);

  const ropes = visual.forces
    .filter(({ rope }) => rope)
    .map((force): [Force, Point] => [force, ropeEnd(force, visual.surface === 'ceiling', sizes, slope)]);
  const ground = groundOf(
    visual,
    sizes,
    ropes.map(([, end]) => end),
  );
  const extent = [
    ...[...arrows.values()].flatMap(({ from, to }) => [from, to]),
    ...outline,
    ...(ground ? [...ground.line, ...(ground.solid ?? [])] : []),
    ...ropes.map(([, end]) => end),
  ];
  const place = placing(extent, region);
  const placed = (line: Polyline): Point[] => line.map(place);
  const around: Surroundings = { bounds: region, texts: [], lines: [] };
  const lines = [...arrows.values()].map(({ from, to }) => placed([from, to]));
  around.lines.push(
    ...lines.map((line) => obstacle(line)),
    obstacle([...placed(outline), place(outline[0]!)]),
  );
  if (ground) around.lines.push(obstacle(placed(ground.line), 0.7));
  around.lines.push(...ropes.map(([, end]) => obstacle(placed([[0, 0], end]), 0.7)));

  const label = (
    part: string,
    text: string,
    colour: string,
    anchors: Point[],
    side: Side,
    gap = 12,
  ): Label[] => {
    const lettering = {
      part,
      text,
      size: labelSizeIn(region, theme),
      colour,
      maxWidth: 360,
      background: theme.background,
      otherwise: inkOrPaper(theme),
    };
    const found = setLabel(
      lettering,
      (size) => placesAround(anchors, side, size, { lines: [], closed: null }, gap),
      around,
      faults,
    );
    return found ? [found] : [];
  };
  const arrowPart = (id: string, text: string, colour: string, width: number, dash = false): Drawn => {
    const { from, to } = arrows.get(id)!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const line = placed([from, to]);
    if (length < 2) {
      const dot = discInk(line[0]!, 12, colour);
      return stillLook(
        id,
        colour,
        { inks: [dot], labels: label(id, text, colour, [line[0]!], 'above-right', sizes.body * 0.5) },
        { layered: true },
      );
    }
    const direction: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const anchors = [line[1]!, between(line[0]!, line[1]!, 0.8), between(line[0]!, line[1]!, 0.6)];
    const inks: Ink[] = [arrowInk(line, colour, width, dash)];
    return stillLook(
      id,
      colour,
      { inks, labels: label(id, text, colour, anchors, sideTowards(direction)) },
      { layered: true },
    );
  };
  const surface = surfaceParts();
  const angles = angleParts();
  const forces = forceParts();
  const parts = [
    ...surface,
    ...ropes.map(([force, end]) =>
      stillLook(
        `rope-${force.id}`,
        theme.roles.muted,
        { inks: [lineInk([placed([[0, 0], end])], theme.roles.muted, theme.lines.normal)] },
        { layered: true },
      ),
    ),
    bodyPart(),
    ...angles,
    ...forces,
  ];
  const beyond = excess(boxAround(placed(extent), theme.lines.bold), region);
  return { parts, faults, beyond };

  function surfaceParts(): Drawn[] {
    if (!ground) return [];
    const surface = stillLook(
      'surface',
      theme.roles.muted,
      { inks: groundInks(ground, visual, place, theme) },
      { layered: true },
    );
    if (!ground.solid) return [surface];
    const colour = theme.roles.e;
    const corner = place(ground.corner);
    const radius = Math.min(sizes.longest * 0.5, 90);
    const line = arc(corner, [radius, radius], 0, (-slope * Math.PI) / 180);
    const [ux, uy] = unitAt(slope / 2);
    const anchor: Point = [corner[0] + ux * radius, corner[1] - uy * radius];
    const labels = label('slope', `${value(slope, '')}°`, colour, [anchor], 'right', 10);
    return [
      surface,
      stillLook(
        'slope',
        colour,
        { inks: [lineInk([line], colour, theme.lines.normal)], labels },
        { layered: true },
      ),
    ];
  }
  function bodyPart(): Drawn {
    const colour = theme.roles.ink;
    const ink =
      visual.body === 'point'
        ? discInk(place([0, 0]), sizes.body / 2, colour)
        : areaInk(placed(outline), colour, 0.14, theme.lines.normal);
    const labels =
      visual.name === undefined
        ? []
        : label('body', visual.name, colour, [place([0, 0])], 'left', sizes.body * 0.66);
    return stillLook('body', colour, { inks: [ink], labels }, { layered: true });
  }
  function angleParts(): Drawn[] {
    return visual.angles.flatMap((angle) => {
      const force = visual.forces.find(({ id }) => id === angle.of);
      if (!force) {
        faults.push({ code: 'bad_reference', part: angle.id, detail: `no force ${angle.of}` });
        return [];
      }
      const from = degreesOf(angle.from, slope);
      const turn = angleBetween(from, degreesOf(force.direction, slope));
      const colour = theme.roles[angle.role];
      const radius = Math.max(sizes.body * 0.8, sizes.longest * 0.42);
      const line = arc(
        place([0, 0]),
        [radius, radius],
        (-from * Math.PI) / 180,
        (-(from + turn) * Math.PI) / 180,
      );
      const [rx, ry] = unitAt(from);
      const base = placed([
        [0, 0],
        [rx * radius * 1.3, ry * radius * 1.3],
      ]);
      const [ux, uy] = unitAt(from + turn / 2);
      const text = `${angle.name ? `${angle.name} = ` : ''}${numberText(Number(Math.abs(turn).toPrecision(3)))}°`;
      around.lines.push(obstacle(line), obstacle(base, 0.5));
      const labels = label(
        angle.id,
        text,
        colour,
        [place([ux * radius, uy * radius])],
        sideTowards([ux, uy]),
        12,
      );

      const inks = [
        lineInk([base], theme.roles.muted, theme.lines.thin, true),
        lineInk([line], colour, theme.lines.normal),
      ];
      return [stillLook(angle.id, colour, { inks, labels }, { layered: true })];
    });
  }
  function forceParts(): Drawn[] {
    const named = (name: string, size: number) =>
      visual.values ? `${name} = ${value(size, visual.unit)}` : name;
    const own = visual.forces.map((force) =>
      arrowPart(force.id, named(force.name, force.magnitude), theme.roles[force.role], theme.lines.bold),
    );
    const components = visual.components.flatMap(({ of, names }) => {
      const force = visual.forces.find(({ id }) => id === of);
      if (!force) {
        faults.push({ code: 'bad_reference', part: of, detail: `no force ${of}` });
        return [];
      }
      const { along, across } = componentsOf(vectorOf(force, slope), slope);
      return (
        [
          ['x', along, names?.[0]],
          ['y', across, names?.[1]],
        ] as const
      ).map(([axis, size, name]) =>
        arrowPart(
          `${of}-${axis}`,
          name === undefined ? value(Math.abs(size), visual.unit) : named(name, Math.abs(size)),
          theme.roles[force.role],
          theme.lines.normal,
          true,
        ),
      );
    });
    if (!visual.resultant) return [...components, ...own];
    const sum = Math.hypot(...resultantOf(visual.forces, slope));
    const text = sum === 0 ? `${visual.resultant.name} = 0` : named(visual.resultant.name, sum);
    return [
      ...components,
      ...own,
      arrowPart('resultant', text, theme.roles[visual.resultant.role], theme.lines.bold + 2),
    ];
  }
};

export const badnessOf = ({ faults, beyond }: Attempt): number => faults.length * 50 + Math.max(0, beyond);
