/** Which captions file is wanted: the query says so, else the Accept header, else WebVTT. */
export function captionsFile(format: 'vtt' | 'srt' | undefined, accept: string | undefined): string {
  const preferred = accept && /subrip/i.test(accept) && !/text\/vtt/i.test(accept) ? 'srt' : 'vtt';
  return `captions.${format ?? preferred}`;
}
