import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Ink } from '../../drawing/ink.ts';
import { type Look, livingPart, type Moment } from '../../drawing/living.ts';
import { discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { numberText } from '../../drawing/ticks.ts';
import type { Theme } from '../../theme.ts';
import { curlAt, divergenceAt, vectorAt } from './flow.ts';
import { type FlowScene, labelled, pace } from './flow-parts.ts';

type VectorField = VisualOf<'vector-field'>;

const wheelRadius = 34;

/** A wheel with four paddles, turned by an angle (radians, counter-clockwise). */
const wheel = (at: Point, turn: number, colour: string, theme: Theme): Ink[] => {
  const paddles = [0, 1, 2, 3].map((index): Point[] => {
    const angle = turn + (index * Math.PI) / 2;
    return [at, [at[0] + wheelRadius * Math.cos(angle), at[1] - wheelRadius * Math.sin(angle)]];
  });
  const tips = paddles.map((paddle) => discInk(paddle[1]!, 8, colour));
  return [
    discInk(at, wheelRadius + 12, theme.background, 0.82),
    lineInk(paddles, colour, theme.lines.normal),
    ...tips,
    discInk(at, 6, colour),
  ];
};

/** A ring from which dots run out, or into which they run. */
const spring = (at: Point, phase: number, sign: number, colour: string, theme: Theme): Ink[] => {
  const dots = Array.from({ length: 16 }, (_, index) => {
    const lap = (phase + Math.floor(index / 8) / 2) % 1;
    const out = sign < 0 ? 1 - lap : lap;
    const angle = ((index % 8) / 8 + Math.floor(index / 8) / 16) * 2 * Math.PI;
    const radius = 8 + out * (wheelRadius - 2);
    return discInk(
      [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)],
      3 + 3 * (1 - out),
      colour,
    );
  });
  const ring = lineInk(
    [
      Array.from(
        { length: 49 },
        (_, index): Point => [
          at[0] + (wheelRadius + 10) * Math.cos((index * Math.PI) / 24),
          at[1] + (wheelRadius + 10) * Math.sin((index * Math.PI) / 24),
        ],
      ),
    ],
    colour,
    theme.lines.thin,
  );
  return [
    discInk(at, wheelRadius + 12, theme.background, 0.82),
    ring,
    ...(sign === 0 ? [] : dots),
    discInk(at, 6, colour),
  ];
};

const rounded = (value: number): number => (Math.abs(value) < 5e-4 ? 0 : Number(value.toPrecision(3)));

/** Curl or divergence at a place: a sign that moves with it, and its value. */
export const probePart = (probe: VectorField['probes'][number], scene: FlowScene): Drawn => {
  const { flow, theme } = scene;
  const colour = theme.roles[probe.role];
  const at: Point = [flow.frame.x.at(probe.at[0]), flow.frame.y.at(probe.at[1])];
  const isCurl = probe.measures === 'curl';
  const isDefined = vectorAt(flow, ...probe.at) !== null;
  const value = isDefined ? rounded((isCurl ? curlAt : divergenceAt)(flow, probe.at)) : Number.NaN;
  const number = Number.isFinite(value) ? numberText(value) : 'undefined';
  const text = `${probe.label ?? probe.measures} = ${number}`;
  const label = labelled(scene, probe.id, text, colour, [at], wheelRadius + 18);
  // A wheel turns half as fast as the field whirls; as fast as the particles show time.
  const speed = Number.isFinite(value) ? value * pace(flow) : 0;
  const look = ({ clock }: Moment): Look => ({
    inks: isCurl
      ? wheel(at, Math.PI / 4 + (speed / 2) * clock, colour, theme)
      : spring(at, (Math.min(1.5, Math.abs(speed)) * clock) % 1, Math.sign(value) || 0, colour, theme),
    labels: label ? [label] : [],
  });
  return livingPart({
    id: probe.id,
    colour,
    look,
    places: [{ value: 0, clock: 0 }],
    animated: true,
    layered: true,
  });
};
