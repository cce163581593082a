/** Affine matrix as in CSS: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that applies `inner` first and `outer` after it. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

const single = (name: string, values: number[]): Matrix => {
  const [first = 0, second] = values;
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name === 'rotate') {
    const angle = (first * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  }
  if (name === 'matrix' && values.length === 6) return values as unknown as Matrix;
  return [1, 0, 0, 1, 0, 0];
};

/** The value of an SVG `transform` attribute; null when there is none. */
export const parseTransform = (text: unknown): Matrix | null => {
  if (typeof text !== 'string' || text === '') return null;
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name = '', values = ''] of text.matchAll(/([a-z]+)\(([^)]*)\)/g))
    matrix = compose(matrix, single(name, values.split(/[ ,]+/).filter(Boolean).map(Number)));
  return matrix;
};
