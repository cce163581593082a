import { expect, test } from 'vitest';
import { createSeal } from '../../src/signing/seal.ts';

const secret = 'x'.repeat(32);
const seal = createSeal(secret, 'test');

test('what is sealed opens for its owner alone, with the same key and purpose, unchanged', () => {
  const sealed = seal.close('canary', 'alice');
  expect(sealed).not.toContain('canary');
  expect(seal.close('canary', 'alice')).not.toBe(sealed);
  expect(createSeal(secret, 'test').open(sealed, 'alice')).toBe('canary');
  expect(() => seal.open(sealed, 'bob')).toThrow();
  expect(() => createSeal(secret, 'other').open(sealed, 'alice')).toThrow();
  expect(() => createSeal('y'.repeat(32), 'test').open(sealed, 'alice')).toThrow();
  for (let at = 0; at < sealed.length - 1; at += 1) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    expect(() => seal.open(changed, 'alice')).toThrow();
  }
  expect(() => seal.open('', 'alice')).toThrow();
});
