import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { type Box, inflate } from '../../geometry.ts';
import { type LaidPhrase, layPhrase } from '../../phrase.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault } from '../../visual.ts';
import type { Arrange, Arranged, Link } from './arrangement.ts';
import { arrangeCircle } from './circle.ts';
import { arrangeLayered } from './layered.ts';
import { type Edge, type SizedNode, sizeNode } from './node-size.ts';
import { loopRise } from './route.ts';
import { arrangeRow, arrangeRows } from './row.ts';
import { arrangeTree, treeOf } from './tree.ts';

type Visual = VisualOf<'graph'>;

/** A graph whose nodes have sizes and places. */
export interface FittedGraph {
  nodes: SizedNode[];
  /** Edges whose two nodes exist, with what is written on them. */
  edges: { edge: Edge; link: Link; phrase: LaidPhrase | null }[];
  arranged: Arranged;
  faults: LayoutFault[];
}

/** Sizes of type, largest first, and widths at which labels wrap, in that order of preference. */
const types = [54, 50, 46, 42, 38, 34, 30, 28];
const wraps = [11, 8, 6, 4.6];

/** Ways to arrange the graph, the wished one first. */
const waysOf = (visual: Visual, links: readonly Link[], region: Box): Arrange[] => {
  const { arrangement, direction } = visual;
  if (arrangement === 'circle') return [arrangeCircle];
  if (arrangement === 'row') {
    const isTall = region.height > region.width;
    return [arrangeRow(isTall), arrangeRow(!isTall), arrangeRows];
  }
  const other = direction === 'down' ? 'right' : 'down';
  const tree = arrangement === 'tree' ? treeOf(visual.nodes.length, links) : null;
  if (tree) return [arrangeTree(tree, direction), arrangeTree(tree, other)];
  return [arrangeLayered(direction), arrangeLayered(other)];
};

/** Finds the largest type in which the graph fits its region; reports when none does. */
export const fitGraph = (visual: Visual, region: Box, theme: Theme): FittedGraph => {
  const indexOf = new Map(visual.nodes.map(({ id }, index) => [id, index]));
  const faults: LayoutFault[] = [];
  const known = visual.edges.filter((edge) => {
    const isKnown = indexOf.has(edge.from) && indexOf.has(edge.to);
    if (!isKnown)
      faults.push({ code: 'bad_reference', part: edge.id, detail: `no node ${edge.from} or ${edge.to}` });
    return isKnown;
  });
  const hasLoop = known.some(({ from, to }) => from === to);
  const clear = inflate(region, -4);
  const above = hasLoop ? loopRise + 8 : 0;
  const inner = { ...clear, y: clear.y + above, height: clear.height - above };
  const edgesAt = (size: number) =>
    known.map((edge) => {
      const phrase =
        edge.label === undefined
          ? null
          : layPhrase(edge.label, {
              size,
              colour: theme.roles[edge.role],
              maxWidth: size * 9,
              align: 'centre',
            });
      const link: Link = { from: indexOf.get(edge.from)!, to: indexOf.get(edge.to)!, label: phrase };
      return { edge, link, phrase };
    });
  let last: FittedGraph | null = null;
  const plain = edgesAt(28);
  for (const arrange of waysOf(
    visual,
    plain.map(({ link }) => link),
    inner,
  )) {
    for (const size of types) {
      const edges = edgesAt(Math.max(28, Math.min(theme.sizes.label, size - 4)));
      for (const wrap of wraps) {
        const nodes = visual.nodes.map((node) => sizeNode(node, size, size * wrap, theme));
        const texts = nodes.flatMap(({ node, phrase }) =>
          phrase.faults.map((fault) => ({ ...fault, part: node.id })),
        );
        const arranged = arrange(
          nodes,
          edges.map(({ link }) => link),
          inner,
        );
        const fits = arranged.fits && !texts.some(({ code }) => code === 'does_not_fit');
        last = { nodes, edges, arranged, faults: [...faults, ...texts] };
        if (fits) return last;
      }
    }
  }
  const detail = 'the nodes do not fit the region in legible type';
  return { ...last!, faults: [...last!.faults, { code: 'does_not_fit', part: null, detail }] };
};
