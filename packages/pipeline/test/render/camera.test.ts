import { describe, expect, test } from 'vitest';
import { aimAt } from '../../src/render/aim.ts';
import { changedFrames } from '../../src/render/frames.ts';
import { seenAt, wholeView, windowOf } from '../../src/render/view.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { type Box, overlap } from '../../src/scenes/geometry.ts';
import { prepared } from './prepared.ts';
import { teachingScenes } from './teaching-scenes.ts';

const margins = { side: 0.05, top: 0.05, bottom: 0.05 };
const aim = (target: Box, zoom: number, texts: Box[] = []) =>
  aimAt(target, zoom, { frame: landscape, texts, margins });
const target: Box = { x: 900, y: 500, width: 120, height: 80 };

describe('the camera', () => {
  test('goes as close as it is asked to, with the target in the middle', () => {
    const view = aim(target, 3);
    expect(view.zoom).toBe(3);
    const seen = seenAt(target, view);
    expect(seen.x + seen.width / 2).toBeCloseTo(960);
    expect(seen.y + seen.height / 2).toBeCloseTo(540);
  });

  test('stays so far away that all of the target is seen, off the edges', () => {
    const wide: Box = { x: 200, y: 300, width: 1200, height: 100 };
    const seen = seenAt(wide, aim(wide, 4));
    expect(seen.width).toBeLessThanOrEqual(landscape.width * 0.9 + 1);
    expect(seen.x).toBeGreaterThanOrEqual(landscape.width * 0.05 - 1);
  });

  test('does not leave the frame', () => {
    const window = windowOf(aim({ x: 100, y: 60, width: 50, height: 50 }, 2), landscape);
    expect([window.x, window.y].every((edge) => edge >= 0)).toBe(true);
  });

  test('cuts no text: it leans aside or stays further away, and does not move where nothing helps', () => {
    const beside: Box = { x: 1050, y: 520, width: 400, height: 40 };
    const window = windowOf(aim(target, 3, [beside]), landscape);
    const shared = overlap(beside, window);
    expect(shared === null || shared.width === beside.width).toBe(true);
    const across = Array.from({ length: 27 }, (_, row) => ({ x: 0, y: row * 40, width: 1920, height: 30 }));
    expect(aim(target, 3, across)).toBe(wholeView);
  });

  test('keeps what is read above burned captions', () => {
    const low: Box = { x: 900, y: 800, width: 200, height: 60 };
    const view = aimAt(low, 2, { frame: landscape, texts: [], margins: { ...margins, bottom: 0.2 } });
    const seen = seenAt(low, view);
    expect(seen.y + seen.height).toBeLessThanOrEqual(landscape.height * 0.8 + 1);
  });
});

describe('in a scene', () => {
  const { stage, timeline } = prepared(teachingScenes[0]!, 0.4);
  const camera = stage.camera!;
  const shots = timeline.actions.filter(({ action }) => action.do === 'camera');
  const [there, back] = [shots[0]!, shots[1]!];

  test('the camera shows the whole, moves, rests on its target, and goes back', () => {
    expect(camera.at(0)).toBe(wholeView);
    expect(camera.at(there.start_s)).toMatchObject({ zoom: 1 });
    expect(camera.at((there.start_s + there.end_s) / 2).zoom).toBeGreaterThan(1);
    expect(camera.at(there.end_s).zoom).toBeGreaterThan(1.1);
    expect(camera.at(there.end_s + 0.1)).toBe(camera.at(back.start_s - 0.1));
    expect(camera.at(back.end_s)).toBe(wholeView);
  });

  test('frames repeat as soon as it rests', () => {
    const changed = changedFrames(stage, 30);
    const busy = timeline.actions.map(({ start_s, end_s }) => [start_s, end_s] as const);
    const quiet = [...changed.keys()].filter((index) => {
      const t = index / 30;
      return (
        t > there.end_s && t < back.start_s && !busy.some(([from, to]) => t >= from - 0.1 && t <= to + 0.5)
      );
    });
    const moving = [...changed.keys()].filter(
      (index) => index / 30 > there.start_s + 0.1 && index / 30 < there.end_s - 0.1,
    );
    expect(quiet.filter((index) => changed[index] === 1)).toEqual([]);
    expect(moving.every((index) => changed[index] === 1)).toBe(true);
  });

  test('all text on screen while it is close is seen whole and inside the frame, or not at all', () => {
    for (const made of teachingScenes) {
      const { stage: one, timeline: its } = prepared(made, 0.4);
      for (const shot of its.actions.filter(({ action }) => action.do === 'camera')) {
        const view = one.camera!.at(shot.end_s);
        for (const { element, state } of one.layers.map(({ element, at }) => ({
          element,
          state: at(shot.end_s),
        })))
          for (const part of element.parts.filter(({ id }) => state.parts.has(id)))
            for (const { box, text } of part.text) {
              const shared = overlap(box, windowOf(view, landscape));
              const cut = shared !== null && (shared.width < box.width - 1 || shared.height < box.height - 1);
              expect(cut ? `${made.id}: ${text}` : '').toBe('');
            }
      }
    }
  });
});
