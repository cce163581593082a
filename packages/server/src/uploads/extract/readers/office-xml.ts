import { Parser } from 'htmlparser2';
import type { Entry } from 'yauzl';
import type { Archive } from '../../archive/open-archive.ts';

export interface Paragraph {
  text: string;
  /** Name of its style; empty where it has none. */
  style: string;
}

/** What a part of Word or PowerPoint holds, handed over in its order. */
export interface PartReader {
  paragraph(paragraph: Paragraph): void;
  /** Cells by row, after their paragraphs. */
  table?(rows: string[][]): void;
  /** A picture that the relations of the part name so, with the words that its author has given it. */
  picture?(relation: string, description: string): void;
  /** What a placeholder of a slide is for, such as `title`; its paragraphs follow. */
  placeholder?(type: string): void;
}

/** Reads a part. Text that was deleted, or stands there twice, is left out. */
export async function readPart(archive: Archive, entry: Entry, reader: PartReader): Promise<void> {
  let text = '';
  let style = '';
  let description = '';
  let speaking = false;
  let twice = 0;
  const tables: string[][][] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.split(':').at(-1);
        if (name === 'mc:Fallback') twice += 1;
        else if (twice > 0) return;
        else if (local === 'p') text = style = '';
        else if (local === 't') speaking = true;
        else if (local === 'pStyle') style = attributes['w:val'] ?? '';
        else if (local === 'tab' || local === 'br') text += ' ';
        else if (local === 'tbl') tables.push([]);
        else if (local === 'tr') tables.at(-1)?.push([]);
        else if (local === 'tc') tables.at(-1)?.at(-1)?.push('');
        else if (local === 'ph') reader.placeholder?.(attributes.type ?? 'body');
        else if (local === 'docPr' || local === 'cNvPr') description = attributes.descr ?? '';
        else if (local === 'blip' && attributes['r:embed'])
          reader.picture?.(attributes['r:embed'], description);
      },
      ontext(piece) {
        if (speaking) text += piece;
      },
      onclosetag(name) {
        const local = name.split(':').at(-1);
        if (name === 'mc:Fallback') twice -= 1;
        else if (twice > 0) return;
        else if (local === 't') speaking = false;
        else if (local === 'p' && text.trim() !== '') {
          const row = tables.at(-1)?.at(-1);
          if (row && row.length > 0) row.push(`${row.pop()} ${text}`.trim());
          reader.paragraph({ text, style });
          text = '';
        } else if (local === 'tbl') reader.table?.(tables.pop() ?? []);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for await (const piece of await archive.read(entry))
    parser.write(decoder.decode(piece as Buffer, { stream: true }));
  parser.end();
}

/** The attributes of every element of a name within a small part; an empty list when there is no such part. */
export async function readElements(
  archive: Archive,
  part: string,
  element: string,
): Promise<Record<string, string>[]> {
  const entry = archive.entries.find(({ fileName }) => fileName === part);
  if (!entry) return [];
  const found: Record<string, string>[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.split(':').at(-1) === element) found.push(attributes);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for await (const piece of await archive.read(entry))
    parser.write(decoder.decode(piece as Buffer, { stream: true }));
  parser.end();
  return found;
}
