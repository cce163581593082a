import { cubic } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/polyline.ts';
import type { Box } from '../../geometry.ts';
import type { Arrange, Link, Size } from './arrangement.ts';

const gap = 64;

/** Links between neighbours in the row are straight; all others pass over it (forwards) or under it (backwards). */
const isLeap = ({ from, to }: Link): boolean => to !== from + 1 && from !== to;

const gapsBetween = (links: readonly Link[], count: number, along: (size: Size) => number): number[] =>
  Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const labels = links
      .filter(({ from, to }) => from === index && to === index + 1)
      .map(({ label }) => label);
    return Math.max(gap, ...labels.map((label) => (label ? along(label) + 70 : 0)));
  });

/** Nodes one after another: in a row, or in a column where the region is too narrow. */
export const arrangeRow =
  (upright: boolean): Arrange =>
  (nodes, links, region) => {
    const along = ({ width, height }: Size) => (upright ? height : width);
    const across = ({ width, height }: Size) => (upright ? width : height);
    const room = along(region);
    const between = gapsBetween(links, nodes.length, along);
    const sum = nodes.reduce((total, node) => total + along(node), 0);
    const least = sum + between.reduce((total, one) => total + one, 0);
    const spare = between.length > 0 ? Math.min(220, Math.max(0, room - least) / between.length) : 0;
    const length = least + spare * between.length;
    let at = (upright ? region.y : region.x) + (room - length) / 2;
    const middle = upright ? region.x + region.width / 2 : region.y + region.height / 2;
    const centres = nodes.map((node, index): Point => {
      const place = at + along(node) / 2;
      at += along(node) + (between[index] ?? 0) + spare;
      return upright ? [middle, place] : [place, middle];
    });
    const thick = Math.max(...nodes.map(across));
    const leaps = links.filter(isLeap);
    const rise = (link: Link) =>
      46 + 26 * Math.abs(link.to - link.from) + (link.label ? across(link.label) * 0.4 : 0);
    const tallest = Math.max(0, ...leaps.map(rise));
    const passes = links.map((link): Point[] =>
      isLeap(link) ? leapOver(link, centres, thick, rise(link), upright) : [],
    );
    return { centres, passes, fits: length <= room + 1 && thick + 2 * tallest <= across(region) };
  };

const leapOver = (
  { from, to }: Link,
  centres: readonly Point[],
  thick: number,
  rise: number,
  upright: boolean,
): Point[] => {
  const side = to > from ? -1 : 1;
  const lift = ([x, y]: Point, by: number): Point => (upright ? [x + by * side, y] : [x, y + by * side]);
  const [first, last] = [centres[from]!, centres[to]!];
  const high = thick / 2 + rise * 1.25;
  return cubic(lift(first, thick / 2), lift(first, high), lift(last, high), lift(last, thick / 2));
};

/** Rows below one another, each read from the left, for many nodes. */
export const arrangeRows: Arrange = (nodes, links, region: Box) => {
  const width = Math.max(...nodes.map((node) => node.width));
  const height = Math.max(...nodes.map((node) => node.height));
  const perRow = Math.max(1, Math.min(nodes.length, Math.floor((region.width + gap) / (width + gap))));
  const rows = Math.ceil(nodes.length / perRow);
  const columns = Math.ceil(nodes.length / rows);
  const [dx, dy] = [
    columns > 1 ? Math.min(width + 150, (region.width - width) / (columns - 1)) : 0,
    rows > 1 ? Math.min(height + 150, (region.height - height) / (rows - 1)) : 0,
  ];
  const centres = nodes.map((_, index): Point => {
    const row = Math.floor(index / columns);
    // Every other row runs back, so that each link is short.
    const column = row % 2 === 0 ? index % columns : columns - 1 - (index % columns);
    return [
      region.x + region.width / 2 + (column - (columns - 1) / 2) * dx,
      region.y + region.height / 2 + (row - (rows - 1) / 2) * dy,
    ];
  });
  const roomy = rows === 1 || dy >= height + 48;
  return {
    centres,
    passes: links.map(() => []),
    fits: roomy && width <= region.width && height <= region.height,
  };
};
