import { createReadStream } from 'node:fs';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';
import { encodingOf } from '../text-encoding.ts';
import type { Ends } from './detect.ts';

/** Playlists, programs and markup that only look like prose. */
const other = /^(?:#EXTM3U|ffconcat version|\[playlist\]|#!|<\?php|\{\\rtf|%!PS|<\?xml|<[a-z]+:)/i;
const html =
  /^(?:<!doctype html|<(?:html|head|body|title|meta|main|article|section|header|nav|div|p|h[1-6]|ul|ol|table|script|style|link|base)\b)/i;
const before = /^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]{0,200}\?>|<!doctype svg[^>[]*(?:\[[\s\S]*?\]\s*)?>)/i;

/** Which kind of text a file is. @throws ProblemError `unsupported_upload` when it is none of those that are taken. */
export async function kindOfText(file: string, { head }: Ends, name: string): Promise<Kind> {
  const encoding = encodingOf(head);
  if (!(await isText(file, encoding)))
    throw new ProblemError('unsupported_upload', {
      detail: 'Texts must be in UTF-8, or in UTF-16 with its mark.',
    });
  const start = new TextDecoder(encoding).decode(head, { stream: true });
  let rest = start;
  for (let cut = before.exec(rest); cut; cut = before.exec(rest)) rest = rest.slice(cut[0].length);
  if (/^<svg[\s>]/i.test(rest) && encoding === 'utf-8') return 'svg';
  if (html.test(rest)) return 'html';
  if (other.test(rest) || other.test(start.trimStart())) throw new ProblemError('unsupported_upload');
  return (
    byName[/\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''] ??
    (looksLikeMarkdown(start) ? 'markdown' : 'text')
  );
}

const byName: Record<string, Kind> = {
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  txt: 'text',
  text: 'text',
};

const looksLikeMarkdown = (text: string) => /^#{1,6} \S/m.test(text) || /^```/m.test(text);

/** All of it is characters: none that no text holds, none that the encoding does not know. */
async function isText(file: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of createReadStream(file)) {
      if (/[^\P{Cc}\t\n\f\r]/u.test(decoder.decode(piece as Buffer, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
