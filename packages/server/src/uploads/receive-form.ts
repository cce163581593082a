import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { uploadLimits } from '@lectern/contracts/api/upload.ts';
import { ProblemError } from '../problem.ts';
import { refusedField } from './refused-field.ts';

/** One file and what the form says beside it. */
export interface ReceivedForm {
  /** Complete, closed, within the folder that was given. */
  file: string;
  /** As sent: not to be trusted with anything. */
  name: string;
  bytes: number;
  sha256: string;
  fields: Record<string, string>;
}

/** Of everything in the body that is not the file: heads, fields, boundaries. */
const overheadBytes = 65_536;

/**
 * Reads a multipart form with one file into the folder, as it comes. Ends as soon as it is clear that the form will not do;
 * what is still sent then is the caller's to discard.
 * @throws ProblemError `upload_too_large`, `unsupported_media_type`, `bad_request`, `validation_failed`, `unavailable` (no
 * space left).
 */
export async function receiveForm(
  request: IncomingMessage,
  folder: string,
  limitBytes: number,
): Promise<ReceivedForm> {
  checkHeaders(request, limitBytes);
  // Then nobody will say any more that it is over.
  if (request.destroyed) throw brokenOff();
  const parser = openParser(request, limitBytes);
  const file = join(folder, 'file');
  const stop = new AbortController();
  let writing: Promise<{ name: string; bytes: number; sha256: string }> | null = null;
  const fields: Record<string, string> = Object.create(null);
  try {
    await new Promise<void>((resolve, reject) => {
      let received = 0;
      request.on('data', (piece: Buffer) => {
        received += piece.length;
        if (received > limitBytes + overheadBytes) reject(tooLarge(limitBytes));
      });
      request.once('close', () => request.complete || reject(brokenOff()));
      parser.on('file', (field, content, name) => {
        if (field !== 'file')
          return reject(refusedField(field, 'unrecognized_key', 'There is no such field.'));
        content.once('limit', () => reject(tooLarge(limitBytes)));
        writing = write(content, file, stop.signal).then((written) => ({ ...written, name: name ?? '' }));
        writing.catch(reject);
      });
      parser.on('field', (field, value, nameCut, valueCut) => {
        if (nameCut || valueCut) return reject(refusedField(field, 'too_big', 'The field is too long.'));
        if (field in fields) return reject(refusedField(field, 'repeated', 'The field may be sent once.'));
        fields[field] = value;
      });
      for (const event of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
        parser.on(event, () =>
          reject(new ProblemError('bad_request', { detail: 'The form has too many parts.' })),
        );
      }
      parser.once('error', (cause) => reject(malformed(cause)));
      parser.once('finish', resolve);
      request.pipe(parser);
    });
    if (!writing) throw refusedField('file', 'required', 'A file is needed.');
    const written = await (writing as Promise<{ name: string; bytes: number; sha256: string }>);
    return { file, ...written, fields: { ...fields } };
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    request.unpipe(parser);
    await (writing as Promise<unknown> | null)?.catch(() => undefined);
    parser.destroy();
  }
}

function checkHeaders({ headers }: IncomingMessage, limitBytes: number): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (
    !/^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '') ||
    encoding.toLowerCase() !== 'identity'
  )
    throw new ProblemError('unsupported_media_type', { detail: 'Send multipart/form-data.' });
  if (Number(headers['content-length'] ?? 0) > limitBytes + overheadBytes) throw tooLarge(limitBytes);
}

function openParser(request: IncomingMessage, limitBytes: number): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: {
        fileSize: limitBytes,
        files: 1,
        fields: 4,
        parts: 6,
        fieldNameSize: 100,
        fieldSize: uploadLimits.caption * 4,
        headerPairs: 20,
        headerSize: 8_192,
      },
    });
  } catch (cause) {
    throw malformed(cause);
  }
}

async function write(content: Readable, file: string, signal: AbortSignal) {
  const hash = createHash('sha256');
  let bytes = 0;
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  const counted = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  try {
    await pipeline(content, counted, out, { signal });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
    const detail = 'The service has no space left for uploads.';
    throw new ProblemError('unavailable', { detail, cause, headers: { 'retry-after': '60' } });
  }
  return { bytes, sha256: hash.digest('hex') };
}

const tooLarge = (limitBytes: number) =>
  new ProblemError('upload_too_large', { detail: `A file may have ${limitBytes} bytes.` });
const brokenOff = () => new ProblemError('bad_request', { detail: 'The body broke off.' });
const malformed = (cause: unknown) =>
  new ProblemError('bad_request', { detail: 'The body is not a complete multipart form.', cause });
