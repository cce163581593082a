import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type MaterialText, pictureLimits, tableLimits } from '@lectern/contracts/material.ts';
import { ffmpegPath } from '@lectern/pipeline/compose/ffmpeg.ts';
import { pictureSizeOf } from '@lectern/pipeline/scenes/assets/picture-size.ts';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/uploads/examine.ts';
import { extractText } from '../../src/uploads/extract/extract-text.ts';
import { Passages } from '../../src/uploads/extract/passages.ts';
import { encodePictures } from '../../src/uploads/extract/pictures/encode-pictures.ts';
import type { Kind } from '../../src/uploads/kinds.ts';
import { builtInScanner } from '../../src/uploads/scan/built-in.ts';
import { documentPdf } from './fixtures/document.ts';
import { chartPicture } from './fixtures/drawn-picture.ts';
import { png } from './fixtures/images.ts';
import { docx, pptx } from './fixtures/office.ts';
import { heatTextbook } from './fixtures/textbook.ts';

const signal = () => AbortSignal.timeout(60_000);
async function within<Answer>(
  content: string | Buffer,
  use: (file: string, folder: string) => Promise<Answer>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-document-'));
  try {
    await writeFile(join(folder, 'file'), content);
    return await use(join(folder, 'file'), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
const extract = (content: string | Buffer, kind: Kind): Promise<MaterialText & { names: string[] }> =>
  within(content, async (file, folder) => {
    const text = await extractText(file, kind, signal(), 60);
    return { ...text, names: (await readdir(folder)).sort() };
  });
const titles = ({ sections }: MaterialText) => sections.map(({ title, level }) => [level, title]);

describe('a PDF', () => {
  test('gives its headings, tables and figures, each with its page', async () => {
    const text = await extract(documentPdf(heatTextbook(1)), 'pdf');
    expect(titles(text).slice(0, 4)).toEqual([
      [1, '1 Temperature and Thermometers'],
      [2, '1.1 What temperature measures'],
      [2, '1.2 Scales'],
      [1, '2 Heat and Heat Capacity'],
    ]);
    expect(text.tables[0]).toMatchObject({
      caption: 'Table 1: Fixed points on two scales',
      columns: ['Point', 'Celsius', 'Kelvin'],
      rows: [
        ['Ice melts', '0', '273'],
        ['Body', '37', '310'],
        ['Water boils', '100', '373'],
      ],
    });
    expect(text.pictures.map(({ caption, width, height }) => [caption?.slice(0, 8), width, height])).toEqual([
      ['Figure 1', 640, 400],
      ['Figure 2', 640, 400],
      ['Figure 3', 640, 400],
    ]);
    expect(text.names).toEqual(['file', 'picture1.png', 'picture2.png', 'picture3.png']);
    const said = text.passages.map((passage) => passage.text).join('\n');
    expect(said).not.toMatch(/A textbook, page \d/);
    for (const { place } of [...text.pictures, ...text.tables, ...text.sections])
      expect(place.page).toBeGreaterThan(0);
  });

  test('leaves out a picture that stands on many pages', async () => {
    const logo = chartPicture([1, 2]);
    const blocks = Array.from({ length: 12 }, (_, index) => [
      { text: `Page ${index} speaks of something of its own. `.repeat(30) },
      { figure: logo, caption: `A mark` },
    ]).flat();
    expect((await extract(documentPdf(blocks), 'pdf')).pictures).toEqual([]);
  });
});

describe('a document of Word', () => {
  const picture = async () =>
    (
      await promisify(execFile)(
        ffmpegPath(),
        [
          '-v',
          'error',
          '-f',
          'lavfi',
          '-i',
          'testsrc=size=200x100',
          '-frames:v',
          '1',
          '-f',
          'image2',
          '-c:v',
          'png',
          '-',
        ],
        { encoding: 'buffer' },
      )
    ).stdout;
  const body = [
    '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Cells</w:t></w:r></w:p>',
    '<w:p><w:r><w:drawing><wp:docPr descr="A cell"/><a:blip r:embed="rId7"/></w:drawing></w:r></w:p>',
    '<w:p><w:r><w:t>Figure 1: A cell under a lens</w:t></w:r></w:p>',
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Part</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Size</w:t></w:r></w:p></w:tc></w:tr>',
    '<w:tr><w:tc><w:p><w:r><w:t>Core</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>6</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  ].join('');

  test('gives headings by their level, tables and pictures with captions', async () => {
    const relations =
      '<Relationships><Relationship Id="rId7" Target="media/image1.png"/><Relationship Id="rId8" TargetMode="External" Target="http://127.0.0.1:9/a.png"/></Relationships>';
    const text = await extract(withBody(await picture(), relations), 'docx');
    expect(titles(text)).toEqual([[2, 'Cells']]);
    expect(text.tables).toMatchObject([{ columns: ['Part', 'Size'], rows: [['Core', '6']] }]);
    expect(text.pictures).toMatchObject([
      { caption: 'Figure 1: A cell under a lens', width: 200, height: 100, place: { heading: 'Cells' } },
    ]);
  });

  const withBody = (image: Buffer, relations: string) =>
    docx(
      [],
      [
        { name: 'word/_rels/document.xml.rels', data: relations },
        { name: 'word/media/image1.png', data: image },
      ],
      undefined,
      body,
    );
});

test('Markdown and pages of the web give headings and tables; a sheet is a table', async () => {
  const table = '| Planet | Moons |\n|---|---|\n| Earth | 1 |\n| Mars | 2 |\n';
  const markdown = await extract(`# Space\n\n## Planets\n\nThere are eight.\n\n${table}`, 'markdown');
  expect(titles(markdown)).toEqual([
    [1, 'Space'],
    [2, 'Planets'],
  ]);
  const expected = {
    columns: ['Planet', 'Moons'],
    rows: [
      ['Earth', '1'],
      ['Mars', '2'],
    ],
  };
  expect(markdown.tables).toMatchObject([{ columns: expected.columns }]);
  expect(markdown.tables[0]!.rows.slice(-2)).toEqual(expected.rows);
  const page =
    '<h1>Space</h1><h3>Planets</h3><p>There are eight.</p><table><tr><th>Planet<th>Moons</tr><tr><td>Earth<td>1</tr><tr><td>Mars</td><td>2</td></tr></table>';
  const web = await extract(page, 'html');
  expect(titles(web)).toEqual([
    [1, 'Space'],
    [3, 'Planets'],
  ]);
  expect(web.tables).toMatchObject([expected]);
  expect((await extract('Planet,Moons\nEarth,1\nMars,2\n', 'csv')).tables).toMatchObject([expected]);
});

test('slides have their titles as headings', async () => {
  const slide = await extract(pptx([['Point one', 'Point two']]), 'pptx');
  expect(slide.passages).toHaveLength(1);
});

describe('pictures', () => {
  const made = async (format: string, source: string) =>
    (
      await promisify(execFile)(
        ffmpegPath(),
        ['-v', 'error', '-f', 'lavfi', '-i', source, '-frames:v', '1', '-f', format, '-'],
        { encoding: 'buffer' },
      )
    ).stdout;

  test('that are uploads themselves are encoded anew, no larger than is shown', async () => {
    const hidden = Buffer.concat([
      await made('mjpeg', 'testsrc=size=2400x600'),
      Buffer.from('<script>x</script>'),
    ]);
    await within(hidden, async (file, folder) => {
      const found = [{ format: 'jpeg' as const, file, caption: 'A test', place: {}, after: 0 }];
      const [picture] = await encodePictures(found, folder, signal());
      expect(picture).toMatchObject({
        name: 'picture1.jpg',
        width: pictureLimits.mostSide,
        height: 400,
        caption: 'A test',
      });
      const bytes = await readFile(join(folder, 'picture1.jpg'));
      expect(bytes.includes('script')).toBe(false);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(picture!.sha256);
      expect(await pictureSizeOf(join(folder, 'picture1.jpg'))).toEqual({ width: 1600, height: 400 });
    });
  });

  test('are material without any caption; one that is too small to show anything is not', async () => {
    const look = (content: Buffer) =>
      within(content, (file) =>
        examine({ file, name: 'a', bytes: content.length, caption: null }, [builtInScanner], signal()),
      );
    expect((await look(await made('mjpeg', 'testsrc=size=200x200'))).text?.pictures).toHaveLength(1);
    expect((await look(png())).text).toBeNull();
  });

  test('that cannot be decoded, or are something else than they say, are left out', async () => {
    await within('no picture', async (file, folder) => {
      const found = (['png', 'jpeg', 'webp', 'ppm'] as const).map((format) => ({
        ...{ format, file, caption: null, place: {}, after: 0 },
      }));
      expect(await encodePictures(found, folder, signal())).toEqual([]);
    });
  });

  test('are put aside up to the limit of how many', async () => {
    await within('', async (_, folder) => {
      const passages = new Passages(folder);
      for (let count = 0; count < 70; count += 1) {
        const file = await passages.aside(Buffer.from([count]));
        if (file) passages.picture({ format: 'png', file, caption: null, place: {} });
      }
      expect(passages.pictures).toHaveLength(pictureLimits.pictures);
      expect(await readdir(folder)).toHaveLength(65);
    });
  });
});

test('tables are cut to their limits, and are none without two rows and columns', () => {
  const passages = new Passages();
  const wide = Array.from({ length: tableLimits.rows + 2 }, () =>
    Array.from({ length: tableLimits.columns + 1 }, () => 'x'.repeat(tableLimits.cell + 1)),
  );
  passages.table(wide, {});
  passages.table([['a', 'b']], {});
  passages.table([['a'], ['b']], {});
  const [table, ...others] = passages.result.tables;
  expect(others).toEqual([]);
  expect([table!.columns.length, table!.rows.length, table!.columns[0]!.length]).toEqual([
    tableLimits.columns,
    tableLimits.rows,
    tableLimits.cell,
  ]);
});
