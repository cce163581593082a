import { CaptionsQuery } from '@lectern/contracts/api/operations/files.ts';
import { parse } from '../parse.ts';

/** Which captions file is wanted: the query says so, else the Accept header, else WebVTT. */
export function captionsFile(query: unknown, accept: string | undefined): string {
  const { format } = parse(CaptionsQuery, query);
  const preferred = accept && /subrip/i.test(accept) && !/text\/vtt/i.test(accept) ? 'srt' : 'vtt';
  return `captions.${format ?? preferred}`;
}
