import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';

export type Node = VisualOf<'graph'>['nodes'][number];
export type Edge = VisualOf<'graph'>['edges'][number];

export interface SizedNode {
  node: Node;
  phrase: LaidPhrase;
  width: number;
  height: number;
}

/** Sets a node's label in lines of at most `wrap` pixels and makes a box around it. */
export const sizeNode = (node: Node, size: number, wrap: number, theme: Theme): SizedNode => {
  const phrase = layPhrase(node.label, {
    size,
    colour: theme.roles[node.shape === 'plain' ? node.role : 'ink'],
    weight: 500,
    maxWidth: wrap,
    maxLines: 4,
    align: 'centre',
    leading: 1.22,
  });
  if (node.shape === 'circle') {
    const diameter = Math.max(size * 2.7, Math.hypot(phrase.width, phrase.height) + size * 0.7);
    return { node, phrase, width: diameter, height: diameter };
  }
  const pad = node.shape === 'plain' ? 0.3 : 0.85;
  const height = phrase.height + size * (node.shape === 'plain' ? 0.4 : 1.15);
  return { node, phrase, width: Math.max(phrase.width + 2 * size * pad, height * 1.25), height };
};
