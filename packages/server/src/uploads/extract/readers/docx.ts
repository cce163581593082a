import { ProblemError } from '../../../problem.ts';
import { openArchive } from '../../archive/open-archive.ts';
import type { Passages } from '../passages.ts';
import { type AsidePicture, putPicturesAside } from './office-pictures.ts';
import { readPart } from './office-xml.ts';

const body = 'word/document.xml';
const isCaption = (text: string, style: string) =>
  /caption/i.test(style) || /^\s*(?:figure|fig\.?|table)\s*\d/i.test(text);

/** The level of a heading by the name of its style; 0 for all else. */
const levelOf = (style: string): number =>
  /^(?:title|heading)/i.test(style) ? Number(/\d/.exec(style)?.[0] ?? 1) : 0;

/** What a document of Word holds: its paragraphs, each with its number and the heading before it, tables and pictures. */
export async function readDocx(file: string, passages: Passages): Promise<void> {
  await using archive = await openArchive(file);
  const entry = archive.entries.find(({ fileName }) => fileName === body);
  if (!entry) throw new ProblemError('upload_unreadable', { detail: 'The document has no body.' });
  const aside = await putPicturesAside(archive, body, passages);
  let heading: string | undefined;
  let number = 0;
  let caption: string | null = null;
  const waiting: (AsidePicture & { description: string })[] = [];
  const place = () => ({ paragraph: Math.max(1, number), ...(heading ? { heading } : {}) });
  const tellPictures = (said: string | null) => {
    for (const { description, ...picture } of waiting.splice(0))
      passages.picture({ ...picture, caption: said ?? (description || null), place: place() });
  };
  await readPart(archive, entry, {
    paragraph({ text, style }) {
      number += 1;
      caption = isCaption(text, style) ? text.trim() : null;
      tellPictures(caption);
      const level = levelOf(style);
      if (level > 0) {
        heading = text.trim().slice(0, 200).toWellFormed();
        passages.head(heading, level, { paragraph: number });
      } else if (!/^subtitle/i.test(style)) passages.add(text, place());
    },
    table: (rows) => passages.table(rows, place(), caption),
    picture(relation, description) {
      const picture = aside.get(relation);
      if (picture) waiting.push({ ...picture, description });
    },
  });
  tellPictures(null);
}
