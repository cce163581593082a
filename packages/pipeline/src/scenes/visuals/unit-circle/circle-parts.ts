import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { arc } from '../../drawing/curves.ts';
import type { Drawn } from '../../drawing/drawn.ts';
import type { Label } from '../../drawing/label.ts';
import { stillLook } from '../../drawing/living.ts';
import { arrowInk, discInk, lineInk } from '../../drawing/make-ink.ts';
import type { Point } from '../../drawing/polyline.ts';
import { exactTex, isSpecial, radianTex } from './exact.ts';
import type { CircleFrame } from './frame.ts';
import { centred, phraseIn } from './labels.ts';

type UnitCircle = VisualOf<'unit-circle'>;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Both axes with 1 and −1; the numbers are left out where marked angles stand. */
export const axesPart = (visual: UnitCircle, frame: CircleFrame): Drawn => {
  const { at, reach, theme, size } = frame;
  const colour = theme.roles.muted;
  const axes: [Point, Point][] = [
    [at(-reach, 0), at(reach, 0)],
    [at(0, -reach), at(0, reach)],
  ];
  const marks: [string, Point, Point][] = [
    ['1', at(1, 0), [0.5, 0.62]],
    ['\u22121', at(-1, 0), [-0.62, 0.62]],
    ['1', at(0, 1), [-0.45, -0.55]],
    ['\u22121', at(0, -1), [-0.62, 0.62]],
  ];
  const labels: Label[] =
    visual.special === 'none'
      ? marks.map(([text, [x, y], [dx, dy]]) =>
          centred(phraseIn(frame, text, colour, 0.85), [x + dx * size, y + dy * size], frame),
        )
      : [];
  return stillLook('axes', colour, { inks: axes.map((line) => arrowInk(line, colour, 3)), labels });
};

export const circlePart = ({ centre, radius, theme }: CircleFrame): Drawn => {
  const line = arc(centre, [radius, radius], 0, -2 * Math.PI);
  return stillLook(
    'circle',
    theme.roles.ink,
    { inks: [lineInk([line], theme.roles.ink, theme.lines.normal)] },
    { layered: true },
  );
};

/** Name of a marked angle, in the unit of the visual. */
export const angleText = (visual: UnitCircle, degrees: number): string =>
  visual.unit === 'degrees'
    ? `${degrees}°`
    : `$${(radianTex(degrees) ?? '').replaceAll('\\dfrac', '\\tfrac')}$`;

const flat = (tex: string | null): string =>
  (tex ?? '').replace(/\\dfrac\{(.+)\}\{(\d)\}/, '\\tfrac{$1}{$2}');

const markText = (visual: UnitCircle, degrees: number): string =>
  visual.special === 'first'
    ? `$\\left(${flat(exactTex('cos', degrees))},\\, ${flat(exactTex('sin', degrees))}\\right)$`
    : angleText(visual, degrees);

/** Dots at the special angles with their names outside the circle. */
export const specialPart = (visual: UnitCircle, frame: CircleFrame): Drawn => {
  const { at, radius, theme } = frame;
  const colour = theme.roles.b;
  const last = visual.special === 'first' ? 90 : 359;
  const angles = Array.from({ length: 24 }, (_, index) => index * 15).filter(
    (degrees) => degrees <= last && isSpecial(degrees),
  );
  const labels = angles.map((degrees) => {
    const phrase = phraseIn(frame, markText(visual, degrees), colour, 0.78);
    const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
    const out = Math.abs(cos) * (phrase.width / 2) + Math.abs(sin) * (phrase.height / 2) + 16;
    const [x, y] = at(cos * (1 + out / radius), sin * (1 + out / radius));
    if (visual.special === 'first' && degrees % 90 !== 0) {
      const [px, py] = at(cos, sin);
      return centred(phrase, [px + 20 + phrase.width / 2, py - (sin - 0.62) * 1.5 * phrase.height], frame);
    }
    // On an axis the label stands beside the arrow.
    const aside = phrase.height / 2 + 6;
    if (degrees % 180 === 0) return centred(phrase, [x, y + aside], frame);
    if (degrees % 90 === 0) return centred(phrase, [x + phrase.width / 2 + 10, y], frame);
    return centred(phrase, [x, y], frame, visual.functions.includes('tan'));
  });
  const dots = angles.map((degrees) =>
    discInk(at(Math.cos(radians(degrees)), Math.sin(radians(degrees))), 7, colour),
  );
  return stillLook('special', colour, { inks: dots, labels }, { layered: true });
};
