import { accessSync, constants, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** No Redis server on this machine. The message says how to get one. */
export class NoRedisServer extends Error {
  constructor() {
    super(
      'No Redis server was found in PATH. Install one (Debian: apt-get install redis-tools; macOS: brew install redis), ' +
        'or set REDIS_URL to a server that runs already.',
    );
    this.name = 'NoRedisServer';
  }
}

/**
 * The path of a Redis or Valkey server. Their build makes one binary for server and checking tools, which looks at the
 * name it was called by: where only the tools are installed, a link with the server's name in `folder` is the server. `path` is a PATH.
 * @throws NoRedisServer
 */
export function redisProgram(folder: string, path: string): string {
  const server = find('redis-server', path) ?? find('valkey-server', path);
  if (server) return server;
  for (const kind of ['redis', 'valkey']) {
    const tool = find(`${kind}-check-rdb`, path);
    if (!tool) continue;
    const link = join(folder, `${kind}-server`);
    mkdirSync(folder, { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(tool, link);
    return link;
  }
  throw new NoRedisServer();
}

function find(name: string, path: string): string | null {
  const folders = path.split(delimiter).filter(Boolean);
  for (const folder of [...folders, '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin']) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not here: the next folder may have it.
    }
  }
  return null;
}
