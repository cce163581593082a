const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));

/** The share, 0 to 1, of the longer words of `text` that stand in `source`, by their first letters; 1 where it has none. */
export const shareFrom = (text: string, source: string): number => {
  const said = stems(text);
  const known = new Set(stems(source));
  return said.length === 0 ? 1 : said.filter((stem) => known.has(stem)).length / said.length;
};

/** Numbers in digits, without marks between thousands, each once. */
export const numbersIn = (text: string): string[] => [
  ...new Set(
    (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
      number
        .replace(/,(?=\d{3}(?:\D|$))/g, '')
        .replace(',', '.')
        .replace(/^0+(?=\d)/, ''),
    ),
  ),
];
