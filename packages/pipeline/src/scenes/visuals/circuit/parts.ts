import type { Drawn } from '../../drawing/drawn.ts';
import type { Label } from '../../drawing/label.ts';
import { livingPart, type Moment, stillLook } from '../../drawing/living.ts';
import { discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point, Polyline } from '../../drawing/polyline.ts';
import { stage } from '../../drawing/presence.ts';
import type { LaidPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import { flowing } from './current-part.ts';
import { rulingSwitch } from './currents.ts';
import type { LabelSide, PlacedComponent, Route } from './route.ts';
import { type Circuit, extentOf, type Kind, letterOf, type Pen, symbolInks } from './symbols.ts';

/** A circuit with everything in its place. */
export interface CircuitScene {
  visual: Circuit;
  route: Route;
  theme: Theme;
  /** Sets a text in the size of the labels. */
  set(text: string, colour: string): LaidPhrase;
  /** Pixels from a component to the voltmeter beside it. */
  meterAway: number;
}

/** What is written at a component: its name, its value, or both; null for nothing. */
export const textOf = ({
  name,
  value,
}: {
  name?: string | undefined;
  value?: string | undefined;
}): string | null =>
  name !== undefined && value !== undefined ? `${name} = ${value}` : (name ?? value ?? null);

const beside = (phrase: LaidPhrase, [x, y]: Point, side: LabelSide, gap: number, theme: Theme): Label => ({
  phrase,
  x: side === 'left' ? x - gap - phrase.width : side === 'right' ? x + gap : x - phrase.width / 2,
  y: side === 'above' ? y - gap - phrase.height : side === 'below' ? y + gap : y - phrase.height / 2,
  background: theme.background,
  plate: null,
});

const letterLabel = (kind: Kind, [x, y]: Point, colour: string, { set, theme }: CircuitScene): Label[] => {
  const letter = letterOf(kind);
  if (letter === null) return [];
  const phrase = set(letter, colour);
  return [
    { phrase, x: x - phrase.width / 2, y: y - phrase.height / 2, background: theme.background, plate: null },
  ];
};

const ends = [0, 1].map((value): Moment => ({ value, clock: 0 }));

/** A component with its label; switches open, and lamps glow while current runs through them. */
export const componentPart = (one: PlacedComponent, scene: CircuitScene): Drawn => {
  const { visual, route, theme, set } = scene;
  const { component, spot, side, branch } = one;
  const colour = theme.roles[component.role];
  const pen: Pen = { spot, scale: route.scale, colour, theme, ansi: visual.symbols === 'ansi' };
  const text = textOf(component);
  const gap = (extentOf(component.kind).across + 14) * route.scale;
  const plus: Label[] =
    visual.source.id === component.id && component.kind !== 'alternating' ? [plusAt(one, scene, colour)] : [];
  const labels = [
    ...(text === null ? [] : [beside(set(text, colour), spot.middle, side, gap, theme)]),
    ...letterLabel(component.kind, spot.middle, colour, scene),
    ...plus,
  ];
  const ruling = rulingSwitch(visual);
  if (component.kind === 'wire')
    return stillLook(
      component.id,
      colour,
      { inks: [discInk(spot.middle, theme.lines.normal / 2, colour)], labels },
      { layered: true },
    );
  if (component.kind === 'switch') {
    const start = component.closed === false ? 0 : 1;
    return livingPart({
      id: component.id,
      colour,
      look: ({ value }) => ({ inks: symbolInks('switch', pen, stage(value, 0, 1)), labels }),
      places: ends,
      start,
      layered: true,
    });
  }
  if (component.kind === 'lamp') {
    const feeds = branch === null ? null : [branch];
    const look = ({ value }: Moment) => ({
      inks: symbolInks('lamp', pen, flowing(visual, feeds, value)),
      labels,
    });
    const lead = ruling
      ? { follows: ruling.component.id, start: ruling.component.closed ? 1 : 0, places: ends }
      : {};
    return livingPart({ id: component.id, colour, look, ...lead, layered: true });
  }
  return stillLook(
    component.id,
    colour,
    { inks: symbolInks(component.kind, pen, 1), labels },
    { layered: true },
  );
};

/** The sign at the positive pole, on the other side than the label. */
const plusAt = (
  { spot, component }: PlacedComponent,
  { set, route, theme }: CircuitScene,
  colour: string,
): Label => {
  const phrase = set('+', colour);
  const out = (extentOf(component.kind).along + 26) * route.scale;
  const [x, y] = [spot.middle[0] + 22 * route.scale, spot.middle[1] - out];
  return { phrase, x, y: y - phrase.height / 2, background: theme.background, plate: null };
};

/** A voltmeter with its two wires beside the component that it measures. */
export const voltmeterPart = (
  meter: Circuit['voltmeters'][number],
  one: PlacedComponent,
  scene: CircuitScene,
): Drawn => {
  const { route, theme, set, meterAway } = scene;
  const colour = theme.roles[meter.role];
  const { middle, along } = one.spot;
  // Towards the inside of the loop: away from the label.
  const away: Point = { left: [1, 0], right: [-1, 0], above: [0, 1], below: [0, -1] }[
    one.side
  ] as unknown as Point;
  const half = (extentOf(one.component.kind).along + 20) * route.scale;
  const at = (u: number, v: number): Point => [
    middle[0] + along[0] * u + away[0] * v,
    middle[1] + along[1] * u + away[1] * v,
  ];
  const place = at(0, meterAway);
  const radius = extentOf('voltmeter').along * route.scale;
  const lines: Polyline[] = [
    [at(-half, 0), at(-half, meterAway), at(-radius, meterAway)],
    [at(radius, meterAway), at(half, meterAway), at(half, 0)],
  ];
  const pen: Pen = { spot: { middle: place, along }, scale: route.scale, colour, theme, ansi: false };
  const inks = [
    lineInk(lines, colour, theme.lines.thin + 1),
    ...symbolInks('voltmeter', pen, 1),
    discInk(at(-half, 0), 6, colour),
    discInk(at(half, 0), 6, colour),
  ];
  const side: LabelSide = { left: 'right', right: 'left', above: 'below', below: 'above' }[
    one.side
  ] as LabelSide;
  const labels = [
    ...letterLabel('voltmeter', place, colour, scene),
    ...(meter.value === undefined
      ? []
      : [beside(set(meter.value, colour), place, side, (34 + 12) * route.scale, theme)]),
  ];
  return stillLook(meter.id, colour, { inks, labels }, { layered: true });
};
