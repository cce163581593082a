/** A rectangle in design pixels (see `Frame`), from the top left. Output sizes are scaled from it. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const union = (first: Box, second: Box): Box => {
  const x = Math.min(first.x, second.x);
  const y = Math.min(first.y, second.y);
  return {
    x,
    y,
    width: Math.max(first.x + first.width, second.x + second.width) - x,
    height: Math.max(first.y + first.height, second.y + second.height) - y,
  };
};

/** The box grown by `margin` pixels on each side. */
export const inflate = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

export const overlap = (first: Box, second: Box): Box | null => {
  const x = Math.max(first.x, second.x);
  const y = Math.max(first.y, second.y);
  const width = Math.min(first.x + first.width, second.x + second.width) - x;
  const height = Math.min(first.y + first.height, second.y + second.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
};
