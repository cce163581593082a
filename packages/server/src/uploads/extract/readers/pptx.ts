import { type Archive, openArchive } from '../../archive/open-archive.ts';
import type { Passages } from '../passages.ts';
import { putPicturesAside } from './office-pictures.ts';
import { readElements, readPart } from './office-xml.ts';

/** What the slides of a presentation hold, one passage a slide, in the order in which they are shown. */
export async function readPptx(file: string, passages: Passages): Promise<void> {
  await using archive = await openArchive(file);
  for (const [index, name] of (await slidesOf(archive)).entries()) {
    const entry = archive.entries.find(({ fileName }) => fileName === name);
    if (!entry || passages.full) continue;
    const lines: string[] = [];
    const slide = index + 1;
    const aside = await putPicturesAside(archive, name, passages);
    const pictures: { relation: string; description: string }[] = [];
    const tables: string[][][] = [];
    let inTitle = false;
    let title = '';
    await readPart(archive, entry, {
      placeholder: (type) => {
        inTitle = /title/i.test(type) && title === '';
      },
      paragraph: ({ text }) => {
        lines.push(text.trim());
        if (inTitle) title = `${title} ${text}`.trim();
      },
      table: (rows) => tables.push(rows),
      picture: (relation, description) => pictures.push({ relation, description }),
    });
    if (title) passages.head(title, 2, { slide });
    const place = { slide, ...(title ? { heading: title.slice(0, 200).toWellFormed() } : {}) };
    for (const rows of tables) passages.table(rows, place, title || null);
    for (const { relation, description } of pictures) {
      const picture = aside.get(relation);
      if (picture) passages.picture({ ...picture, caption: description || title || null, place });
    }
    passages.add(lines.join('\n'), place);
  }
}

/** Names of the slides, as the presentation orders them; by their numbers when it does not say. */
async function slidesOf(archive: Archive): Promise<string[]> {
  const targets = new Map(
    (await readElements(archive, 'ppt/_rels/presentation.xml.rels', 'Relationship')).map((relation) => [
      relation.Id,
      `ppt/${(relation.Target ?? '').replace(/^\/?(?:ppt\/)?/, '')}`,
    ]),
  );
  const ordered = (await readElements(archive, 'ppt/presentation.xml', 'sldId')).flatMap(
    (slide) => targets.get(slide['r:id']) ?? [],
  );
  if (ordered.length > 0) return ordered;
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  return archive.entries
    .map(({ fileName }) => fileName)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((one, other) => number(one) - number(other));
}
