import { describe, expect, test } from 'vitest';
import { frames } from '../../../src/scenes/frame.ts';
import { type Box, inflate, overlap } from '../../../src/scenes/geometry.ts';
import { regionBoxes } from '../../../src/scenes/regions.ts';
import { dark, light } from '../../../src/scenes/theme.ts';
import type { LaidElement } from '../../../src/scenes/visual.ts';
import { layOutVisual } from '../../../src/scenes/visuals/registry.ts';
import { extremes } from './extreme-samples.ts';
import { drawParts, frameAt } from './lay.ts';
import { drawing } from './samples.ts';
import { teachingInputs } from './teaching-samples.ts';

/** Every different shape of a region, in all frames. */
const places = Object.values(frames).flatMap((frame) =>
  Object.entries(regionBoxes({ heading: true, captionsBurned: true, frame }))
    .filter(([name]) => name !== 'header' && name !== 'footer')
    .map(([name, region]) => ({ name: `${frame.aspect} ${name}`, region, frame })),
);

const isInside = (box: Box, around: Box): boolean =>
  box.x >= around.x &&
  box.y >= around.y &&
  box.x + box.width <= around.x + around.width &&
  box.y + box.height <= around.y + around.height;

const covered = (laid: LaidElement): string[] => {
  const runs = laid.parts
    .filter((part) => part.layered !== true)
    .flatMap((part) => part.text.map((run) => ({ part, run })));
  return runs.flatMap((first, index) =>
    runs.slice(index + 1).flatMap((second) => {
      const shared = overlap(first.run.box, second.run.box);
      return shared && shared.width > 4 && shared.height > 4
        ? [`${first.run.text} / ${second.run.text}`]
        : [];
    }),
  );
};

const usual = Object.keys(teachingInputs).map((name) => [name, drawing(name)] as const);

describe.each([...usual, ...extremes])('%s', (_name, visual) => {
  test('in every region of every frame it fits, in legible type and with all text apart, or says that it does not', () => {
    for (const { name, region, frame } of places) {
      const laid = layOutVisual({ id: 'it', visual }, region, dark, frame);
      const sizes = laid.parts.flatMap(({ text }) => text.map(({ size }) => size));
      expect([name, Math.min(28, ...sizes)]).toEqual([name, 28]);
      if (laid.faults.length > 0) continue;
      // Terms of an equation may fly over its region; what is moved by an action may not.
      const out = laid.parts.filter(
        ({ box, reach, start }) =>
          !isInside((start === undefined ? undefined : reach) ?? box, inflate(region, 2)),
      );
      expect([name, out.map(({ id }) => id)]).toEqual([name, []]);
      expect([name, covered(laid)]).toEqual([name, []]);
    }
  });

  test('it has a place for everything in any theme, and is drawn without a fault', () => {
    const { region, frame } = places[0]!;
    for (const theme of [dark, light]) {
      const laid = layOutVisual({ id: 'it', visual }, region, theme, frame);
      const ids = laid.parts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const how of ['show', 'write', 'draw', 'count'] as const)
        for (const reveal of [0.3, 1]) {
          const states = Object.fromEntries(
            ids.map((id) => [id, { how, reveal, highlight: 0.5, trace: 0.5 }]),
          );
          expect(() => drawParts(laid, states, frameAt(0.1))).not.toThrow();
        }
    }
  });
});
