import { setImmediate as turn } from 'node:timers/promises';
import type { Chapter } from '@lectern/contracts/companions/chapters.ts';
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Stage } from '../../render/frames.ts';
import { drawStill } from '../../render/still.ts';
import { cssFont } from '../../scenes/fonts.ts';
import type { Theme } from '../../scenes/theme.ts';
import { clock } from './clock.ts';

export interface PosterRequest {
  title: string;
  /** One for each stage. */
  chapters: readonly Chapter[];
  stages: readonly Stage[];
  /** The moment of each stage that is shown, in seconds from its start. */
  moments: readonly number[];
  theme: Theme;
  signal: AbortSignal;
}

/** Bytes of a poster at most. */
export const posterLimit = 1_000_000;

const sheetWidth = 1920;
const margin = 48;
const gap = 28;
const heading = 108;
const caption = 58;

const mostColumns = 5;

/** The number of columns that leaves few places empty, on a sheet that is rather wide than high. */
const columnsFor = (count: number, shape: number): number => {
  const wished = Math.sqrt((count * 1.7) / shape);
  const cost = (columns: number) =>
    Math.ceil(count / columns) * columns - count + 2 * Math.abs(columns - wished);
  const choices = Array.from({ length: Math.min(count, mostColumns) }, (_, index) => index + 1);
  return choices.reduce((best, next) => (cost(next) < cost(best) ? next : best));
};

/** The text, cut with an ellipsis where it is wider than `width`. */
const fitted = (context: SKRSContext2D, text: string, width: number): string => {
  if (context.measureText(text).width <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && context.measureText(`${characters.join('')}…`).width > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
};

/** Every scene at its best moment on one sheet, with number, time and title below. */
const drawPoster = async (request: PosterRequest): Promise<Canvas> => {
  const { stages, chapters, theme } = request;
  const { width, height } = stages[0]!.frame;
  const columns = columnsFor(stages.length, width / height);
  const cell = Math.floor((sheetWidth - 2 * margin - gap * (columns - 1)) / columns);
  const size = { width: cell, height: Math.round((cell * height) / width) };
  const rows = Math.ceil(stages.length / columns);
  const canvas = createCanvas(sheetWidth, margin + heading + rows * (size.height + caption + gap));
  const context = canvas.getContext('2d', { alpha: false });
  context.fillStyle = theme.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'middle';
  context.fillStyle = theme.roles.ink;
  context.font = cssFont(theme.fonts.display, 700, 52);
  context.fillText(
    fitted(context, request.title, sheetWidth - 2 * margin),
    margin,
    margin + heading / 2 - 14,
  );
  for (const [index, stage] of stages.entries()) {
    await turn(undefined, { signal: request.signal });
    const x = margin + (index % columns) * (cell + gap);
    const y = margin + heading + Math.floor(index / columns) * (size.height + caption + gap);
    context.drawImage(drawStill(stage, request.moments[index]!, size), x, y);
    context.strokeStyle = theme.roles.faint;
    context.lineWidth = 2;
    context.strokeRect(x + 1, y + 1, size.width - 2, size.height - 2);
    const { title, start_s } = chapters[index]!;
    const line = y + size.height + caption / 2;
    context.font = cssFont(theme.fonts.text, 500, 24);
    context.fillStyle = theme.roles.muted;
    const time = clock(start_s);
    const timeWidth = context.measureText(time).width;
    context.fillText(time, x + cell - timeWidth, line);
    context.font = cssFont(theme.fonts.text, 600, 26);
    context.fillStyle = theme.roles.ink;
    context.fillText(fitted(context, `${index + 1}. ${title}`, cell - timeWidth - 16), x, line);
  }
  return canvas;
};

/** The poster as a JPEG of at most 1 MB: the more there is on it, the more it is compressed. */
export const posterOf = async (request: PosterRequest): Promise<Buffer> => {
  const canvas = await drawPoster(request);
  for (const quality of [88, 76, 60, 40]) {
    const bytes = await canvas.encode('jpeg', quality);
    if (bytes.length <= posterLimit) return bytes;
  }
  return canvas.encode('jpeg', 20);
};
