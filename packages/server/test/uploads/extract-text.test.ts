import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MaterialText } from '@lectern/contracts/material.ts';
import { textLimits } from '@lectern/contracts/material.ts';
import { ffmpegPath } from '@lectern/pipeline/compose/ffmpeg.ts';
import { describe, expect, test } from 'vitest';
import { checkMedia } from '../../src/uploads/extract/check-media.ts';
import { extractText } from '../../src/uploads/extract/extract-text.ts';
import { Passages } from '../../src/uploads/extract/passages.ts';
import { readMaterial } from '../../src/uploads/extract/read-material.ts';
import type { Kind } from '../../src/uploads/kinds.ts';
import { png } from './fixtures/images.ts';
import { docx, pptx } from './fixtures/office.ts';
import { pdf, stream } from './fixtures/pdf.ts';

type Content = string | Buffer;
async function within<Answer>(content: Content, use: (file: string, folder: string) => Promise<Answer>) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-extract-'));
  try {
    await writeFile(join(folder, 'file'), content);
    return await use(join(folder, 'file'), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
const signal = () => AbortSignal.timeout(60_000);
/** Read here, as the process of its own would. */
const read = (content: Content, kind: Kind) =>
  within(content, async (file) => (await readMaterial(file, kind)).result);
const told = ({ passages }: MaterialText) => passages.map(({ text, place }) => [text, place]);

describe('passages', () => {
  test('of a PDF have their page, and are paragraphs', async () => {
    const text = await read(
      pdf(['Energy is conserved.\nIt only changes its form.', 'Work is force times distance.']),
      'pdf',
    );
    expect(told(text)).toEqual([
      ['Energy is conserved. It only changes its form.', { page: 1 }],
      ['Work is force times distance.', { page: 2 }],
    ]);
  });

  test('of a Word document have paragraph and heading', async () => {
    expect(told(await read(docx(['# Energy', 'A & B <c>.', 'Second.']), 'docx'))).toEqual([
      ['A & B <c>.', { paragraph: 2, heading: 'Energy' }],
      ['Second.', { paragraph: 3, heading: 'Energy' }],
    ]);
  });

  test('of a presentation have their slide, in the order of showing', async () => {
    expect(told(await read(pptx([['Title', 'Point'], ['Next']]), 'pptx'))).toEqual([
      ['Title\nPoint', { slide: 1 }],
      ['Next', { slide: 2 }],
    ]);
  });

  test('of Markdown have line and heading, and no marks', async () => {
    const source =
      '---\na: b\n---\n# The *Sun*\n\nThe **Sun** is a [star](http://x).\nIt `shines`.\n\n- One\n- Two\n\n```\ncode\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(told(await read(source, 'markdown'))).toEqual([
      ['The Sun is a star. It shines.', { line: 6, heading: 'The Sun' }],
      ['One', { line: 9, heading: 'The Sun' }],
      ['Two', { line: 10, heading: 'The Sun' }],
      ['a – b', { line: 15, heading: 'The Sun' }],
      ['1 – 2', { line: 17, heading: 'The Sun' }],
    ]);
  });

  test('of a page of the web are what is there to be read', async () => {
    const page =
      '<html><head><title>T</title><style>p{}</style></head>\n<body><nav>Menu</nav><h1>Stars</h1>\n<p>A <b>star</b> shines.</p><script>alert(1)</script><p>Bye &amp; thanks';
    expect(told(await read(page, 'html'))).toEqual([
      ['A star shines.', { line: 3, heading: 'Stars' }],
      ['Bye & thanks', { line: 3, heading: 'Stars' }],
    ]);
  });

  test('of a table are rows with the names of their columns', async () => {
    expect(told(await read('Planet;Moons\nEarth;1\n"Mars; red";2\n', 'csv'))).toEqual([
      ['Planet: Earth; Moons: 1', { line: 2 }],
      ['Planet: Mars; red; Moons: 2', { line: 3 }],
    ]);
  });

  test('of a text are its paragraphs, in UTF-16 too', async () => {
    const source = 'One\nline.\r\n\r\nTwo.';
    const expected = [
      ['One line.', { line: 1 }],
      ['Two.', { line: 4 }],
    ];
    expect(told(await read(source, 'text'))).toEqual(expected);
    expect(told(await read(Buffer.from(`\ufeff${source}`, 'utf16le'), 'text'))).toEqual(expected);
  });

  test('are parted at the limit, and end at the limit of all', () => {
    const passages = new Passages();
    passages.add('x'.repeat(textLimits.passage), {});
    passages.add('x'.repeat(textLimits.passage + 1), {});
    expect(passages.result.passages.map(({ text }) => text.length)).toEqual([
      textLimits.passage,
      textLimits.passage,
      1,
    ]);
    for (let count = 3; count < textLimits.passages; count += 1) passages.add('x', {});
    expect([passages.full, passages.result.passages.length]).toEqual([false, textLimits.passages]);
    passages.add('x', {});
    expect([passages.full, passages.result.passages.length]).toEqual([true, textLimits.passages]);
    const long = new Passages();
    long.add('x'.repeat(textLimits.characters), {});
    expect(long.full).toBe(false);
    long.add('x', {});
    expect(long.full).toBe(true);
  });
});

describe('the process that reads', () => {
  const extract = (content: Content, kind: Kind, timeout_s?: number) =>
    within(content, async (file, folder) => {
      const answer = await extractText(file, kind, signal(), timeout_s).catch((error) => error);
      expect(await readdir(folder)).toEqual(['file']);
      return answer;
    });

  test('gives the text', async () => {
    expect(told((await extract(pdf(['Hello there.']), 'pdf')) as MaterialText)).toEqual([
      ['Hello there.', { page: 1 }],
    ]);
  });

  test('says what is wrong with a file', async () => {
    expect(await extract('%PDF-1.7 nothing', 'pdf')).toMatchObject({ code: 'upload_unreadable' });
    expect(await extract(randomBytes(500), 'docx')).toMatchObject({ code: 'upload_unreadable' });
  });

  test('is ended when a file needs too much', async () => {
    const content = stream(
      '',
      Buffer.concat([
        Buffer.from('BT /F1 12 Tf '),
        Buffer.from('(aaaaaaaaaaaaaaaaaaa) Tj 1 1 Td '.repeat(3_000_000)),
        Buffer.from('ET'),
      ]),
    );
    const bomb = pdf(['a'], [content]).toString('latin1').replace('/Contents 5 0 R', '/Contents 6 0 R');
    expect(await extract(Buffer.from(bomb, 'latin1'), 'pdf', 2)).toMatchObject({ code: 'upload_bomb' });
  });

  test('ends when it is called off', async () => {
    await within('Notes.', async (file) => {
      await expect(extractText(file, 'text', AbortSignal.abort(new Error('off')))).rejects.toThrow('off');
    });
  });
});

describe('pictures and recordings', () => {
  const check = (content: Content, kind: Kind) =>
    within(content, (file) =>
      checkMedia(file, kind, signal()).then(
        () => 'fine',
        (error) => error.code,
      ),
    );
  const make = (format: string, ...source: string[]) =>
    within('', async (file) => {
      const run = promisify(execFile)(ffmpegPath(), ['-v', 'error', ...source, '-f', format, '-'], {
        encoding: 'buffer',
      });
      expect(file).toBeTruthy();
      return (await run).stdout;
    });

  test('are decoded once', async () => {
    const tone = ['-f', 'lavfi', '-i', 'sine=duration=1'];
    const picture = ['-f', 'lavfi', '-i', 'testsrc=size=32x32', '-frames:v', '1'];
    expect(await check(png(), 'png')).toBe('fine');
    expect(await check(await make('mjpeg', ...picture), 'jpeg')).toBe('fine');
    expect(await check(await make('mp3', ...tone), 'mp3')).toBe('fine');
    expect(await check(await make('wav', ...tone), 'wav')).toBe('fine');
  });

  test('that cannot be decoded, or are something else, are unreadable', async () => {
    expect(await check(png().subarray(0, 40), 'png')).toBe('upload_unreadable');
    expect(await check('ID3 nothing', 'mp3')).toBe('upload_unreadable');
    expect(await check('RIFF\0\0\0\0WAVE', 'wav')).toBe('upload_unreadable');
    expect(await check('#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.mp3\n', 'mp3')).toBe('upload_unreadable');
    expect(await check("ffconcat version 1.0\nfile '/etc/passwd'\n", 'wav')).toBe('upload_unreadable');
  });
});
