/** A run of text as it stands on the page; the origin is at its lower left corner. */
export interface Item {
  str: string;
  hasEOL: boolean;
  height: number;
  width: number;
  transform: number[];
  fontName: string;
}

/** Text at one height of the page, parted where there is more than a blank between. */
export interface Line {
  text: string;
  y: number;
  height: number;
  bold: boolean;
  cells: { text: string; x: number; end: number }[];
}

/** Gaps wider than this, in heights of the type, part cells of a table. */
const cellGap = 1.3;

/** The lines of a page in the order of its text. `isBold` tells a font by its name on the page. */
export function linesOf(items: readonly Item[], isBold: (font: string) => boolean): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  let bold = 0;
  let letters = 0;
  const end = () => {
    if (open && open.text.trim() !== '') lines.push({ ...open, bold: letters > 0 && bold / letters > 0.9 });
    open = null;
    bold = letters = 0;
  };
  for (const { str, hasEOL, height, width, transform, fontName } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    const said = str.trim() !== '';
    const line: Line | null = open;
    if (said && line && Math.abs(line.y - y) > 0.6 * Math.max(height, 1)) end();
    if (said) {
      open ??= { text: '', y, height, bold: false, cells: [] };
      const last = open.cells.at(-1);
      if (last && x - last.end <= cellGap * height && x >= last.end - height) {
        last.text += str;
        last.end = x + width;
      } else open.cells.push({ text: str, x, end: x + width });
      letters += str.length;
      if (isBold(fontName)) bold += str.length;
    } else if (open?.cells.length && width < cellGap * open.height) open.cells.at(-1)!.text += str;
    if (open) open.text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}
