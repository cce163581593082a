import { Parser } from 'htmlparser2';
import type { Entry } from 'yauzl';
import type { Archive } from '../../archive/open-archive.ts';

export interface Paragraph {
  text: string;
  /** Name of its style; empty where it has none. */
  style: string;
}

/** The paragraphs of a part of Word or PowerPoint, in order. Text that was deleted, or stands there twice, is left out. */
export async function readParagraphs(
  archive: Archive,
  entry: Entry,
  take: (paragraph: Paragraph) => void,
): Promise<void> {
  let text = '';
  let style = '';
  let speaking = false;
  let twice = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.split(':').at(-1);
        if (name === 'mc:Fallback') twice += 1;
        else if (local === 'p') text = style = '';
        else if (local === 't') speaking = twice === 0;
        else if (local === 'pStyle') style = attributes['w:val'] ?? '';
        else if (local === 'tab' || local === 'br') text += ' ';
      },
      ontext(piece) {
        if (speaking) text += piece;
      },
      onclosetag(name) {
        const local = name.split(':').at(-1);
        if (name === 'mc:Fallback') twice -= 1;
        else if (local === 't') speaking = false;
        else if (local === 'p' && text.trim() !== '') {
          take({ text, style });
          text = '';
        }
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
