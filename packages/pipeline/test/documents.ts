import { createHash } from 'node:crypto';
import type { MaterialDocument, Passage } from '../src/material/passage.ts';

export const contentId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/** An upload with these passages and nothing else, unless said otherwise. */
export const documentOf = (
  passages: readonly Pick<Passage, 'text' | 'place'>[],
  more: Partial<MaterialDocument> = {},
): MaterialDocument => {
  const document = {
    contentId,
    title: 'Notes',
    sha256: createHash('sha256')
      .update(JSON.stringify([passages, more]))
      .digest('hex'),
    sections: [],
    tables: [],
    pictures: [],
    ...more,
  };
  const { contentId: id, title } = document;
  return { ...document, passages: passages.map((passage) => ({ contentId: id, title, ...passage })) };
};
