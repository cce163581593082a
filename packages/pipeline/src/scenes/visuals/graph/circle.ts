import { arc } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/polyline.ts';
import { type Arrange, type Link, tooClose } from './arrangement.ts';

/** An ellipse may be this much wider than it is high before it stops to look like a cycle. */
const flattest = 2;

/** Nodes around an ellipse from the top, clockwise; links between neighbours follow it, others cross it. */
export const arrangeCircle: Arrange = (nodes, links, region) => {
  const widest = Math.max(...nodes.map(({ width }) => width));
  const highest = Math.max(...nodes.map(({ height }) => height));
  const high = Math.max(10, (region.height - highest) / 2 - 6);
  const wide = Math.max(10, Math.min((region.width - widest) / 2 - 6, high * flattest));
  const radii: Point = [wide, Math.min(high, wide * flattest)];
  const centre: Point = [region.x + region.width / 2, region.y + region.height / 2];
  const count = nodes.length;
  const angleOf = (index: number) => -Math.PI / 2 + (2 * Math.PI * index) / count;
  const centres = nodes.map((_, index): Point => {
    const angle = angleOf(index);
    return [centre[0] + radii[0] * Math.cos(angle), centre[1] + radii[1] * Math.sin(angle)];
  });
  const passes = links.map(({ from, to }: Link): Point[] => {
    const step = (to - from + count) % count;
    const turn = (2 * Math.PI) / count;
    if (count < 2 || from === to) return [];
    if (step === 1) return arc(centre, radii, angleOf(from), angleOf(from) + turn).slice(1, -1);
    const hasTwin = links.some((other) => other.from === to && other.to === from);
    if (step === count - 1 && !hasTwin)
      return arc(centre, radii, angleOf(from), angleOf(from) - turn).slice(1, -1);
    return [];
  });
  const apart = centres.every((first, index) =>
    centres
      .slice(index + 1)
      .every((second, offset) => !tooClose(first, nodes[index]!, second, nodes[index + 1 + offset]!, 30)),
  );
  const inside = widest <= region.width && highest <= region.height && high > highest / 2;
  return { centres, passes, fits: apart && (inside || count === 1) };
};
