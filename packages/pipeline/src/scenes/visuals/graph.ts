import { withHeads } from '../drawing/arrow-head.ts';
import { mix } from '../drawing/colour.ts';
import { assembleDrawing, type Drawn } from '../drawing/drawn.ts';
import { drawInk, type Ink, inkBox } from '../drawing/ink.ts';
import { drawLabel, type Label, labelBox, labelRuns } from '../drawing/label.ts';
import { findPlace, obstacle, type Surroundings } from '../drawing/label-place.ts';
import { lengthInside, lengthOf, type Point, type Polyline, pointAlong } from '../drawing/polyline.ts';
import { type Box, inflate, union } from '../geometry.ts';
import type { LaidPhrase } from '../phrase.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import type { Link } from './graph/arrangement.ts';
import { fitGraph } from './graph/fit.ts';
import type { Edge } from './graph/node-size.ts';
import { loopAt, type PlacedNode, placeNode, routeBetween } from './graph/route.ts';

const nodePart = ({ sized, centre, outline, box }: PlacedNode, theme: Theme): Drawn => {
  const { node, phrase } = sized;
  const colour = theme.roles[node.role];
  const fill = node.role === 'ink' ? theme.surface : mix(theme.background, colour, 0.2);
  const isPlain = node.shape === 'plain';
  const ink: Ink = {
    stroke: { lines: isPlain ? [] : [outline], width: isPlain ? 0 : 3.5, colour, dash: false },
    fill: isPlain ? null : { outline, colour: fill, alpha: 1 },
    heads: [],
  };
  const label: Label = {
    phrase,
    x: centre[0] - phrase.width / 2,
    y: centre[1] - phrase.height / 2,
    background: isPlain ? theme.background : fill,
    plate: null,
  };
  return {
    part: {
      id: node.id,
      box: isPlain ? labelBox(label) : union(inkBox(ink), box),
      kind: isPlain ? 'text' : 'graphic',
      ...(isPlain ? {} : { colour }),
      text: labelRuns(label),
    },
    paint: (context, state) => drawInk(context, ink, state),
    paintLabel: (context, state) =>
      drawLabel(context, label, isPlain ? state : { ...state, highlight: 0 }, colour),
  };
};

/** Puts the label of an edge on its line, where it covers no node and no other label. */
const edgeLabel = (line: Polyline, phrase: LaidPhrase, around: Surroundings, theme: Theme) => {
  const length = lengthOf(line);
  const candidates = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].flatMap((share) => {
    const { at } = pointAlong(line, length * share);
    const [x, y] = [at[0] - phrase.width / 2, at[1] - phrase.height / 2];
    const off = 40 * Math.abs(share - 0.5);
    const beside = [
      { x: x + phrase.width / 2 + 12, y, cost: 60 + off },
      { x: x - phrase.width / 2 - 12, y, cost: 60 + off },
      { x, y: y - phrase.height / 2 - 12, cost: 60 + off },
      { x, y: y + phrase.height / 2 + 12, cost: 60 + off },
    ];
    return [{ x, y, cost: off }, ...beside];
  });
  const place = findPlace(candidates, phrase, around)!;
  const label: Label = {
    phrase,
    x: place.x,
    y: place.y,
    background: theme.background,
    plate: theme.background,
  };
  return { label, collides: place.collides };
};

const edgePart = (edge: Edge, line: Polyline, label: Label | null, theme: Theme): Drawn => {
  const colour = theme.roles[edge.role];
  const width = theme.lines.normal - 0.5;
  const shaft = withHeads(line, width + 0.5, edge.directed ? 'end' : 'none');
  const ink: Ink = {
    stroke: { lines: [shaft.line], width, colour, dash: edge.dash },
    fill: null,
    heads: shaft.heads,
  };
  const box: Box = inkBox(ink);
  return {
    part: {
      id: edge.id,
      box: label ? union(box, labelBox(label)) : box,
      kind: 'graphic',
      colour,
      text: labelRuns(label),
    },
    paint: (context, state) => drawInk(context, ink, state),
    paintLabel: (context, state) => drawLabel(context, label, state, colour),
  };
};

/** Straight where no other node stands in the way; bowed beside a twin that runs back; else as it was arranged. */
const routeOf = (link: Link, passes: Point[], bow: number, placed: readonly PlacedNode[]): Polyline => {
  const [from, to] = [placed[link.from]!, placed[link.to]!];
  if (from === to) return loopAt(from);
  if (passes.length > 4) return routeBetween(from, to, passes, 0);
  const direct = routeBetween(from, to, [], bow);
  const blocked = placed.some(
    (node) => node !== from && node !== to && lengthInside(direct, inflate(node.box, 10)) > 0,
  );
  return blocked ? routeBetween(from, to, passes, bow) : direct;
};

/** Lays a graph out: the largest type in which it fits, distances that fill the region, edges from border to border. */
export const layOutGraph: LayOut<'graph'> = (input) => {
  const { visual, region, theme } = input;
  const { nodes, edges, arranged, faults } = fitGraph(visual, region, theme);
  const placed = nodes.map((sized, index) => placeNode(sized, arranged.centres[index]!));
  const links = edges.map(({ link }) => link);
  const lines = links.map((link, index) => {
    const twin = links.findIndex((other) => other.from === link.to && other.to === link.from);
    // A twin that leaps over the row leaves the straight way free.
    const isBowed = twin >= 0 && twin !== index && arranged.passes[twin]!.length <= 4;
    return routeOf(link, arranged.passes[index]!, isBowed ? 0.16 : 0, placed);
  });
  const collisions: LayoutFault[] = [];
  const texts: Box[] = placed.map(({ box }) => box);
  const labels = edges.map(({ edge, phrase }, index) => {
    if (!phrase) return null;
    const others = lines.filter((_, other) => other !== index).map((line) => obstacle(line));
    const { label, collides } = edgeLabel(
      lines[index]!,
      phrase,
      { bounds: region, texts, lines: others },
      theme,
    );
    texts.push(labelBox(label));
    if (collides)
      collisions.push({
        code: 'label_collision',
        part: edge.id,
        detail: `no free place for “${edge.label}”`,
      });
    return label;
  });
  const edgeParts = edges.map(({ edge }, index) => edgePart(edge, lines[index]!, labels[index]!, theme));
  const nodeParts = placed.map((node) => nodePart(node, theme));
  return assembleDrawing(input, 'graph', [...edgeParts, ...nodeParts], [...faults, ...collisions]);
};
