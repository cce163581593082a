import { type Archive, openArchive } from '../../archive/open-archive.ts';
import type { Passages } from '../passages.ts';
import { readElements, readParagraphs } from './office-xml.ts';

/** What the slides of a presentation say, one passage a slide, in the order in which they are shown. */
export async function readPptx(file: string, passages: Passages): Promise<void> {
  await using archive = await openArchive(file);
  for (const [index, name] of (await slidesOf(archive)).entries()) {
    const entry = archive.entries.find(({ fileName }) => fileName === name);
    if (!entry || passages.full) continue;
    const lines: string[] = [];
    await readParagraphs(archive, entry, ({ text }) => lines.push(text.trim()));
    passages.add(lines.join('\n'), { slide: index + 1 });
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
