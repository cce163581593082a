import fc from 'fast-check';

const names = fc.constantFrom('file', 'file', 'file', 'title', 'caption', 'odd', '', '__proto__', '../x');
const fileNames = fc.constantFrom(
  'notes.txt',
  'a.pdf',
  'a.svg',
  '../../etc/passwd',
  'x'.repeat(2_000),
  '\u0000',
  'a"b',
  '',
);
const starts = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '\u0089PNG\r\n\u001a\n',
  'RIFF',
  'ID3',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<!doctype html>',
];

/** Files that begin as one kind and go on as none, and plain text. */
const contents = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 2_000 }).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2_000 }))
    .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest])),
  fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
);

/** Parts of a form with the boundary `edge`. */
export const formParts = fc.array(
  fc
    .tuple(names, fc.option(fileNames), contents)
    .map(([name, fileName, content]) =>
      Buffer.concat([
        Buffer.from(`--edge\r\ncontent-disposition: form-data; name="${name}"`),
        Buffer.from(fileName === null ? '' : `; filename="${fileName}"`),
        Buffer.from('\r\n\r\n'),
        content,
        Buffer.from('\r\n'),
      ]),
    ),
  { minLength: 1, maxLength: 4 },
);
