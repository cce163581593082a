/** Rows for stretches that would touch in one row: each takes the first row that is free. */
export const rowsOf = (stretches: readonly (readonly [number, number])[]): number[] => {
  const rows: [number, number][][] = [];
  return stretches.map(([from, to]) => {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const free = rows.findIndex((row) => row.every((other) => other[1] <= low || other[0] >= high));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), [low, high]];
    return row;
  });
};
