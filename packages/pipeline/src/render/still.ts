import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { drawnAt, leavingAt, type Stage } from './frames.ts';
import { paint, scaleOf } from './painter.ts';

/** The rate by which the moment is rounded for a scene that is leaving. */
const fps = 30;

/**
 * One moment of a scene, drawn whole: for thumbnails, contact sheets and tests. `t` in seconds from the
 * start of the scene; `size` in pixels, of the frame's shape.
 */
export function drawStill(stage: Stage, t: number, size: { width: number; height: number }): Canvas {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { alpha: false });
  const leaving = leavingAt(stage, Math.round(t * fps), fps);
  paint(context, drawnAt(stage, t), leaving, stage.background, scaleOf(stage.frame, size), {
    x: 0,
    y: 0,
    ...size,
  });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = leaving.veil;
  context.fillStyle = stage.background;
  context.fillRect(0, 0, size.width, size.height);
  return canvas;
}

/** The same as a PNG. */
export const renderStill = (stage: Stage, t: number, size: { width: number; height: number }): Buffer =>
  drawStill(stage, t, size).toBuffer('image/png');
