import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { documentFiles, runTool, toolsAreThere, toolsFolder } from './tools.ts';

vi.setConfig({ testTimeout: 150_000 });

describe.skipIf(!toolsAreThere)('the API documents', () => {
  let files: Awaited<ReturnType<typeof documentFiles>>;
  beforeAll(async () => {
    files = await documentFiles();
  });
  afterAll(() => rm(files.folder, { recursive: true, force: true }));

  test('give Redocly nothing to find', async () => {
    const config = ['--config', 'lint/redocly.yaml', '--max-problems', '20', '--format', 'stylish'];
    await runTool('node_modules/@redocly/cli/bin/cli.js', ['lint', ...config, files.openApi]);
  });

  test('give Spectral nothing to find, down to its hints', async () => {
    const rules = ['--ruleset', 'lint/spectral.yaml', '--fail-severity', 'hint'];
    const documents = [files.openApi, files.asyncApi];
    await runTool('node_modules/@stoplight/spectral-cli/dist/index.js', ['lint', ...rules, ...documents]);
  });

  test('are understood by the parser of AsyncAPI', async () => {
    const { Parser } = createRequire(join(toolsFolder, 'package.json'))('@asyncapi/parser');
    const { document, diagnostics } = await new Parser().parse(await readFile(files.asyncApi, 'utf8'));
    expect(diagnostics).toEqual([]);
    expect(document.channels().all().length).toBeGreaterThan(2);
  });
});
