const part = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** Refuses every key that is not one to eight plain parts with slashes between: no dots alone, no empty part. */
export function assertKey(key: string): void {
  const parts = key.split('/');
  if (parts.length > 8 || !parts.every((name) => part.test(name))) throw new RangeError('not a storage key');
}

/** The key of a job's artifact. `attempt` fences: a later attempt never writes over an earlier one's files. */
export function artifactKey(jobId: string, attempt: number, name: string): string {
  const key = `jobs/${jobId}/${attempt}/${name}`;
  assertKey(key);
  return key;
}

/** The key of what a stage has left for later attempts; it goes with the files of its attempt. */
export function stageKey(jobId: string, attempt: number, name: string): string {
  return artifactKey(jobId, attempt, `stages/${name}`);
}

/** The prefix of all objects of an upload. */
export function uploadPrefix(contentId: string): string {
  const prefix = `uploads/${contentId}`;
  assertKey(prefix);
  return prefix;
}

/** The file as it came, its text for the workers, or a picture of it by its name. */
export function uploadKey(contentId: string, part: 'original' | 'text.json' | `picture${string}`): string {
  return `${uploadPrefix(contentId)}/${part}`;
}

/** What all keys of a job's files begin with, or of those of one attempt. */
export function jobFolder(jobId: string, attempt?: number): string {
  const folder = attempt === undefined ? `jobs/${jobId}` : `jobs/${jobId}/${attempt}`;
  assertKey(folder);
  return folder;
}
