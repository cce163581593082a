/** The path of the first of these programs in PATH, or null. Nothing is run. */
export function findProgram(...names: string[]): string | null;
