import { Parser } from 'htmlparser2';
import type { Passages } from '../passages.ts';
import { readText } from './lines.ts';

const left = new Set(
  'script style noscript template svg math iframe object embed canvas select button nav form'.split(' '),
);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const deepest = 2_000;

/** What a page says to be read, block by block. Nothing of it is fetched or run. */
export async function readHtml(file: string, passages: Passages): Promise<void> {
  const text = await readText(file, passages);
  let heading: string | undefined;
  let block = '';
  let silent = 0;
  let depth = 0;
  let table: string[][] | null = null;
  let cell: string | null = null;
  let line = 1;
  let counted = 0;
  let start = 1;
  const lineAt = (index: number) => {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
  const finish = () => {
    passages.add(block, { line: start, ...(heading ? { heading } : {}) });
    block = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      if (left.has(name)) silent += 1;
      if (!inline.has(name) && silent === 0) finish();
      if (name === 'table') table = [];
      else if (name === 'tr') table?.push([]);
      else if (name === 'td' || name === 'th') cell = '';
      if (name === 'br') block += ' ';
    },
    ontext(piece) {
      if (silent > 0) return;
      if (block.trim() === '') start = lineAt(parser.startIndex);
      block += piece;
      if (cell !== null) cell += piece;
    },
    onclosetag(name) {
      depth -= 1;
      if (left.has(name)) silent = Math.max(0, silent - 1);
      if (silent > 0 || inline.has(name)) return;
      if ((name === 'td' || name === 'th') && cell !== null) {
        table?.at(-1)?.push(cell);
        cell = null;
      } else if (name === 'table' && table) {
        passages.table(table, { line: start, ...(heading ? { heading } : {}) });
        table = null;
      }
      if (/^h[1-6]$|^title$/.test(name)) {
        heading = block.replaceAll(/\s+/g, ' ').trim().slice(0, 200).toWellFormed() || heading;
        if (heading && name !== 'title') passages.head(heading, Number(name[1]), { line: start });
        block = '';
      } else {
        block = block.replaceAll(/\s+/g, ' ');
        finish();
      }
    },
  });
  for (let at = 0; at < text.length && depth < deepest && !passages.full; at += 65_536)
    parser.write(text.slice(at, at + 65_536));
  parser.end();
  block = block.replaceAll(/\s+/g, ' ');
  finish();
}
