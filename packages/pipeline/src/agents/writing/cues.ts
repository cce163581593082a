const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True where the cue's word stands in what is said, often enough. Compared without case and punctuation. */
export const cueStands = (say: string, cue: { word: string; nth?: number }): boolean => {
  const wanted = plain(cue.word);
  const count = say.split(/\s+/).filter((word) => plain(word) === wanted).length;
  return wanted.length > 0 && count >= (cue.nth ?? 1);
};
