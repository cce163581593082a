import { describe, expect, test } from 'vitest';
import { dark } from '../../../src/scenes/theme.ts';
import { layCellsFrame } from '../../../src/scenes/visuals/cells/frame.ts';
import { placesInMotion } from '../../../src/scenes/visuals/cells/motion.ts';
import { drawParts, frameAt, inkOn, lay, layInput, regions } from './lay.ts';
import { drawing } from './samples.ts';

const cells = drawing('bubble sort');
if (cells.type !== 'cells') throw new Error('not cells');
const frame = layCellsFrame(cells, regions.full, dark);

describe('cells that swap', () => {
  test('pass each other without touching', () => {
    const [first, second] = placesInMotion([0.5, 0.5, 2, 3, 4], frame);
    expect(Math.abs(first!.at[1] - second!.at[1])).toBeGreaterThanOrEqual(frame.cell.height);
  });

  test('stand in the row before and after', () => {
    const swapped = placesInMotion([3, 1, 2, 0, 4], frame);
    expect(swapped.map(({ at }) => at[1])).toEqual(swapped.map(() => frame.placeOf(0)[1]));
    expect(swapped[0]!.at).toEqual(frame.placeOf(3));
  });

  test('move in one sweep over several places', () => {
    const heights = [0.3, 0.9, 1.5, 2.1, 2.7].map(
      (value) => placesInMotion([value, 1, 2, 3 - value, 4], frame)[0]!.at[1],
    );
    expect(Math.min(...heights)).toBe(heights[2]);
  });
});

describe('bars', () => {
  const scale = 0.5;
  const context = frameAt(scale);
  const bars = lay(drawing('six bars'));
  const topAt = (reveal: number) => {
    drawParts(bars, { bar4: { how: 'count', reveal, value: 0 } }, context);
    return inkOn(context, scale)!.y;
  };

  test('grow with the count', () => {
    const tops = [0.2, 0.5, 0.8, 1].map(topAt);
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    expect(tops[0]! - tops[3]!).toBeGreaterThan(300);
  });
});

describe('graphs', () => {
  test('an edge to a node that is not there is a fault, and the rest is drawn', () => {
    const laid = layInput({
      type: 'graph',
      nodes: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
      edges: [
        { id: 'lost', from: 'a', to: 'nowhere' },
        { id: 'found', from: 'a', to: 'b' },
      ],
    });
    expect(laid.faults).toMatchObject([{ code: 'bad_reference', part: 'lost' }]);
    expect(laid.parts.map(({ id }) => id)).toEqual(['found', 'a', 'b']);
  });

  test('few nodes are set in large type', () => {
    const laid = lay(drawing('cycle of four'));
    const sizes = laid.parts.flatMap(({ text }) => text.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
  });

  test('twenty wordy nodes either fit legibly or say that they do not', () => {
    const nodes = Array.from({ length: 20 }, (_, index) => ({
      id: `n${index}`,
      label: `A node with quite a lot to say, number ${index}`,
    }));
    const edges = nodes.slice(1).map(({ id }, index) => ({ id: `e${index}`, from: `n${index}`, to: id }));
    const laid = layInput({ type: 'graph', arrangement: 'row', nodes, edges }, regions.left);
    const sizes = laid.parts.flatMap(({ text }) => text.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    expect(laid.faults.length).toBeGreaterThan(0);
  });
});
