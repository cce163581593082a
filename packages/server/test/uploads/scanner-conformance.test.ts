import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInScanner } from '../../src/uploads/scan/built-in.ts';
import { createClamdScanner } from '../../src/uploads/scan/clamd.ts';
import type { Scanner } from '../../src/uploads/scan/scanner.ts';
import { testProgram } from '../fixtures/programs.ts';
import { openClamd, type TestClamd } from './fixtures/clamd.ts';
import { eicar } from './fixtures/eicar.ts';
import { examined } from './fixtures/examined.ts';
import { png } from './fixtures/images.ts';
import { docx } from './fixtures/office.ts';
import { pdf } from './fixtures/pdf.ts';
import { zip } from './fixtures/zip.ts';

const program = testProgram('clamd');
const verdict = async (content: string | Buffer, scanner: Scanner) =>
  (await examined(content, 'file', scanner))[1];

/** What holds of every scanner. */
function promises(open: () => Scanner): void {
  test('clean files are released', async () => {
    const scanner = open();
    for (const content of ['Notes.', pdf(['Page']), docx(['Hello']), png()])
      expect(await verdict(content, scanner)).toBe('clean');
  });

  test('malware is found plain, zipped and nested', async () => {
    const scanner = open();
    const inner = zip([{ name: 'inner.zip', data: zip([{ name: 'a.com', data: eicar }]) }]);
    const files: (string | Buffer)[] = [
      eicar,
      docx(['Hello'], [{ name: 'word/a.com', data: eicar }]),
      docx(['Hello'], [{ name: 'word/embeddings/a.zip', data: zip([{ name: 'a.com', data: eicar }]) }]),
    ];
    for (const content of files) expect(await verdict(content, scanner)).toBe('malware_found');
    // Deeper than we look is refused as such.
    const nested = await verdict(docx(['Hello'], [{ name: 'word/a.zip', data: inner }]), scanner);
    expect(['malware_found', 'upload_bomb']).toContain(nested);
  });

  test('a scan that is called off does not release', async () => {
    const subject = { file: import.meta.filename, kind: 'text' as const, bytes: 1 };
    await expect(open().scan(subject, AbortSignal.abort(new Error('off')))).rejects.toThrow();
  });
}

describe('the built-in scanner', () => promises(() => builtInScanner));

describe.skipIf(!program)('clamd', () => {
  let clamd: TestClamd;
  beforeAll(async () => {
    clamd = await openClamd(program!);
  });
  afterAll(() => clamd[Symbol.asyncDispose]());

  promises(() => createClamdScanner(clamd.url));

  test('over its own limit releases nothing', async () => {
    await using small = await openClamd(program!, '1M');
    const scanner = createClamdScanner(small.url);
    expect(await verdict('x'.repeat(1_048_576), scanner)).toBe('clean');
    expect(await verdict('x'.repeat(1_048_577), scanner)).toBe('scanner_unavailable');
    expect(await verdict('x'.repeat(8_000_000), scanner)).toBe('scanner_unavailable');
  });

  test('that hangs releases nothing', async () => {
    await using frozen = await openClamd(program!);
    frozen.freeze();
    expect(await verdict('Notes.', createClamdScanner(frozen.url, 300))).toBe('scanner_unavailable');
  });

  test('that is down releases nothing', async () => {
    expect(await verdict('Notes.', createClamdScanner('unix:/nowhere/clamd'))).toBe('scanner_unavailable');
    expect(await verdict('Notes.', createClamdScanner('tcp://127.0.0.1:1'))).toBe('scanner_unavailable');
  });
});

describe('a server that answers otherwise than clamd', () => {
  const answers = [
    'stream: OK but',
    'OK',
    'stream: x ERROR',
    'INSTREAM size limit exceeded. ERROR',
    '',
    'y'.repeat(9_000),
  ];
  test.each(answers)('with “%.20s” releases nothing', async (answer) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(`${answer}\0`));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await verdict('Notes.', createClamdScanner(`tcp://127.0.0.1:${port}`))).toBe(
      'scanner_unavailable',
    );
    server.close();
  });
});
