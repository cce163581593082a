import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { silent } from '../../src/jobs/log.ts';
import { type RunningWorker, startWorker } from '../../src/jobs/worker.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { makeStandIn } from '../jobs/fixtures/stand-in-video.ts';
import { documentFiles, runTool, toolsAreThere, toolsFolder } from './tools.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });
const compiler = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url));
const run = promisify(execFile);

describe.skipIf(!toolsAreThere)('a client generated from the OpenAPI document', () => {
  let api: TestApi;
  let worker: RunningWorker;
  let workFolder: string;
  let files: Awaited<ReturnType<typeof documentFiles>>;
  beforeAll(async () => {
    [api, files] = await Promise.all([openApi(), documentFiles()]);
    workFolder = await mkdtemp(join(tmpdir(), 'lectern-clients-'));
    worker = await startWorker({
      redisUrl: api.redis.url,
      storage: api.context.storage,
      workFolder,
      makeVideo: makeStandIn,
      concurrency: 1,
      version: 'test',
      log: silent,
    });
  });
  afterAll(async () => {
    await worker.close(0);
    await api[Symbol.asyncDispose]();
    await Promise.all(
      [files.folder, workFolder].map((folder) => rm(folder, { recursive: true, force: true })),
    );
  });

  /** A folder with the main job, one client of our own on top of what is generated, and strict TypeScript. */
  async function folderFor(name: string): Promise<string> {
    const folder = join(files.folder, name);
    await mkdir(folder);
    for (const file of ['main-job.ts', 'tsconfig.json', `${name}.ts`]) {
      await cp(join(toolsFolder, 'clients', file), join(folder, file));
    }
    return folder;
  }

  async function compileAndRun(folder: string, name: string): Promise<unknown> {
    await run(process.execPath, [compiler, '-p', folder]).catch((error) => {
      throw new Error(error.stdout, { cause: error });
    });
    const args = [join(folder, `${name}.ts`), api.url, await api.token('alice')];
    const { stdout } = await run(process.execPath, args, { timeout: 90_000 });
    return JSON.parse(stdout);
  }

  const done = { status: 'completed', percentage: 100, bytes: expect.any(Number) };

  test('by Hey API compiles under strict TypeScript, and asks for, follows and downloads a video', async () => {
    const folder = await folderFor('hey-api');
    await runTool('node_modules/@hey-api/openapi-ts/bin/run.js', ['-f', 'clients/hey-api.config.mjs'], {
      DOCUMENT: files.openApi,
      OUTPUT: join(folder, 'generated'),
    });
    expect(await compileAndRun(folder, 'hey-api')).toMatchObject(done);
  });

  test('by openapi-typescript, for openapi-fetch, does so too', async () => {
    const folder = await folderFor('openapi-fetch');
    const output = join(folder, 'generated', 'schema.ts');
    const options = ['--default-non-nullable', 'false', '-o', output];
    await runTool('node_modules/openapi-typescript/bin/cli.js', [files.openApi, ...options]);
    expect(await compileAndRun(folder, 'openapi-fetch')).toMatchObject(done);
  });
});
