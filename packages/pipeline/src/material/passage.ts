import type { MaterialPicture, MaterialSection, MaterialTable, Place } from '@lectern/contracts/material.ts';

/** A piece of what an upload says. */
export interface Passage {
  contentId: string;
  /** Of the upload. */
  title: string;
  text: string;
  place: Place;
}

/** A picture of an upload, with the file that holds it: a PNG or JPEG that was encoded by ourselves. */
export interface Picture extends MaterialPicture {
  /** Absolute path; the file stays for the run. */
  file: string;
}

/** One upload as a lesson can use it. */
export interface MaterialDocument {
  contentId: string;
  /** Of the upload. */
  title: string;
  /** SHA-256 of what is here: equal material has equal hashes, whatever job it is read for. */
  sha256: string;
  passages: readonly Passage[];
  /** Headings in the order of the document; empty where it has none. */
  sections: readonly MaterialSection[];
  tables: readonly MaterialTable[];
  pictures: readonly Picture[];
}

/** What all documents say, in their order. */
export const passagesOf = (documents: readonly MaterialDocument[]): Passage[] =>
  documents.flatMap(({ passages }) => passages);

/** The id under which scenes show a picture: it names the content. */
export const assetOf = ({ sha256 }: Pick<MaterialPicture, 'sha256'>): string =>
  `picture-${sha256.slice(0, 40)}`;
