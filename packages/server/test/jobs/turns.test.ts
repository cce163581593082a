import { expect, test } from 'vitest';
import { inTurn } from '../../src/jobs/turns.ts';

const owner = {};

test('work of one name is done one after the other, in order, also after one that fails', async () => {
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const doing = [
    inTurn(owner, 'a', 5_000, async () => {
      await first.promise;
      order.push('first');
      throw new Error('spoiled');
    }),
    inTurn(owner, 'a', 5_000, async () => void order.push('second')),
    inTurn(owner, 'b', 5_000, async () => void order.push('other name')),
    inTurn({}, 'a', 5_000, async () => void order.push('other owner')),
  ];
  await Promise.all(doing.slice(2));
  first.resolve();
  expect((await Promise.allSettled(doing)).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(order).toEqual(['other name', 'other owner', 'first', 'second']);
});

test('whoever has waited too long is told so, and what it wanted is not done', async () => {
  const first = Promise.withResolvers<void>();
  const holder = inTurn(owner, 'slow', 5_000, () => first.promise);
  expect(await inTurn(owner, 'slow', 1, () => Promise.reject(new Error('must not run')))).toBeNull();
  first.resolve();
  await holder;
  expect(await inTurn(owner, 'slow', 1, async () => 'runs')).toBe('runs');
});
