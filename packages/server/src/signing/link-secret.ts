import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openSecretFile } from './secret-file.ts';

/** The secret of the default mode, made on first use. Only the owner of the data folder can read its file. */
export function openLinkSecret(dataFolder: string): Promise<string> {
  return openSecretFile(join(dataFolder, 'identity', 'link-secret'), async () =>
    randomBytes(32).toString('base64url'),
  );
}
