import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';
import { ProblemError } from '../../problem.ts';

const activeElements = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'handler',
  'audio',
  'video',
]);
const limits = { depth: 200, elements: 200_000, bytes: 5_242_880 };
/** What a reference may be: a part of the same picture, or a picture within it. */
const innerReference = /^\s*(?:#|data:image\/(?:png|jpeg|webp);base64,)/i;
const fetching = /url\(\s*['"]?\s*(?!#)[^)'"\s]|@import|expression\(|javascript:/i;

/**
 * Reads an SVG through: a picture of itself alone, that runs nothing, fetches nothing and declares no entities.
 * @throws ProblemError `active_content`, `upload_bomb`, `upload_unreadable`.
 */
export async function scanSvg(file: string, bytes: number, signal: AbortSignal): Promise<void> {
  if (bytes > limits.bytes)
    throw new ProblemError('upload_bomb', { detail: `An SVG may have ${limits.bytes} bytes.` });
  let depth = 0;
  let elements = 0;
  let style = '';
  let inStyle = false;
  let root = '';
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name) && data.includes('[')) throw active('It declares entities.');
        if (/^\?xml-stylesheet/i.test(name)) throw active('It fetches a style from elsewhere.');
      },
      onopentag(name, attributes) {
        const local = (name.split(':').at(-1) ?? '').toLowerCase();
        root ||= local;
        depth += 1;
        elements += 1;
        if (depth > limits.depth || elements > limits.elements)
          throw new ProblemError('upload_bomb', { detail: 'Its elements are too many, or too deep.' });
        if (activeElements.has(local)) throw active(`It holds an element <${local}>.`);
        for (const [key, value] of Object.entries(attributes)) checkAttribute(key, value);
        inStyle = local === 'style';
      },
      ontext(text) {
        if (!inStyle) return;
        style += text;
        if (fetching.test(style)) throw active('Its style fetches something.');
      },
      onclosetag() {
        depth -= 1;
        inStyle = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for await (const piece of createReadStream(file, { signal }))
    parser.write(decoder.decode(piece as Buffer, { stream: true }));
  parser.end();
  if (root !== 'svg') throw new ProblemError('upload_unreadable');
}

function checkAttribute(key: string, value: string): void {
  const local = (key.split(':').at(-1) ?? '').toLowerCase();
  if (local.startsWith('on')) throw active('It reacts to events.');
  if ((local === 'href' || local === 'src') && !innerReference.test(value))
    throw active('It refers to something outside.');
  if (local !== 'href' && fetching.test(value)) throw active('It fetches something.');
}

const active = (detail: string) => new ProblemError('active_content', { detail });
