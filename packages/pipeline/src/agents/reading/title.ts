import { capitalised, tidy } from './sentences.ts';

/** A topic as a heading: no full stop, no `(e.g. …)`, a capital at the start. */
export const titleOf = (topic: string): string => {
  const plain = tidy(topic)
    .replace(/\s*\((?:e\.g\.?|i\.e\.?)[^)]*\)/gi, '')
    .replace(/[.:;,\s]+$/, '')
    .replace(/\s+/g, ' ');
  return capitalised(plain || tidy(topic)).slice(0, 180);
};
