import type { SourceFile } from './files.ts';

/** Lines a TypeScript file may have. */
export const sizeLimits = { median: 60, p95: 200, most: 400 } as const;

const isGenerated = (file: SourceFile) => /@generated/.test(file.text.slice(0, 500));

/** What is drawn and said of a topic is content, not logic: long as the topic asks, below the same limit for one file. */
const isContent = (path: string) =>
  /\/agents\/(?:shelf\/[a-z]+|devices\/pictures|devices\/demonstrations\/[a-z]+)\//.test(path);

/** Faults in the sizes of the TypeScript files, one sentence each; generated files do not count. */
export function checkSizes(files: SourceFile[]): string[] {
  const sizes = files
    .filter((file) => file.path.endsWith('.ts') && !isGenerated(file))
    .map((file) => ({ path: file.path, lines: file.text.replace(/\n$/, '').split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const logic = sizes.filter((file) => !isContent(file.path));
  if (logic.length === 0) return ['There is no TypeScript file to measure.'];
  const at = (share: number) => logic[Math.min(logic.length - 1, Math.floor(logic.length * share))]!.lines;
  const faults = sizes
    .filter((file) => file.lines > sizeLimits.most)
    .map((file) => `${file.path} has ${file.lines} lines; the most is ${sizeLimits.most}.`);
  if (at(0.5) > sizeLimits.median)
    faults.push(`The median file has ${at(0.5)} lines; ${sizeLimits.median} is the most.`);
  if (at(0.95) > sizeLimits.p95) {
    const large = logic.filter((file) => file.lines > sizeLimits.p95);
    const names = large.map((file) => `${file.path} ${file.lines}`).join(', ');
    faults.push(`The 95th percentile is ${at(0.95)} lines; ${sizeLimits.p95} is the most (${names}).`);
  }
  return faults;
}
