import { createHash } from 'node:crypto';

/**
 * The key of a result: the SHA-256 of all that it depends on, in hexadecimal. Equal content has equal keys, whatever the
 * order of its properties; what JSON leaves out (undefined) counts as absent.
 */
export const keyOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content, (_, value) => inOrder(value)) ?? 'undefined')
    .digest('hex');

const inOrder = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
};
