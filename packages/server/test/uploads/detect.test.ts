import { describe, expect, test } from 'vitest';
import { examined } from './fixtures/examined.ts';
import { png } from './fixtures/images.ts';
import { docx, pptx } from './fixtures/office.ts';
import { pdf } from './fixtures/pdf.ts';
import { zip } from './fixtures/zip.ts';

const kindOf = async (content: string | Buffer, name?: string) => (await examined(content, name)).join(' ');
const office = 'application/vnd.openxmlformats-officedocument';

describe('the kind of a file', () => {
  test('is what its content says, whatever its name', async () => {
    expect(await kindOf(pdf(['Hello']), 'song.mp3')).toBe('pdf clean');
    expect(await kindOf(docx(['Hello']), 'a.zip')).toBe('docx clean');
    expect(await kindOf(pptx([['Hello']]), 'a.docx')).toBe('pptx clean');
    expect(await kindOf(png(), 'a.pdf')).toBe('png clean');
    expect(await kindOf('<!DOCTYPE html><p>Hello', 'a.txt')).toBe('html clean');
    expect(await kindOf('<?xml version="1.0"?>\n<!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>')).toBe(
      'svg clean',
    );
    expect(await kindOf('Notes.', 'picture.png')).toBe('text clean');
  });

  test('of plain text is what its name says, as content cannot tell', async () => {
    expect(await kindOf('a,b\n1,2', 'table.csv')).toBe('csv clean');
    expect(await kindOf('Plain', 'notes.MD')).toBe('markdown clean');
    expect(await kindOf('# Heading\n\nText', 'notes')).toBe('markdown clean');
    expect(await kindOf('Grüße, 世界')).toBe('text clean');
    expect(await kindOf(Buffer.from('\ufeffHello', 'utf16le'))).toBe('text clean');
  });

  const refused: [string, string | Buffer][] = [
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
    ['bytes of no kind', Buffer.from([1, 2, 3, 200, 201])],
    ['a text that is not UTF-8', Buffer.from('Grüße', 'latin1')],
    ['a ZIP of anything', zip([{ name: 'a.txt', data: 'a' }])],
    ['a spreadsheet', docx([], [], `${office}.spreadsheetml.sheet.main+xml`)],
    ['a playlist', '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'],
    ['a list of files to join', "ffconcat version 1.0\nfile '/etc/passwd'\n"],
    ['a DASH manifest', '<?xml version="1.0"?><MPD><BaseURL>http://127.0.0.1/</BaseURL></MPD>'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n'],
    ['an MP4', Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0', 'latin1')],
  ];
  test.each(refused)('%s is none that is taken', async (_, content) => {
    expect(await kindOf(content, 'lecture.mp3')).toBe(' unsupported_upload');
  });

  const doubled: [string, string | Buffer][] = [
    ['a picture with an archive behind it', Buffer.concat([png(), zip([{ name: 'a', data: 'b' }])])],
    ['a PDF with an archive behind it', Buffer.concat([pdf(['a']), zip([{ name: 'a', data: 'b' }])])],
    ['a text with a PDF in it', `Notes\n${pdf(['a']).toString('latin1')}`],
    ['a picture with much behind its end', png(8, 8, 'x'.repeat(100))],
    ['an archive with something behind it', Buffer.concat([docx(['a']), Buffer.from('more')])],
  ];
  test.each(doubled)('%s is refused', async (_, content) => {
    expect(await kindOf(content)).toMatch(/unsupported_upload|upload_unreadable/);
  });

  test('an empty file is empty, an Office file with a password encrypted', async () => {
    expect(await kindOf('')).toBe(' upload_empty');
    const old = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await kindOf(old)).toBe(' upload_encrypted');
    expect(await kindOf(pdf(['a'], [], '/Encrypt 9 0 R'))).toBe('pdf upload_encrypted');
    expect(await kindOf(zip([{ name: '[Content_Types].xml', data: 'a', flags: 1 }]))).toBe(
      ' upload_encrypted',
    );
  });
});
