import { copyFile, mkdir, realpath, rename, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { commandLimits } from '@lectern/contracts/command-protocol.ts';
import { PipelineFailure } from '../failure.ts';

/**
 * Moves the files that a program has named into `artifacts`, once it has ended. Only regular files below its output folder
 * count: a link that leads out of it is refused.
 * @throws PipelineFailure that names the file which is missing or not allowed.
 */
export async function gatherArtifacts(
  named: ReadonlyMap<string, string>,
  outputFolder: string,
  artifacts: string,
): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  const root = await realpath(outputFolder);
  for (const [name, path] of named) {
    const file = await realpath(resolve(root, path)).catch(() => null);
    if (file === null) throw refused(name, 'which is not there');
    if (!file.startsWith(root + sep)) throw refused(name, 'which is not in its output folder');
    const found = await stat(file);
    if (!found.isFile()) throw refused(name, 'which is no file');
    if (found.size === 0) throw refused(name, 'which is empty');
    if (found.size > commandLimits.file) throw refused(name, 'which is too large');
    const place = join(artifacts, name);
    // One file may be named twice, and a hard link elsewhere stays what it is: the first move would take it away.
    if (found.nlink > 1 || [...named.values()].filter((other) => other === path).length > 1) {
      await copyFile(file, place);
    } else await rename(file, place);
  }
}

const refused = (name: string, why: string) =>
  new PipelineFailure(`The pipeline program names a file for ${name} ${why}.`);
