import { Lesson, type LessonInput, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { examineLayout } from '../../src/quality/before/examine-layout.ts';
import { examineTiming } from '../../src/quality/before/examine-timing.ts';
import { checkSymbols } from '../../src/quality/before/symbols.ts';
import { checkTruths } from '../../src/quality/before/truths.ts';
import { frames } from '../../src/scenes/frame.ts';
import { dark } from '../../src/scenes/theme.ts';
import type { LaidElement, LaidPart } from '../../src/scenes/visual.ts';
import { box, element, laidScene, text, timelineOf } from './laid.ts';

const say = 'Look at this.';
const layout = (...elements: LaidElement[]) => {
  const checks = examineLayout(laidScene(elements, [{ id: 'b', say }]), dark);
  return (id: string) => checks.filter((check) => check.id === id).map(({ outcome }) => outcome);
};
const one = (part: LaidPart, change: Partial<LaidElement> = {}) => element('one', [part], change);
const place = box(400, 400);

test('a good scene passes every check at rest', () => {
  const checks = examineLayout(laidScene([one(text('first', place))], [{ id: 'b', say }]), dark);
  expect(checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  expect(checks.length).toBeGreaterThanOrEqual(9);
});

test('whatever does not render fails', () => {
  const fault = { code: 'tex_error', part: null, detail: 'unclosed group' } as const;
  expect(layout(one(text('first', place), { faults: [fault] }))('everything_renders')).toEqual(['fail']);
});

test('text over text, and an element over another, fail by themselves', () => {
  const near = (x: number) => element('other', [text('second', box(x, 400))]);
  expect(layout(one(text('first', place)), near(500))('text_overlap')).toEqual(['fail']);
  expect(layout(one(text('first', place)), near(500))('element_overlap')).toEqual(['fail']);
  expect(layout(one(text('first', place)), near(720))('element_overlap')).toEqual(['pass']);
});

test.each([
  [96, 'pass'],
  [93, 'fail'],
])('ink at %i px from the left edge: %s', (x, outcome) => {
  expect(layout(one(text('first', box(x, 400))))('safe_area')).toEqual([outcome]);
});

test.each([
  ['body', 28, 'text_size', 'pass'],
  ['body', 27, 'text_size', 'fail'],
  ['tex', 27, 'text_size', 'fail'],
  ['label', 24, 'label_size', 'pass'],
  ['label', 23, 'label_size', 'fail'],
] as const)('%s of %i px: %s %s', (kind, size, rule, outcome) => {
  expect(layout(one(text('first', place, { kind, size })))(rule)).toEqual([outcome]);
});

test('on an upright frame type counts as large as it is drawn', () => {
  const laid = {
    ...laidScene([one(text('first', box(100, 400), { size: 24 }))], [{ id: 'b', say }]),
    frame: frames['9:16'],
  };
  expect(examineLayout(laid, dark).find(({ id }) => id === 'text_size')).toMatchObject({
    outcome: 'pass',
    value: 29,
  });
});

test.each([
  [12, 'pass'],
  [13, 'fail'],
])('a line of %i words: %s', (count, outcome) => {
  const words = Array(count).fill('word').join(' ');
  expect(layout(one(text('first', place, { text: words })))('words_per_line')).toEqual([outcome]);
});

test.each([
  ['#777f8c', 'pass'],
  ['#6a727f', 'fail'],
])('text in %s on the dark background: %s', (colour, outcome) => {
  expect(layout(one(text('first', place, { colour })))('contrast_text')).toEqual([outcome]);
});

test.each([
  ['#5f6671', 'pass'],
  ['#4c525c', 'fail'],
])('a line in %s on the dark background: %s', (colour, outcome) => {
  const line: LaidPart = { id: 'line', box: place, kind: 'graphic', colour, text: [] };
  expect(layout(one(line))('contrast_graphics')).toEqual([outcome]);
});

describe('in step with the voice', () => {
  const timing = (part: LaidPart, beats: LessonInput['scenes'][number]['beats']) => {
    const laid = laidScene([one(part)], beats);
    const checks = examineTiming(timelineOf(laid), laid.elements, 0);
    return (id: string) => checks.filter((check) => check.id === id).map(({ outcome }) => outcome);
  };
  const shown = (fraction: number, words: string) => [
    { id: 'b', say: words, actions: [{ do: 'show' as const, target: 'one', cue: { fraction } }] },
  ];
  const long = Array(20).fill('word').join(' ');

  test('text has to stay for as long as it takes to read', () => {
    expect(timing(text('first', place), shown(0, long))('dwell')).toEqual(['pass']);
    expect(timing(text('first', place), shown(0.9, long))('dwell')).toEqual(['fail']);
    const essay = text('first', place, { text: Array(60).fill('word').join(' ') });
    expect(timing(essay, shown(0, long))('dwell')).toEqual(['fail']);
  });

  test('what is cued to a word comes with it; a word that is not spoken is told', () => {
    const cued = (word: string) => [
      {
        id: 'b',
        say: `Now the energy ${long}`,
        actions: [{ do: 'show' as const, target: 'one', cue: { word } }],
      },
    ];
    const good = timing(text('first', place), cued('energy'));
    expect([good('cue_offset'), good('cue_found')]).toEqual([['pass'], ['pass']]);
    expect(timing(text('first', place), cued('entropy'))('cue_found')).toEqual(['warn']);
  });
});

describe('symbols', () => {
  type Part = { id: string; tex: string; role: 'a' | 'b' };
  const lesson = (symbols: LessonInput['symbols'], parts: Part[][], said = 'The mass of a body.') =>
    checkSymbols(
      Lesson.parse({
        version: SPEC_VERSION,
        title: 'Mass',
        subject: '',
        symbols,
        scenes: parts.map((own, index) => ({
          id: `scene${index}`,
          title: 'One',
          purpose: 'statement',
          elements: [
            { id: 'f', region: 'full', alt: 'f', visual: { type: 'tex', tex: 'E=mc^2', parts: own } },
          ],
          beats: [{ id: 'b', say: said }],
        })),
      }),
    );
  const mass = { tex: 'm', meaning: 'mass', role: 'a' } as const;
  const m = (role: 'a' | 'b'): Part[] => [{ id: 'm', tex: 'm', role }];
  const outcome = (checks: ReturnType<typeof lesson>, id: string) =>
    checks.filter((check) => check.id === id).map((check) => check.outcome);

  test('keep one colour', () => {
    expect(outcome(lesson([mass], [m('a'), m('a')]), 'symbol_colour')).toEqual(['pass']);
    expect(outcome(lesson([mass], [m('a'), m('b')]), 'symbol_colour')).toEqual(['fail']);
  });

  test('have one meaning', () => {
    expect(outcome(lesson([mass], [m('a')]), 'symbol_meaning')).toEqual(['pass']);
    const two = [mass, { tex: '{m}', meaning: 'slope', role: 'a' }] as const;
    expect(outcome(lesson([...two], [m('a')]), 'symbol_meaning')).toEqual(['fail']);
  });

  test('are explained no later than they are shown', () => {
    expect(outcome(lesson([mass], [m('a')]), 'symbol_introduced')).toEqual(['pass']);
    expect(outcome(lesson([mass], [m('a')], 'Look.'), 'symbol_introduced')).toEqual(['warn']);
  });
});

describe('what a scene states', () => {
  type Visual = LessonInput['scenes'][number]['elements'][number]['visual'];
  const truths = (visual: Visual) => {
    const parsed = Lesson.parse({
      version: SPEC_VERSION,
      title: 'T',
      subject: '',
      scenes: [
        {
          id: 's',
          title: 'S',
          purpose: 'example',
          elements: [{ id: 'e', region: 'full', alt: 'e', visual }],
          beats: [{ id: 'b', say }],
        },
      ],
    });
    return (id: string) =>
      checkTruths(parsed.scenes[0]!)
        .filter((check) => check.id === id)
        .map((check) => check.outcome);
  };

  test('is computed again, step by step', () => {
    const steps = (tex: string): Visual => ({ type: 'equation', steps: [{ tex: 'x = 2 + 2' }, { tex }] });
    expect(truths(steps('2 + 2 = 4'))('arithmetic')).toEqual(['pass']);
    expect(truths(steps('2 + 2 = 5'))('arithmetic')).toEqual(['fail']);
  });

  test.each([
    ['3', 3, 'pass'],
    ['3', 3.4, 'pass'],
    ['3', 3.6, 'fail'],
    ['−1.5', -1.5, 'pass'],
    ['1 000', 1000, 'pass'],
    ['40 kg', 40, 'pass'],
    ['41 kg', 40, 'fail'],
    ['half as much', 40, 'pass'],
  ])('“%s” at a bar of %f: %s', (label, value, outcome) => {
    const bars: Visual = {
      type: 'bars',
      unit: 'kg',
      bars: [
        { label: 'a', value, text: label },
        { label: 'b', value: 1 },
      ],
    };
    expect(truths(bars)('plotted_values')).toEqual([outcome]);
  });

  test.each([
    ['7', 7, 'pass'],
    ['7', 4, 'fail'],
    ['neutral', 7, 'pass'],
  ])('“%s” on a number line at %f: %s', (label, at, outcome) => {
    const line: Visual = { type: 'number-line', min: 0, max: 14, marks: [{ id: 'm', at, label }] };
    expect(truths(line)('plotted_values')).toEqual([outcome]);
  });
});
