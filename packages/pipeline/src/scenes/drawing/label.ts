import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Box, inflate } from '../geometry.ts';
import type { LaidPhrase } from '../phrase.ts';
import type { PartState, TextRun } from '../visual.ts';
import { translucent } from './colour.ts';
import { roundedRectangle } from './curves.ts';
import { fillOutline } from './ink.ts';
import { opacityOf, stage } from './presence.ts';

/** A phrase that has found its place at a drawing. */
export interface Label {
  phrase: LaidPhrase;
  /** Top left, in pixels. */
  x: number;
  y: number;
  /** Colour of what lies behind, for the contrast check. */
  background: string;
  /** Painted behind the text where lines run through; null when the place is clear. */
  plate: string | null;
}

export const labelBox = ({ phrase, x, y }: Label): Box => ({
  x,
  y,
  width: phrase.width,
  height: phrase.height,
});

export const labelRuns = (label: Label | null, kind: TextRun['kind'] = 'label'): TextRun[] =>
  label ? label.phrase.runs(label.x, label.y, label.plate ?? label.background, kind) : [];

/** Draws the label in its part's state: with the shape when faded in, after the stroke when drawn. */
export const drawLabel = (
  context: SKRSContext2D,
  label: Label | null,
  state: PartState,
  colour: string,
): void => {
  const opacity = opacityOf(state);
  if (!label || opacity <= 0) return;
  const reveal = state.how === 'draw' ? stage(state.reveal, 0.55, 1) : state.reveal;
  if (reveal <= 0) return;
  context.save();
  context.globalAlpha *= opacity;
  const box = labelBox(label);
  if (label.plate) fillPlate(context, inflate(box, 5), translucent(label.plate, 0.86 * reveal));
  if (state.highlight > 0) fillPlate(context, inflate(box, 8), translucent(colour, 0.22 * state.highlight));
  label.phrase.draw(context, label.x, label.y, reveal, state.how === 'write' ? 'write' : 'show');
  context.restore();
};

const fillPlate = (context: SKRSContext2D, box: Box, style: string): void =>
  fillOutline(context, roundedRectangle(box, 10), style);
