import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { legible, mix } from '../../drawing/colour.ts';
import { arc, roundedRectangle } from '../../drawing/curves.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Label } from '../../drawing/label.ts';
import type { Look } from '../../drawing/living.ts';
import { areaInk, discInk, inkOrPaper, lineInk } from '../../drawing/make-ink.ts';
import { pictogramLines } from '../../drawing/pictograms.ts';
import type { Polyline } from '../../drawing/polyline.ts';
import { smallest } from '../../fit.ts';
import type { Box } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';

export type Stage = VisualOf<'process'>['steps'][number];

/** What stands on the card of a stage, set in lines, before it has a place. */
export interface StageText {
  stage: Stage;
  label: LaidPhrase;
  note: LaidPhrase | null;
  /** Side of the drawing in pixels; 0 without one. */
  drawing: number;
  /** Size of everything, without margins. */
  width: number;
  height: number;
  size: number;
}

/** Lines of a label and of a note, at most. */
const mostLines = 4;
const noteGap = 0.3;
const drawingGap = 0.45;

const fillOf = (stage: Stage, theme: Theme): string =>
  stage.role === 'ink' || stage.role === 'muted' || stage.role === 'faint'
    ? theme.surface
    : mix(theme.background, theme.roles[stage.role], 0.2);

/** Sides of drawings as multiples of the size of type, to be tried in this order. */
export const drawingSides = [3.4, 2.3] as const;

/** Sets a stage in type of the size, in lines of at most `wrap` pixels. */
export const setStage = (
  stage: Stage,
  size: number,
  wrap: number,
  theme: Theme,
  drawingSide: number = drawingSides[1],
): StageText => {
  const fill = fillOf(stage, theme);
  const style = { maxWidth: wrap, align: 'centre', leading: 1.22 } as const;
  const ink = legible(theme.roles.ink, fill, inkOrPaper(theme));
  const label = layPhrase(stage.label, { ...style, size, colour: ink, weight: 600, maxLines: mostLines });
  const note =
    stage.note === undefined
      ? null
      : layPhrase(stage.note, {
          ...style,
          size: Math.max(smallest, Math.round(size * 0.8)),
          colour: legible(theme.roles.muted, fill, inkOrPaper(theme)),
          maxLines: mostLines,
        });
  const drawing = stage.drawing ? Math.round(size * drawingSide) : 0;
  return {
    stage,
    label,
    note,
    drawing,
    size,
    width: Math.max(label.width, note?.width ?? 0, drawing),
    height:
      label.height +
      (note ? note.height + size * noteGap : 0) +
      (drawing > 0 ? drawing + size * drawingGap : 0),
  };
};

/** True where no type of the size can hold the stage in lines of `wrap` pixels: told by the number of letters, as setting lines costs time. */
export const isHopeless = (stage: Stage, size: number, wrap: number): boolean =>
  [stage.label, stage.note ?? ''].some(
    (text) => !text.includes('$') && text.length * size * 0.33 > wrap * mostLines,
  );

/** True where a word is wider than its lines, or there are too many lines. */
export const isTight = ({ label, note }: StageText): boolean =>
  [label, note].some((phrase) => phrase?.faults.some(({ code }) => code === 'does_not_fit'));

/** The badge of a numbered stage hangs on the upper left corner of its card, by this radius. */
export const badgeRadius = (size: number): number => Math.max(24, size * 0.62);

/** A card with the stage on it, in the middle of the box; `outline` shapes it otherwise than as a rounded box. */
export const stageLook = (
  text: StageText,
  box: Box,
  theme: Theme,
  { outline, number }: { outline?: Polyline; number?: number } = {},
): Look => {
  const { stage, label, note, drawing, size } = text;
  const colour = theme.roles[stage.role];
  const background = fillOf(stage, theme);
  const shape = outline ?? roundedRectangle(box, 18);
  const middle = box.x + box.width / 2;
  let y = box.y + (box.height - text.height) / 2;
  const inks: Ink[] = [areaInk(shape, background, 1), lineInk([shape], colour, 3.5)];
  if (stage.drawing) {
    inks.push(lineInk(pictogramLines(stage.drawing, [middle - drawing / 2, y], drawing), colour, 4));
    y += drawing + size * drawingGap;
  }
  const labels: Label[] = [{ phrase: label, x: middle - label.width / 2, y, background, plate: null }];
  y += label.height + size * noteGap;
  if (note) labels.push({ phrase: note, x: middle - note.width / 2, y, background, plate: null });
  if (number !== undefined) {
    const radius = badgeRadius(size);
    const digit = layPhrase(`${number}`, {
      size: Math.max(smallest, Math.round(size * 0.78)),
      colour: legible(theme.background, colour, inkOrPaper(theme)),
      weight: 700,
    });
    const at = [box.x + radius * 0.35, box.y + radius * 0.35] as const;
    inks.push(
      discInk(at, radius, colour),
      lineInk([arc(at, [radius, radius], 0, 2 * Math.PI)], theme.background, 4),
    );
    labels.push({
      phrase: digit,
      x: at[0] - digit.width / 2,
      y: at[1] - digit.height / 2,
      background: colour,
      plate: null,
    });
  }
  return { inks, labels };
};
