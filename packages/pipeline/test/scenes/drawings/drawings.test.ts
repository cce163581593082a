import { describe, expect, test } from 'vitest';
import { type Box, inflate, overlap } from '../../../src/scenes/geometry.ts';
import type { LaidElement, LaidPart, PartState } from '../../../src/scenes/visual.ts';
import { drawParts, frameAt, inkOn, lay, regions } from './lay.ts';
import { drawings } from './samples.ts';

const plain = ({ draw: _, ...rest }: LaidElement): string => JSON.stringify(rest);

const isInside = (box: Box, around: Box): boolean =>
  box.x >= around.x &&
  box.y >= around.y &&
  box.x + box.width <= around.x + around.width &&
  box.y + box.height <= around.y + around.height;

const scale = 0.25;
const context = frameAt(scale);

/** States in which a part must stay where the engine repaints: partial, pointed out, moved, and in motion. */
const statesOf = (part: LaidPart): Partial<PartState>[] => {
  const value = part.start ?? null;
  const still: Partial<PartState>[] = [
    { value },
    { value, reveal: 0.5, how: 'show' },
    { value, reveal: 0.6, how: 'draw' },
    { value: value ?? 0, reveal: 0.5, how: 'count' },
    { value, highlight: 1, circle: 1, underline: 1, trace: 0.6 },
  ];
  const moved = value === null ? [] : [-100, -0.4, 0.6, 100].map((by) => ({ value: value + by, circle: 1 }));
  const running = part.animated ? [0.7, 3.1, 12.3].map((clock) => ({ clock, highlight: 1 })) : [];
  return [...still, ...moved, ...running];
};

describe.each(drawings)('%s', (_name, visual) => {
  test('is laid out without a fault, inside its region', () => {
    const laid = lay(visual);
    expect(laid.faults).toEqual([]);
    const out = laid.parts.filter(({ box, reach }) => !isInside(reach ?? box, inflate(regions.full, 2)));
    expect(out.map(({ id }) => id)).toEqual([]);
  });

  test('the same input gives the same layout', () => {
    expect(plain(lay(visual))).toBe(plain(lay(visual)));
  });

  test('no text lies over other text', () => {
    const runs = lay(visual).parts.flatMap((part) => part.text.map((run) => ({ part: part.id, run })));
    const covered = runs.flatMap((first, index) =>
      runs.slice(index + 1).flatMap((second) => {
        const shared = overlap(first.run.box, second.run.box);
        return shared && shared.width > 4 && shared.height > 4
          ? [`${first.run.text} / ${second.run.text}`]
          : [];
      }),
    );
    expect(covered).toEqual([]);
  });

  test('labels are at least 28 px high', () => {
    const small = lay(visual).parts.flatMap((part) => part.text.filter((run) => run.size < 28));
    expect(small).toEqual([]);
  });

  test('no state draws beyond what the engine repaints', () => {
    const laid = lay(visual);
    const stray = laid.parts.flatMap((part) =>
      statesOf(part).flatMap((state) => {
        drawParts(laid, { [part.id]: state }, context);
        const ink = inkOn(context, scale);
        const isAway = part.animated === true || (state.value ?? null) !== (part.start ?? null);
        const repainted = inflate(isAway ? (part.reach ?? part.box) : part.box, 24 + 1 / scale);
        return ink && !isInside(ink, repainted) ? [`${part.id} ${JSON.stringify(state)}`] : [];
      }),
    );
    expect(stray).toEqual([]);
  });

  test('nothing is drawn before it is revealed or after it is cleared', () => {
    const laid = lay(visual);
    for (const change of [{ reveal: 0 }, { opacity: 0 }]) {
      drawParts(laid, Object.fromEntries(laid.parts.map(({ id }) => [id, change])), context);
      expect(inkOn(context, scale)).toBeNull();
    }
  });

  test('every part shows something', () => {
    const laid = lay(visual);
    const empty = laid.parts.filter((part) => {
      drawParts(laid, { [part.id]: { value: part.start ?? null } }, context);
      return inkOn(context, scale) === null;
    });
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});
