/** Which captions file is wanted: the query says so, else the Accept header, else WebVTT. */
export function captionsFile(format: 'vtt' | 'srt' | undefined, accept: string | undefined): string {
  return `captions.${format ?? preferred(accept, { usual: /text\/vtt/i, other: /subrip/i }, ['vtt', 'srt'])}`;
}

/** Which chapters file is wanted: the query says so, else the Accept header, else JSON. */
export function chaptersFile(format: 'json' | 'vtt' | undefined, accept: string | undefined): string {
  return `chapters.${format ?? preferred(accept, { usual: /json/i, other: /text\/vtt/i }, ['json', 'vtt'])}`;
}

/** The other form only where it is asked for and the usual one is not. */
const preferred = (
  accept: string | undefined,
  { usual, other }: { usual: RegExp; other: RegExp },
  [first, second]: readonly [string, string],
): string => (accept && other.test(accept) && !usual.test(accept) ? second : first);
