import { randomBytes } from 'node:crypto';
import { pictureLimits } from '@lectern/pipeline/scenes/assets/picture-size.ts';
import { describe, expect, test } from 'vitest';
import { archiveLimits, openArchive } from '../../src/uploads/archive/open-archive.ts';
import { eicar } from './fixtures/eicar.ts';
import { examined } from './fixtures/examined.ts';
import { png } from './fixtures/images.ts';
import { docx } from './fixtures/office.ts';
import { pdf, stream } from './fixtures/pdf.ts';
import { type ZipEntry, zip } from './fixtures/zip.ts';

const verdict = async (content: string | Buffer, name?: string) => (await examined(content, name))[1];
const withEntries = (...entries: ZipEntry[]) => docx(['Hello'], entries);
const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
const mebibyte = 1_048_576;
const noise = randomBytes;

describe('an Office file', () => {
  test('with ordinary parts, links and inner documents is clean', async () => {
    const rels =
      '<Relationship Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"/>';
    const inner = zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]);
    expect(
      await verdict(
        withEntries(
          { name: 'word/_rels/document.xml.rels', data: rels },
          { name: 'word/embeddings/sheet.xlsx', data: inner },
          { name: 'word/media/image1.png', data: png() },
        ),
      ),
    ).toBe('clean');
  });

  const refused: [string, string, Buffer][] = [
    ['macros', 'active_content', withEntries({ name: 'word/vbaProject.bin', data: 'x' })],
    ['a control', 'active_content', withEntries({ name: 'word/activeX/activeX1.bin', data: 'x' })],
    [
      'macros by its type',
      'active_content',
      docx([], [], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    [
      'a template elsewhere',
      'active_content',
      withEntries({
        name: 'word/_rels/settings.xml.rels',
        data: '<Relationship Target="http://127.0.0.1/t.dotm" TargetMode="External" Type="http://x/attachedTemplate"/>',
      }),
    ],
    [
      'a program field',
      'active_content',
      withEntries({
        name: 'word/header.xml',
        data: '<w:instrText>DDEAUTO c:\\\\windows\\\\cmd</w:instrText>',
      }),
    ],
    [
      'declared entities',
      'active_content',
      withEntries({ name: 'word/x.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    ],
    [
      'a packaged file',
      'active_content',
      withEntries({ name: 'word/embeddings/o.bin', data: Buffer.from('\u0001Ole10Native', 'utf16le') }),
    ],
    [
      'a link among its entries',
      'active_content',
      withEntries({ name: 'word/a', data: '/etc/passwd', mode: 0o120777 }),
    ],
    ['a name that leads out', 'active_content', withEntries({ name: '../../etc/cron.d/a', data: 'x' })],
    ['an absolute name', 'active_content', withEntries({ name: '/etc/a', data: 'x' })],
    [
      'a gzip within',
      'upload_bomb',
      withEntries({ name: 'word/a.gz', data: Buffer.from('1f8b0800', 'hex') }),
    ],
    [
      'one name twice',
      'upload_unreadable',
      withEntries({ name: 'word/A', data: '1' }, { name: 'word/a', data: '2' }),
    ],
    [
      'a length that is a lie',
      'upload_unreadable',
      withEntries({ name: 'word/a', data: 'x'.repeat(5_000), claimed: 10 }),
    ],
    [
      'entries that share bytes',
      'upload_bomb',
      withEntries({ name: 'word/a', data: 'x' }, { name: 'word/b', data: 'x', sharing: 2 }),
    ],
  ];
  test.each(refused)('with %s is refused as %s', async (_, code, content) => {
    expect(await verdict(content)).toBe(code);
  });

  test('may hold as many entries as the limit, and not one more', async () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `word/${index}`, data: '' }));
    expect(await verdict(withEntries(...entries(archiveLimits.entries - 2)))).toBe('clean');
    expect(await verdict(withEntries(...entries(archiveLimits.entries - 1)))).toBe('upload_bomb');
  });

  test('may hold neither 50 000 entries nor an entry packed too tightly', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({ name: `${index}`, data: '' }));
    expect(await verdict(withEntries(...many))).toBe('upload_bomb');
    expect(await verdict(withEntries({ name: 'word/a', data: Buffer.alloc(20 * mebibyte) }))).toBe(
      'upload_bomb',
    );
    expect(await verdict(withEntries({ name: 'word/a', data: Buffer.alloc(mebibyte) }))).toBe('clean');
    expect(await verdict(withEntries({ name: 'word/a', data: Buffer.alloc(mebibyte + 1) }))).toBe(
      'upload_bomb',
    );
  });

  test('may unpack to the limit in all, and not one byte more', async () => {
    const empty = docx(['Hello'], []);
    await using archive = await openArchive(empty);
    const others = archive.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const claim = (bytes: number) =>
      verdict(withEntries({ name: 'word/a', data: noise(mebibyte), claimed: bytes }));
    // What the directory claims is refused before anything is unpacked; a lie within the limit shows only in unpacking.
    expect(await claim(archiveLimits.unpacked - others)).toBe('upload_unreadable');
    expect(await claim(archiveLimits.unpacked - others + 1)).toBe('upload_bomb');
  });

  test('may hold an archive within an archive, and no deeper', async () => {
    const wrap = (inner: Buffer) => zip([{ name: 'a.zip', data: inner }]);
    const innermost = zip([{ name: 'a.txt', data: 'a' }]);
    expect(await verdict(withEntries({ name: 'a.zip', data: wrap(innermost) }))).toBe('clean');
    expect(await verdict(withEntries({ name: 'a.zip', data: wrap(wrap(innermost)) }))).toBe('upload_bomb');
  });
});

describe('a PDF', () => {
  test('with pages, links and a place to open at is clean', async () => {
    const link = '<< /Type /Annot /A << /S /URI /URI (https://example.org) >> >>';
    expect(await verdict(pdf(['One', 'Two'], [link], '/OpenAction [4 0 R /Fit]'))).toBe('clean');
  });

  const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
  const refused: [string, string, Buffer][] = [
    ['a script to open with', 'active_content', pdf(['a'], [], `/OpenAction ${script}`)],
    ['a script behind escapes', 'active_content', pdf(['a'], ['<< /S /J#61vaScr#69pt >>'])],
    [
      'a script among packed objects',
      'active_content',
      pdf(['a'], [stream('/Type /ObjStm /N 1 /First 4', `9 0 ${script}`)]),
    ],
    [
      'a script within a stream',
      'active_content',
      pdf(['a'], [`<< /Length 30 >>\nstream\n${script}\nendstream`]),
    ],
    ['a program to start', 'active_content', pdf(['a'], ['<< /S /Launch /F (cmd.exe) >>'])],
    ['a file within', 'active_content', pdf(['a'], [stream('/Type /EmbeddedFile', 'MZ')])],
    ['a form of scripts', 'active_content', pdf(['a'], [], '/AcroForm << /XFA 9 0 R >>')],
    [
      'a stream packed twice',
      'upload_bomb',
      pdf(['a'], ['<< /Filter [/FlateDecode /FlateDecode] >>\nstream\nx\nendstream']),
    ],
    ['an end that is missing', 'upload_unreadable', pdf(['a']).subarray(0, 300)],
  ];
  test.each(refused)('with %s is refused as %s', async (_, code, content) => {
    expect((await examined(content))[1]).toBe(code);
  });

  test('that unpacks to 300 MB is refused', async () => {
    const part = stream('', Buffer.alloc(100 * mebibyte));
    expect(await verdict(pdf(['a'], [part, part]))).toBe('clean');
    expect(await verdict(pdf(['a'], [part, part, part]))).toBe('upload_bomb');
  });

  test('of pieces that end anywhere is read as one', async () => {
    for (const padding of [262_100, 262_130, 262_138]) {
      const content = pdf(['a'], [`(${'x'.repeat(padding)})`, script, stream('', noise(300_000))]);
      expect(await verdict(content)).toBe('active_content');
    }
  });
});

describe('an SVG', () => {
  test('that draws is clean', async () => {
    const drawing =
      '<style>.a{fill:url(#g)}</style><use xlink:href="#a"/><image href="data:image/png;base64,AA=="/>';
    expect(await verdict(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${svg(drawing)}`)).toBe(
      'clean',
    );
  });

  const refused: [string, string][] = [
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in another case and namespace', svg('<x:SCRIPT xmlns:x="http://www.w3.org/2000/svg"/>')],
    ['an event', svg('', 'onload="alert(1)"')],
    ['a page within', svg('<foreignObject/>')],
    ['a picture elsewhere', svg('<image href="http://127.0.0.1/a.png"/>')],
    ['a local file', svg('<image xlink:href="file:///etc/passwd"/>')],
    ['a script as an address', svg('<a href="&#106;avascript:alert(1)"/>')],
    ['a style that fetches', svg('<style>@import "http://127.0.0.1/a.css";</style>')],
    ['a fill that fetches', svg('<rect style="fill:url(http://127.0.0.1/a)"/>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
    ['a style sheet elsewhere', `<?xml-stylesheet href="http://127.0.0.1/"?>${svg('')}`],
  ];
  test.each(refused)('with %s is refused', async (_, content) => {
    expect(await verdict(content)).toBe('active_content');
  });

  test('of elements too deep is refused', async () => {
    expect(await verdict(svg('<g>'.repeat(198) + '</g>'.repeat(198)))).toBe('clean');
    expect(await verdict(svg('<g>'.repeat(200) + '</g>'.repeat(200)))).toBe('upload_bomb');
  });
});

describe('a picture', () => {
  test('of 50 000 pixels on a side is refused, and so is one past either limit', async () => {
    const { side, pixels } = pictureLimits;
    const height = Math.floor(pixels / side);
    expect(await verdict(png(50_000, 50_000))).toBe('upload_bomb');
    expect(await verdict(png(side, height))).toBe('clean');
    expect(await verdict(png(side, height + 1))).toBe('upload_bomb');
    expect(await verdict(png(side + 1, 1))).toBe('upload_bomb');
  });

  test('without a size is unreadable', async () => {
    expect(await verdict(Buffer.from('ffd8ffdaffd9', 'hex'))).toBe('upload_unreadable');
  });
});

test('the standard test of scanners is found wherever it lies', async () => {
  expect(await verdict(eicar)).toBe('malware_found');
  expect(await verdict(`${'x'.repeat(262_110)}${eicar}`)).toBe('malware_found');
  expect(await verdict(pdf(['a'], [stream('', eicar)]))).toBe('malware_found');
});
