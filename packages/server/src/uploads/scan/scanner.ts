import type { Kind } from '../kinds.ts';

export interface Subject {
  /** A file of ours, complete and closed. */
  file: string;
  kind: Kind;
  /** Its length. */
  bytes: number;
}

/** Looks for what must not be taken in. Only a resolved promise releases the file. */
export interface Scanner {
  readonly name: string;
  /**
   * @throws ProblemError that says what was found (`malware_found`, `active_content`, `upload_bomb` …), or
   * `scanner_unavailable` when nothing can be said; anything else that is thrown keeps the file out, too.
   */
  scan(subject: Subject, signal: AbortSignal): Promise<void>;
}
