import type { LiteElement, LiteNode } from '@mathjax/src/js/adaptors/lite/Element.js';
import { Path2D } from '@napi-rs/canvas';
import type { Box } from '../geometry.ts';
import { compose, type Matrix, parseTransform } from './transform.ts';

/** One glyph or rule of a formula, in em: origin at the left end of the baseline, y downwards. */
export interface Glyph {
  /** Equal for equal glyphs whatever their place and size. */
  key: string;
  path: Path2D;
  box: Box;
  /** Classes of the nodes around it, outermost first. */
  classes: readonly string[];
}

export interface Outlines {
  glyphs: Glyph[];
  /** Advance width and extents from the baseline, in em. */
  width: number;
  ascent: number;
  descent: number;
  /** Characters that the mathematics font does not have. */
  missing: string[];
}

interface Walk {
  matrix: Matrix;
  classes: readonly string[];
  strokeWidth: number;
  clip: Path2D | null;
}

const numberOf = (node: LiteElement, name: string): number =>
  Number.parseFloat(node.attributes[name] ?? '0') || 0;

const strokeOf = (node: LiteElement): Path2D | null => {
  const path = new Path2D();
  if (node.kind === 'line') {
    path.moveTo(numberOf(node, 'x1'), numberOf(node, 'y1'));
    path.lineTo(numberOf(node, 'x2'), numberOf(node, 'y2'));
  } else if (node.kind === 'rect') {
    path.rect(numberOf(node, 'x'), numberOf(node, 'y'), numberOf(node, 'width'), numberOf(node, 'height'));
  } else if (node.kind === 'ellipse') {
    const [rx, ry] = [numberOf(node, 'rx'), numberOf(node, 'ry')];
    path.ellipse(numberOf(node, 'cx'), numberOf(node, 'cy'), rx, ry, 0, 0, 2 * Math.PI);
  } else return null;
  return path;
};

/** The filled shape of a node in its own units: glyphs and rules are filled, lines and frames are outlined. */
const shapeOf = (node: LiteElement, strokeWidth: number): { path: Path2D; key: string } | null => {
  const d = node.attributes.d;
  const width = numberOf(node, 'stroke-width') || strokeWidth;
  if (node.kind === 'path' && typeof d === 'string') {
    const path = new Path2D(d);
    const key = node.attributes['data-c'] ?? d;
    return { path: node.attributes.fill === 'none' ? path.stroke({ width }) : path, key: `glyph ${key}` };
  }
  const path = strokeOf(node);
  if (path === null) return null;
  const outlined = node.kind === 'line' || node.attributes.fill === 'none';
  return { path: outlined ? path.stroke({ width: width || 60 }) : path, key: node.kind };
};

const toDom = ([a, b, c, d, e, f]: Matrix) => ({ a, b, c, d, e, f });

/** A nested svg shows a window of its own units: the straight middle of a stretched brace or bracket. */
const enterWindow = (node: LiteElement, walk: Walk): Walk => {
  const view = String(node.attributes.viewBox ?? '')
    .split(/[ ,]+/)
    .map(Number);
  const [left = 0, top = 0, width = 1, height = 1] = view;
  const [scaleX, scaleY] = [numberOf(node, 'width') / width, numberOf(node, 'height') / height];
  const inner: Matrix = [
    scaleX,
    0,
    0,
    scaleY,
    numberOf(node, 'x') - left * scaleX,
    numberOf(node, 'y') - top * scaleY,
  ];
  const matrix = compose(walk.matrix, inner);
  const window = new Path2D();
  window.rect(left, top, width, height);
  return { ...walk, matrix, clip: window.transform(toDom(matrix)) };
};

const pathOp = { intersect: 1 } as const;

/** Collects the outlines of a formula from MathJax's SVG tree. */
export const outlinesOf = (svg: LiteElement): Outlines => {
  const glyphs: Glyph[] = [];
  const missing: string[] = [];

  const add = (shape: { path: Path2D; key: string }, walk: Walk): void => {
    let path = shape.path.transform(toDom(walk.matrix));
    if (walk.clip !== null) path = path.op(walk.clip, pathOp.intersect);
    const [left, top, right, bottom] = path.computeTightBounds();
    if (!(right > left) || !(bottom > top)) return;
    glyphs.push({
      key: shape.key,
      path,
      box: { x: left, y: top, width: right - left, height: bottom - top },
      classes: walk.classes,
    });
  };

  const visit = (node: LiteNode, walk: Walk): void => {
    if (!('children' in node)) return;
    const own = parseTransform(node.attributes.transform);
    const classes = String(node.attributes.class ?? '')
      .split(' ')
      .filter(Boolean);
    let inner: Walk = {
      ...walk,
      matrix: own === null ? walk.matrix : compose(walk.matrix, own),
      classes: classes.length > 0 ? [...walk.classes, ...classes] : walk.classes,
      strokeWidth: numberOf(node, 'stroke-width') || walk.strokeWidth,
    };
    if (node.kind === 'text') {
      for (const child of node.children) missing.push(...String((child as { value?: string }).value ?? ''));
      return;
    }
    const shape = shapeOf(node, inner.strokeWidth);
    if (shape !== null) add(shape, inner);
    if (node.kind === 'svg') inner = enterWindow(node, inner);
    for (const child of node.children) visit(child, inner);
  };

  const [, top = 0, width = 0, height = 0] = String(svg.attributes.viewBox ?? '')
    .split(' ')
    .map(Number);
  const start: Walk = { matrix: [0.001, 0, 0, 0.001, 0, 0], classes: [], strokeWidth: 0, clip: null };
  for (const child of svg.children) visit(child, start);
  return { glyphs, width: width / 1000, ascent: -top / 1000, descent: (height + top) / 1000, missing };
};
