import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import type { Arrange, Link, Size } from './arrangement.ts';

interface Branch {
  node: number;
  children: Branch[];
}

/** The tree that the links make, children in the order of the links; null when they make something else. */
export const treeOf = (count: number, links: readonly Link[]): Branch | null => {
  const parents = new Map<number, number>();
  for (const { from, to } of links) {
    if (from === to || parents.has(to)) return null;
    parents.set(to, from);
  }
  const roots = Array.from({ length: count }, (_, index) => index).filter((index) => !parents.has(index));
  if (roots.length !== 1) return null;
  let met = 0;
  const grow = (node: number): Branch => {
    met += 1;
    const below = links.filter(({ from }) => from === node);
    return { node, children: met > count ? [] : below.map(({ to }) => grow(to)) };
  };
  const tree = grow(roots[0]!);
  return met === count ? tree : null;
};

const depthOf = (branch: Branch): number => 1 + Math.max(0, ...branch.children.map(depthOf));

/** Width that a branch needs across, for its leaves side by side. */
const breadthOf = (branch: Branch, across: (node: number) => number, gap: number): number => {
  const below = branch.children.map((child) => breadthOf(child, across, gap));
  const children = below.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, below.length - 1);
  return Math.max(across(branch.node), children);
};

/** A tree, each parent above the middle of its children; it grows down or to the right and fills the region. */
export const arrangeTree =
  (tree: Branch, direction: 'down' | 'right'): Arrange =>
  (nodes, links, region) => {
    const down = direction === 'down';
    const across = ({ width, height }: Size) => (down ? width : height);
    const along = ({ width, height }: Size) => (down ? height : width);
    const room = down
      ? { across: region.width, along: region.height }
      : { across: region.height, along: region.width };
    const own = (node: number) => across(nodes[node]!);
    const least = breadthOf(tree, own, 28);
    const depth = depthOf(tree);
    const thick = Math.max(...nodes.map(along));
    const labelled = links.some(({ label }) => label) ? 40 : 0;
    const fits = least <= room.across && thick * depth + (36 + labelled) * (depth - 1) <= room.along;
    const leaves = leavesOf(tree);
    const gap = leaves > 1 ? Math.min(200, 28 + Math.max(0, room.across - least) / (leaves - 1)) : 28;
    const rank = Math.min(thick + 190, depth > 1 ? (room.along - thick) / (depth - 1) : 0);
    const places: Point[] = nodes.map(() => [0, 0]);
    const put = (branch: Branch, start: number, level: number): void => {
      const breadth = breadthOf(branch, own, gap);
      places[branch.node] = [start + breadth / 2, level * rank];
      const children = branch.children.map((child) => breadthOf(child, own, gap));
      const sum =
        children.reduce((total, width) => total + width, 0) + gap * Math.max(0, children.length - 1);
      let at = start + (breadth - sum) / 2;
      branch.children.forEach((child, index) => {
        put(child, at, level + 1);
        at += children[index]! + gap;
      });
    };
    put(tree, 0, 0);
    return { centres: centred(places, nodes, region, down), passes: links.map(() => []), fits };
  };

const leavesOf = (branch: Branch): number =>
  branch.children.length === 0 ? 1 : branch.children.reduce((sum, child) => sum + leavesOf(child), 0);

/** Turns places across and along into places on the frame, in the middle of the region. */
const centred = (places: Point[], nodes: readonly Size[], region: Box, down: boolean): Point[] => {
  const turned = places.map(([a, b]): Point => (down ? [a, b] : [b, a]));
  const sides = (axis: 0 | 1) => {
    const half = (index: number) => (axis === 0 ? nodes[index]!.width : nodes[index]!.height) / 2;
    const low = Math.min(...turned.map((point, index) => point[axis] - half(index)));
    const high = Math.max(...turned.map((point, index) => point[axis] + half(index)));
    return (low + high) / 2;
  };
  const [mx, my] = [sides(0), sides(1)];
  return turned.map(([x, y]) => [
    region.x + region.width / 2 + x - mx,
    region.y + region.height / 2 + y - my,
  ]);
};
