import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the tools are, with a lockfile of their own: `npm test` installs them. */
export const toolsFolder = fileURLToPath(new URL('../../../../tools/api/', import.meta.url));
export const toolsAreThere = existsSync(join(toolsFolder, 'node_modules'));
if (!toolsAreThere && process.env.CI) throw new Error('tools/api is not installed: run npm test.');

/** Nothing is told to anybody, and nobody is asked for news. */
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

/** Runs a JavaScript program of the tools with our own Node. @throws with its output when it does not end well. */
export async function runTool(program: string, args: string[], env: Record<string, string> = {}) {
  const options = { cwd: toolsFolder, timeout: 120_000, env: { PATH: process.env.PATH, ...quiet, ...env } };
  try {
    const file = join(toolsFolder, program);
    return await promisify(execFile)(process.execPath, [file, ...args], options);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} found fault:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The documents of the repository, and a new folder below the tools: what is generated there finds their packages. */
export async function documentFiles() {
  const path = (name: string) => fileURLToPath(new URL(`../../../../docs/api/${name}`, import.meta.url));
  await mkdir(join(toolsFolder, 'out'), { recursive: true });
  const folder = await mkdtemp(join(toolsFolder, 'out', 'documents-'));
  return { folder, openApi: path('openapi.json'), asyncApi: path('asyncapi.json') };
}
