import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { Aspect, optionFields, Quality, requestLimits, VideoOptions } from '../../src/api/options.ts';
import { pictureSize } from '../../src/api/picture-size.ts';
import { SentRequest, VideoRequest } from '../../src/api/request.ts';

const least = { topic: 'Triangles', context: 'Angles add up to 180°.' };
const says = (length: number) => 'x'.repeat(length);
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, '']));
const { duration_target_s, voice_speed, deadline_s, max_cost_usd, seed } = requestLimits;

/** For every limit: what is just allowed, and what is one past it. */
const borders: [string, object[], object[]][] = [
  ['/topic', [{ topic: says(500) }, { topic: says(1) }], [{ topic: says(501) }, { topic: '' }]],
  ['/context', [{ context: says(20_000) }], [{ context: says(20_001) }, { context: '' }]],
  ['/title', [{ title: says(200) }], [{ title: says(201) }, { title: ' ' }]],
  ['/tags', [{ tags: Array(20).fill('a') }], [{ tags: Array(21).fill('a') }]],
  ['/tags/0', [{ tags: [says(50)] }], [{ tags: [says(51)] }, { tags: [''] }]],
  ['/metadata', [{ metadata: keys(20) }], [{ metadata: keys(21) }]],
  ['/metadata/k', [{ metadata: { k: says(500) } }], [{ metadata: { k: says(501) } }]],
  ['', [{ metadata: { [says(50)]: '' } }], [{ metadata: { [says(51)]: '' } }, { metadata: { '': '' } }]],
  ...(
    [
      ['duration_target_s', duration_target_s, 1],
      ['deadline_s', deadline_s, 1],
      ['seed', seed, 1],
      ['max_cost_usd', max_cost_usd, 0.01],
    ] as const
  ).map(([name, { min, max }, step]): [string, object[], object[]] => [
    `/${name}`,
    [{ [name]: min }, { [name]: max }],
    [{ [name]: min - step }, { [name]: max + step }],
  ]),
  [
    '/voice/speed',
    [{ voice: { speed: voice_speed.min } }, { voice: { speed: voice_speed.max } }],
    [{ voice: { speed: voice_speed.min - 0.01 } }, { voice: { speed: voice_speed.max + 0.01 } }],
  ],
];

const refused: [string, unknown][] = [
  ['model', 'gpt-5'],
  ['model', '../openai/gpt-5'],
  ['quality', '4k'],
  ['aspect', '4:3'],
  ['language', 'de'],
  ['theme', 'Dark'],
  ['theme', '../dark'],
  ['theme', 'x'.repeat(41)],
  ['captions', true],
  ['voice', { name: '../alloy' }],
  ['voice', { pitch: 1 }],
  ['voice', null],
  ['output_format', 'webm'],
  ['approval', 'video'],
  ['priority', 1],
  ['duration_target_s', 60.5],
  ['seed', '1'],
  ['max_cost_usd', '1'],
  ['audience', 'children'],
  ['configuration_id', 'x'],
  ['topics', 'x'],
];

const schemas: [string, z.ZodType][] = [
  ['with defaults', VideoRequest],
  ['as sent', SentRequest],
];
describe.each(schemas)('a request %s', (_how, schema) => {
  test.each(borders)('is allowed at each limit of %s and refused one past it', (pointer, inside, outside) => {
    for (const change of inside) expect(schema.safeParse({ ...least, ...change }).error).toBeUndefined();
    for (const change of outside) {
      const issues = schema.safeParse({ ...least, ...change }).error?.issues ?? [];
      expect(issues.length, JSON.stringify(change).slice(0, 80)).toBeGreaterThan(0);
      for (const issue of issues) expect(`/${issue.path.join('/')}`.startsWith(pointer)).toBe(true);
    }
  });

  test.each(refused)('is refused for what the pipeline does not have: %s %j', (name, value) => {
    expect(schema.safeParse({ ...least, [name]: value }).success).toBe(false);
  });

  test('takes every value that an option lists', () => {
    let tried = 0;
    for (const [name, field] of Object.entries(optionFields)) {
      const options = 'options' in field ? (field.options as readonly string[]) : [];
      for (const option of options) {
        expect(schema.safeParse({ ...least, [name]: option }).success, `${name} ${option}`).toBe(true);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(12);
  });
});

test('options know neither topic nor configuration, and fill nothing in', () => {
  expect(VideoOptions.parse({})).toEqual({});
  expect(VideoOptions.parse({ voice: {} })).toEqual({ voice: {} });
  expect(VideoOptions.safeParse({ topic: 'x' }).success).toBe(false);
  expect(VideoOptions.safeParse({ configuration_id: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f' }).success).toBe(
    false,
  );
});

test('every option is an option of a request', () => {
  const { topic, context, configuration_id, ...options } = VideoRequest.shape;
  expect(Object.keys(options).sort()).toEqual(Object.keys(optionFields).sort());
  expect([topic, context, configuration_id]).not.toContain(undefined);
});

test.each(Aspect.options)('every quality at %s is even in width and height, and of that shape', (aspect) => {
  const [across, down] = aspect.split(':').map(Number) as [number, number];
  for (const quality of Quality.options) {
    const { width, height } = pictureSize(quality, aspect);
    expect([width % 2, height % 2]).toEqual([0, 0]);
    const short = Math.min(width, height);
    expect(
      Math.abs(Math.max(width, height) - (short * Math.max(across, down)) / Math.min(across, down)),
    ).toBeLessThan(1);
    expect(Math.sign(width - height)).toBe(Math.sign(across - down));
  }
});
