import { Aspect } from '@lectern/contracts/api/options.ts';
import { type LessonInput, Scene } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { examineLayout } from '../../src/quality/before/examine-layout.ts';
import { frames } from '../../src/scenes/frame.ts';
import { type Box, overlap } from '../../src/scenes/geometry.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';

type ElementInput = LessonInput['scenes'][number]['elements'][number];

const formula: ElementInput['visual'] = {
  type: 'tex',
  tex: 'E = mc^2',
  parts: [{ id: 'mass', tex: 'm', role: 'a' }],
};
const figure: ElementInput['visual'] = {
  type: 'figure',
  space: { min: [0, 0], max: [8, 5] },
  shapes: [
    {
      shape: 'polygon',
      id: 'triangle',
      points: [
        [1, 1],
        [7, 1],
        [7, 4],
      ],
    },
    { shape: 'point', id: 'corner', at: [7, 4] },
  ],
};
const lines: ElementInput['visual'] = { type: 'lines', lines: [{ text: 'Mass is energy' }] };
const label = (text = 'rest mass'): ElementInput['visual'] => ({
  type: 'label',
  text,
  role: 'a',
  arrow: true,
});

const element = (
  id: string,
  visual: ElementInput['visual'],
  place?: ElementInput['place'],
): ElementInput => ({
  id,
  visual,
  alt: id,
  ...(place ? { place } : { region: 'full' }),
});

const sceneOf = (...elements: ElementInput[]): Scene =>
  Scene.parse({
    id: 'one',
    title: 'One',
    purpose: 'example',
    elements,
    beats: [{ id: 'b', say: 'Look.' }],
  });

const layOut = (aspect: Aspect, ...elements: ElementInput[]) => {
  const scene = sceneOf(...elements);
  const frame = frames[aspect];
  const laid = layOutScene(scene, dark, { captionsBurned: false, frame });
  const failed = examineLayout({ scene, elements: laid, frame }, dark).filter(
    ({ outcome }) => outcome === 'fail',
  );
  return { laid, failed, of: (id: string) => laid.find((one) => one.id === id)! };
};

const contains = (outer: Box, inner: Box) => {
  const shared = overlap(outer, inner);
  return shared !== null && shared.width > inner.width - 0.1 && shared.height > inner.height - 0.1;
};

describe.each(Aspect.options)('in a frame of %s, an element', (aspect) => {
  test.each(['above', 'below'] as const)('stands %s another one, in line with its middle', (relation) => {
    const { of, failed } = layOut(
      aspect,
      element('formula', formula),
      element('note', lines, { relation, of: 'formula' }),
    );
    const [host, note] = [of('formula').box, of('note').box];
    if (relation === 'above') expect(note.y + note.height).toBeCloseTo(host.y - 28, 0);
    else expect(note.y).toBeCloseTo(host.y + host.height + 28, 0);
    expect(note.x + note.width / 2).toBeCloseTo(host.x + host.width / 2, 0);
    expect(failed).toEqual([]);
  });

  test('shrinks what grows into any room, so that what stands below it has its own', () => {
    const { of, failed } = layOut(
      aspect,
      element('drawing', figure),
      element('note', lines, { relation: 'below', of: 'drawing', gap: 40 }),
    );
    const { box } = of('note');
    const { safe } = frames[aspect];
    expect(contains(safe, box)).toBe(true);
    expect(of('drawing').box.height).toBeGreaterThan(Math.min(safe.height, safe.width) * 0.25);
    expect(failed).toEqual([]);
  });

  test('stands at a part of another one with an arrow to it, clear of all text', () => {
    const { of, failed, laid } = layOut(
      aspect,
      element('formula', formula),
      element('callout', label(), { relation: 'below', of: 'formula.mass' }),
    );
    const mass = of('formula').parts.find(({ id }) => id === 'mass')!.box;
    const callout = of('callout');
    expect(callout.parts.map(({ id }) => id)).toEqual(['text', 'arrow']);
    expect(callout.box.y).toBeGreaterThan(mass.y + mass.height);
    const arrow = callout.parts.find(({ id }) => id === 'arrow')!.box;
    expect(arrow.y).toBeGreaterThanOrEqual(mass.y + mass.height);
    expect(arrow.y - (mass.y + mass.height)).toBeLessThan(24);
    expect(laid.flatMap(({ faults }) => faults)).toEqual([]);
    expect(failed).toEqual([]);
  });
});

test('two labels at one part take places of their own', () => {
  const { of, failed } = layOut(
    '16:9',
    element('drawing', figure),
    element('one', label('this corner'), { relation: 'above', of: 'drawing.corner' }),
    element('other', label('is the highest point'), { relation: 'above', of: 'drawing.corner' }),
  );
  expect(overlap(of('one').box, of('other').box)).toBeNull();
  expect(failed).toEqual([]);
});

test('two elements on the same side of a third stand one beyond the other', () => {
  const { of, failed } = layOut(
    '16:9',
    element('formula', formula),
    element('one', lines, { relation: 'below', of: 'formula' }),
    element('other', lines, { relation: 'below', of: 'formula' }),
  );
  expect(of('other').box.y).toBeGreaterThan(of('one').box.y + of('one').box.height);
  expect(failed).toEqual([]);
});

test('left and right of an element become above and below where there are no columns', () => {
  const beside = (aspect: Aspect) => {
    const { of, failed } = layOut(
      aspect,
      element('formula', formula),
      element('note', lines, { relation: 'right-of', of: 'formula' }),
    );
    expect(failed).toEqual([]);
    return of('note').box.x > of('formula').box.x + of('formula').box.width;
  };
  expect([beside('16:9'), beside('9:16'), beside('1:1')]).toEqual([true, false, false]);
});

test.each(['start', 'centre', 'end'] as const)('edges or middles stand in line: %s', (align) => {
  const { of } = layOut(
    '16:9',
    element('drawing', figure),
    element('note', lines, { relation: 'below', of: 'drawing', align }),
  );
  const share = { start: 0, centre: 0.5, end: 1 }[align];
  const at = (box: { x: number; width: number }) => box.x + box.width * share;
  expect(at(of('note').box)).toBeCloseTo(at(of('drawing').box), 0);
});

test('what stands inside another element is declared to lie on it', () => {
  const { of, failed } = layOut(
    '16:9',
    element('drawing', figure),
    element('name', { type: 'label', text: 'inside' }, { relation: 'inside', of: 'drawing.triangle' }),
  );
  expect(contains(of('drawing').box, of('name').box)).toBe(true);
  expect(of('name').on).toEqual(['drawing']);
  expect(failed).toEqual([]);
});

test.each([
  [
    'an element that is not there',
    element('note', lines, { relation: 'below', of: 'ghost' }),
    /no element "ghost"/,
  ],
  [
    'a part that is not there',
    element('note', lines, { relation: 'below', of: 'formula.ghost' }),
    /no part "ghost"/,
  ],
  ['itself', element('note', lines, { relation: 'below', of: 'note' }), /stands at itself/],
])('standing at %s is a fault, not an error', (_what, wrong, detail) => {
  const { laid } = layOut('16:9', element('formula', formula), wrong);
  const faults = laid.flatMap((one) => one.faults);
  expect(faults.map(({ code }) => code)).toEqual(['bad_reference']);
  expect(faults[0]!.detail).toMatch(detail);
});

test('a circle of relations is broken with one fault, and all of it is laid out', () => {
  const { laid } = layOut(
    '16:9',
    element('one', lines, { relation: 'below', of: 'three' }),
    element('two', lines, { relation: 'below', of: 'one' }),
    element('three', lines, { relation: 'below', of: 'two' }),
  );
  expect(laid).toHaveLength(3);
  expect(laid.flatMap((one) => one.faults).map(({ code }) => code)).toEqual(['bad_reference']);
});

test('what has no room says so', () => {
  const tall: ElementInput['visual'] = {
    type: 'lines',
    lines: Array(6).fill({ text: 'A line that takes its room' }),
  };
  const { failed } = layOut(
    '1:1',
    element('formula', { type: 'code', lines: Array(12).fill('x = 1') }),
    element('note', tall, { relation: 'below', of: 'formula' }),
    element('more', tall, { relation: 'below', of: 'note' }),
  );
  expect(failed.map(({ id }) => id)).toContain('everything_renders');
});
