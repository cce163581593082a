import { once } from 'node:events';
import { createInflate } from 'node:zlib';
import { ProblemError } from '../../problem.ts';
import { checkNames } from './pdf-names.ts';
import { createSignatureSearch } from './signature.ts';

/** One stream of a PDF, looked through as it comes and thrown away. */
export interface Inflating {
  write(piece: Buffer): Promise<void>;
  end(): Promise<void>;
}

/** Bytes that may still be unpacked of the whole file, and of its packed objects. */
export interface Budget {
  unpacked: number;
  objectText: number;
}

/**
 * Follows a stream whose dictionary is given: packed objects are looked through for active names, a stream that is
 * packed twice is refused, and so is one that unpacks beyond the budget. Damaged data is passed over.
 * @throws ProblemError `upload_bomb`, `malware_found`, `active_content`, `upload_encrypted`.
 */
export function inflating(dictionary: string, budget: Budget): Inflating {
  const filters = dictionary.match(/\/(?:Fl|FlateDecode)\b/g)?.length ?? 0;
  if (filters > 1) throw new ProblemError('upload_bomb', { detail: 'A stream is packed twice.' });
  if (filters === 0) return unpacked();
  const holdsObjects = /\/ObjStm\b/.test(dictionary);
  const search = createSignatureSearch();
  const inflate = createInflate({ chunkSize: 262_144 });
  let failure: unknown = null;
  let rest = '';
  inflate.on('error', () => inflate.destroy());
  inflate.on('data', (piece: Buffer) => {
    try {
      budget.unpacked -= piece.length;
      if (holdsObjects) budget.objectText -= piece.length;
      if (budget.unpacked < 0 || budget.objectText < 0)
        throw new ProblemError('upload_bomb', { detail: 'Its streams unpack to too much.' });
      search(piece);
      if (!holdsObjects) return;
      checkNames(rest + piece.toString('latin1'));
      rest = piece.toString('latin1', Math.max(0, piece.length - 100));
    } catch (error) {
      failure = error;
      inflate.destroy();
    }
  });
  const settle = async (work: (done: () => void) => void) => {
    if (failure) throw failure;
    if (!inflate.writable) return;
    const over = new AbortController();
    const closed = once(inflate, 'close', { signal: over.signal }).catch(() => undefined);
    await Promise.race([closed, new Promise<void>((resolve) => work(resolve))]);
    over.abort();
    if (failure) throw failure;
  };
  return {
    write: (piece) => settle((done) => void inflate.write(piece, done)),
    async end() {
      await settle((done) => {
        inflate.once('end', done);
        inflate.end();
      });
      inflate.destroy();
    },
  };
}

/** A stream that holds its data as it is, or under a filter that we do not know. */
function unpacked(): Inflating {
  let rest = '';
  return {
    async write(piece) {
      const text = rest + piece.toString('latin1');
      checkNames(text, 6);
      rest = text.slice(-100);
    },
    end: async () => undefined,
  };
}
