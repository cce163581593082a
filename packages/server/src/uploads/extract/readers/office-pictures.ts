import { buffer } from 'node:stream/consumers';
import type { Archive } from '../../archive/open-archive.ts';
import type { FoundPicture, Passages } from '../passages.ts';
import { readElements } from './office-xml.ts';

const formats: Record<string, FoundPicture['format']> = {
  ...{ png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' },
};

/** A picture of the archive that was put aside. */
export type AsidePicture = Pick<FoundPicture, 'file' | 'format'>;

/** Puts aside the pictures that a part names, by their relation; drawings that are no pictures, and links, are left out. */
export async function putPicturesAside(
  archive: Archive,
  part: string,
  passages: Passages,
): Promise<Map<string, AsidePicture>> {
  const folder = part.slice(0, part.lastIndexOf('/'));
  const relations = await readElements(
    archive,
    `${folder}/_rels/${part.slice(folder.length + 1)}.rels`,
    'Relationship',
  );
  const aside = new Map<string, AsidePicture>();
  for (const { Id = '', Target = '', TargetMode } of relations) {
    const format = formats[/\.(\w{3,4})$/.exec(Target)?.[1]?.toLowerCase() ?? ''];
    if (!format || TargetMode === 'External') continue;
    const name = Target.startsWith('/')
      ? Target.slice(1)
      : `${folder}/${Target}`.replaceAll(/[^/]+\/\.\.\//g, '');
    const entry = archive.entries.find(({ fileName }) => fileName === name);
    if (!entry) continue;
    const file = await passages.aside(await buffer(await archive.read(entry)));
    if (file) aside.set(Id, { file, format });
  }
  return aside;
}
