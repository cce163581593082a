import { namesTag, namesTagStrongly } from '../entity-tag.ts';

/** What identifies the stored file: a quoted content hash, and the whole second in which it was made. */
export interface Validators {
  tag: string;
  modifiedAt: Date;
}

/** The conditional headers of a request. */
export interface Conditions {
  'if-match'?: string | undefined;
  'if-unmodified-since'?: string | undefined;
  'if-none-match'?: string | undefined;
  'if-modified-since'?: string | undefined;
  'if-range'?: string | undefined;
}

/** Evaluates the preconditions of GET and HEAD in the order of RFC 9110, section 13.2.2. */
export function judge(
  conditions: Conditions,
  { tag, modifiedAt }: Validators,
): 'send' | 'not_modified' | 'failed' {
  const match = conditions['if-match'];
  const unmodified = readDate(conditions['if-unmodified-since']);
  if (match !== undefined) {
    if (!namesTagStrongly(match, tag)) return 'failed';
  } else if (unmodified !== null && second(modifiedAt) > unmodified) {
    return 'failed';
  }
  const noneMatch = conditions['if-none-match'];
  const modified = readDate(conditions['if-modified-since']);
  if (noneMatch !== undefined) return namesTag(noneMatch, tag) ? 'not_modified' : 'send';
  return modified !== null && second(modifiedAt) <= modified ? 'not_modified' : 'send';
}

/** Whether a Range header counts: If-Range is absent, or names this very file by a strong tag or its exact date. */
export function rangeHolds(ifRange: string | undefined, { tag, modifiedAt }: Validators): boolean {
  if (ifRange === undefined) return true;
  const given = ifRange.trim();
  return given.includes('"') ? given === tag : readDate(given) === second(modifiedAt);
}

/** Seconds since 1970 of an HTTP date; null for anything else. */
function readDate(text: string | undefined): number | null {
  if (text === undefined || !/^[A-Z][a-z]{2,8},? .*(GMT|\d{4})$/.test(text.trim())) return null;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.floor(moment / 1000);
}

const second = (date: Date) => Math.floor(date.getTime() / 1000);
