import dagre from '@dagrejs/dagre';
import type { Point } from '../../drawing/polyline.ts';
import { type Arrange, spreadFactor } from './arrangement.ts';

const gaps = { nodes: 44, ranks: 64 };
/** Distances grow at most by this much to fill the region. */
const mostSpread = 2.1;

const linkName = (index: number): string => `link${index}`;

/** Mirrors the ranks where nodes of one rank would stand against the order in which they were given. */
const mirror = (places: readonly Point[], axis: 0 | 1): ((point: Point) => Point) => {
  const along = 1 - axis;
  let order = 0;
  places.forEach((first, index) => {
    for (const second of places.slice(index + 1))
      if (Math.abs(first[along]! - second[along]!) < 1) order += Math.sign(second[axis] - first[axis]);
  });
  if (order >= 0) return (point) => point;
  return ([x, y]) => (axis === 0 ? [-x, y] : [x, -y]);
};

/** Nodes in ranks, by dagre; spread out to fill the region. */
export const arrangeLayered =
  (direction: 'down' | 'right'): Arrange =>
  (nodes, links, region) => {
    const graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir: direction === 'down' ? 'TB' : 'LR', nodesep: gaps.nodes, ranksep: gaps.ranks });
    nodes.forEach(({ width, height }, index) => {
      graph.setNode(String(index), { width, height });
    });
    links.forEach(({ from, to, label }, index) => {
      if (from === to) return;
      const room = label ? { width: label.width + 16, height: label.height + 8, labelpos: 'c' as const } : {};
      graph.setEdge(String(from), String(to), room, linkName(index));
    });
    dagre.layout(graph);
    const raw = nodes.map((_, index): Point => {
      const { x, y } = graph.node(String(index)) as { x: number; y: number };
      return [x, y];
    });
    const flip = mirror(raw, direction === 'down' ? 0 : 1);
    const placed = raw.map(flip);
    const routes = links.map(({ from, to }, index): Point[] => {
      if (from === to) return [];
      const edge = graph.edge(String(from), String(to), linkName(index)) as {
        points?: { x: number; y: number }[];
      };
      return (edge.points ?? []).slice(1, -1).map(({ x, y }) => flip([x, y]));
    });
    const along = (axis: 0 | 1) => {
      const values = placed.map((point) => point[axis]);
      const size = axis === 0 ? 'width' : 'height';
      const start = axis === 0 ? region.x : region.y;
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const outer = [...nodes.map((node) => node[size])];
      const factor = spreadFactor(low, high, region[size], Math.max(...outer), mostSpread);
      const middle = start + region[size] / 2;
      return { factor, place: (value: number) => middle + (value - (low + high) / 2) * factor };
    };
    const [x, y] = [along(0), along(1)];
    const put = ([px, py]: Point): Point => [x.place(px), y.place(py)];
    const passes = routes.map((route) => route.map(put));
    const inside = passes
      .flat()
      .every(
        ([px, py]) =>
          px >= region.x && px <= region.x + region.width && py >= region.y && py <= region.y + region.height,
      );
    return { centres: placed.map(put), passes, fits: x.factor >= 0.97 && y.factor >= 0.97 && inside };
  };
