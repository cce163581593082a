import { describe, expect, test } from 'vitest';
import { checkImports } from '../check/imports.ts';
import { layers } from '../check/layers.ts';
import { checkPortability } from '../check/portability.ts';
import { checkSizes } from '../check/sizes.ts';

const file = (path: string, text: string) => ({ path, text });

describe('import direction', () => {
  const cases: [string, string, string, boolean][] = [
    [
      'contracts from pipeline',
      'packages/pipeline/src/a.ts',
      "import { x } from '@lectern/contracts/x.ts';",
      true,
    ],
    [
      'pipeline from contracts',
      'packages/contracts/src/a.ts',
      "import { x } from '@lectern/pipeline/x.ts';",
      false,
    ],
    [
      'the same by a relative path',
      'packages/contracts/src/a.ts',
      "export * from '../../pipeline/src/x.ts';",
      false,
    ],
    [
      'a type alone',
      'packages/pipeline/src/a.ts',
      "import type { X } from '@lectern/server/context.ts';",
      false,
    ],
    [
      'over several lines',
      'packages/pipeline/src/a.ts',
      "import {\n  x,\n} from '@lectern/server/context.ts';",
      false,
    ],
    ['loaded lazily', 'packages/pipeline/src/a.ts', "await import('@lectern/server/context.ts');", false],
    [
      'in a comment',
      'packages/pipeline/src/a.ts',
      "// import { x } from '@lectern/server/context.ts';",
      true,
    ],
    ['HTTP from a store', 'packages/server/src/jobs/store.ts', "import { x } from '../http/x.ts';", false],
    [
      'the database from the worker',
      'packages/server/src/jobs/worker.ts',
      "import { x } from '../db/x.ts';",
      false,
    ],
    ['Fastify in a job', 'packages/server/src/jobs/store.ts', "import Fastify from 'fastify';", false],
    [
      'BullMQ in a feature',
      'packages/server/src/features/videos/cancel.ts',
      "import { Queue } from 'bullmq';",
      false,
    ],
    [
      'the server from the command line',
      'packages/cli/src/a.ts',
      "import '@lectern/server/context.ts';",
      false,
    ],
  ];
  test.each(cases)('%s', (_name, path, text, allowed) => {
    const faults = checkImports([file(path, text)]);
    expect(faults).toHaveLength(allowed ? 0 : 1);
    if (!allowed) expect(faults[0]).toContain(`${path}:${text.split('\n').length}`);
  });

  test('every layer is known by the names that others may import', () => {
    const names = layers.map((layer) => layer.name);
    for (const layer of layers) for (const name of layer.mayImport) expect(names).toContain(name);
  });
});

describe('file sizes', () => {
  const ofLines = (name: string, lines: number, head = '') => file(name, head + 'x\n'.repeat(lines));

  test('small files pass, and generated ones do not count', () => {
    expect(
      checkSizes([ofLines('a.ts', 50), ofLines('b.ts', 60), ofLines('c.ts', 900, '// @generated\n')]),
    ).toEqual([]);
  });

  test('a long file, a high median and a heavy tail are each named', () => {
    expect(checkSizes([ofLines('a.ts', 10), ofLines('b.ts', 20), ofLines('long.ts', 401)]).join()).toContain(
      'long.ts',
    );
    expect(checkSizes([ofLines('a.ts', 61), ofLines('b.ts', 62)]).join()).toContain('median');
    expect(checkSizes([ofLines('a.ts', 1), ofLines('b.ts', 201)]).join()).toContain('b.ts 201');
  });
});

describe('portability', () => {
  test.each([
    ['a home folder', `const place = '/${'home'}/somebody/videos';`],
    ['a registry', `"registry": "https://registry.${'npmjs'}.org"`],
    ['a secret', `-----BEGIN ${'PRIVATE'} KEY-----\n${'MIIE'.repeat(15)}`],
  ])('%s is found, with its line', (_name, line) => {
    expect(checkPortability([file('a.md', `first\n${line}\n`)])[0]).toMatch(/^a\.md:2 /);
  });
});
