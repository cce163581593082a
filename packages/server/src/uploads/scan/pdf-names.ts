import { ProblemError } from '../../problem.ts';

/** Names of PDF through which a file runs, starts, fetches or carries something. */
const active = new Map([
  ...['JavaScript', 'JS', 'XFA'].map((name) => [name, 'It carries scripts.'] as const),
  ...['Launch', 'SubmitForm', 'ImportData', 'GoToE', 'Rendition', 'RichMedia'].map(
    (name) => [name, 'It starts or sends something when it is opened.'] as const,
  ),
  ...['EmbeddedFile', 'EmbeddedFiles'].map((name) => [name, 'It carries other files.'] as const),
]);

/**
 * Looks for names, also behind `#` escapes. `shortest` leaves out those that bytes of no meaning spell by chance.
 * @throws ProblemError `active_content`, `upload_encrypted`.
 */
export function checkNames(text: string, shortest = 1): void {
  for (const [, written] of text.matchAll(/\/([A-Za-z0-9#]{2,60})/g)) {
    const name = written!.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (name.length < shortest) continue;
    if (name === 'Encrypt') throw new ProblemError('upload_encrypted');
    const detail = active.get(name);
    if (detail) throw new ProblemError('active_content', { detail });
  }
}
