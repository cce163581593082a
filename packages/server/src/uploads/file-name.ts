import { uploadLimits } from '@lectern/contracts/api/upload.ts';

/** A file's name as it may be shown: its last part, without what is invisible or turns the direction of writing. */
export function shownName(sent: string): string {
  const name = (sent.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return name.slice(0, uploadLimits.fileName).toWellFormed() || 'file';
}
