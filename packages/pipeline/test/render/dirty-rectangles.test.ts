import { describe, expect, test } from 'vitest';
import { drawnAt, FrameDrawer, frameCount, leavingAt, type Stage } from '../../src/render/frames.ts';
import { blankFrame, writePixels } from '../../src/render/i420.ts';
import { Painter } from '../../src/render/painter.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { movingScenes } from './moving-scenes.ts';
import { prepared } from './prepared.ts';
import { sampleScenes } from './sample-scenes.ts';
import { scienceScenes } from './science-scenes.ts';
import { teachingScenes } from './teaching-scenes.ts';

const size = { width: 854, height: 480, fps: 30 };
const whole = { x: 0, y: 0, width: size.width, height: size.height };

/** Frame `index` painted as a whole, from nothing. */
function fullFrame(stage: Stage, index: number, painter: Painter): Buffer {
  const frame = blankFrame(size.width, size.height, 0);
  const drawn = drawnAt(stage, index / size.fps);
  const { pixels, stride } = painter.paint(whole, drawn, leavingAt(stage, index, size.fps));
  writePixels(frame, whole, pixels, stride);
  return frame.bytes;
}

/** Edges that a repainted piece cuts are rounded otherwise there: a few levels, on a few pixels. */
const rounding = { levels: 24, pixels: 900, slight: 2 };

/** What is wrong with a frame that should look like `wanted`; null when nothing is. */
function faultOf(frame: Buffer, wanted: Buffer): string | null {
  let differing = 0;
  for (let index = 0; index < size.width * size.height; index++) {
    const difference = Math.abs(frame[index]! - wanted[index]!);
    if (difference > rounding.slight) differing++;
    if (difference <= rounding.levels && differing <= rounding.pixels) continue;
    const place = `(${index % size.width}, ${Math.floor(index / size.width)})`;
    return `${place}: ${frame[index]} instead of ${wanted[index]}, ${differing} pixels differ so far`;
  }
  return null;
}

describe('repainting only what changed', () => {
  test.each([...sampleScenes, ...movingScenes, ...scienceScenes, ...teachingScenes])(
    'gives the same picture as painting all of it: $id',
    (scene) => {
      const { stage } = prepared(scene, 0.2);
      const drawer = new FrameDrawer(stage, size);
      const painter = new Painter(landscape, size, stage.background);
      for (let index = 0; index < frameCount(stage.duration_s, size.fps); index++) {
        drawer.draw(index);
        // A fault stays visible until its place is painted anew, so that some frames are enough.
        const leaving = index >= frameCount(stage.duration_s - 0.6, size.fps);
        if (index % (leaving ? 3 : 8)) continue;
        const fault = faultOf(drawer.frame.bytes, fullFrame(stage, index, painter));
        if (fault) expect.fail(`${scene.id}, frame ${index}, ${fault}`);
      }
    },
  );
});
