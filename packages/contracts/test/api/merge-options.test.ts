import { expect, test } from 'vitest';
import { completeRequest, mergeOptions } from '../../src/api/merge-options.ts';
import { VideoRequest } from '../../src/api/request.ts';

const least = { topic: 'Triangles', context: 'Angles add up to 180°.' };

test('what a later layer says wins, and what it leaves out stays', () => {
  const merged = mergeOptions(
    { quality: 'low', seed: 1 },
    { seed: 2, captions: 'off' },
    { captions: 'burned' },
  );
  expect(merged).toEqual({ quality: 'low', seed: 2, captions: 'burned' });
});

test('a value that is false, zero or equal to the default wins like any other', () => {
  const saved = { seed: 5, max_cost_usd: 3, tags: ['a'], quality: 'high', voice: { speed: 1.5 } } as const;
  const said = { seed: 0, max_cost_usd: 0, tags: [], quality: 'medium', voice: { speed: 1 } } as const;
  const request = completeRequest({ ...least, ...said, tags: [] }, { ...saved, tags: ['a'] });
  expect(request).toMatchObject(said);
});

test('fields of the voice are merged one by one', () => {
  expect(
    mergeOptions({ voice: { name: 'flite', speed: 1.25 } }, { voice: { speed: 0.8 } }, { voice: {} }),
  ).toEqual({
    voice: { name: 'flite', speed: 0.8 },
  });
  expect(completeRequest({ ...least, voice: { speed: 0.8 } }).voice).toEqual({ name: 'auto', speed: 0.8 });
});

test('lists and maps are replaced whole', () => {
  const merged = mergeOptions(
    { tags: ['a', 'b'], metadata: { course: 'A1', term: '2' } },
    { tags: ['c'], metadata: { course: 'B' } },
  );
  expect(merged).toEqual({ tags: ['c'], metadata: { course: 'B' } });
});

test('layers are left as they were', () => {
  const layers = [{ voice: { speed: 1.5 }, tags: ['a'] }, { voice: { name: 'flite' as const } }];
  const before = structuredClone(layers);
  mergeOptions(...layers);
  expect(layers).toEqual(before);
});

test('a request is complete with defaults, whatever was said', () => {
  expect(completeRequest(least)).toEqual(VideoRequest.parse(least));
  const id = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
  expect(completeRequest({ ...least, configuration_id: id }, { quality: 'low' }, { theme: 'dark' })).toEqual(
    VideoRequest.parse({ ...least, configuration_id: id, quality: 'low' }),
  );
});
