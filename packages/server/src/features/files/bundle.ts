import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Artifact } from '@lectern/contracts/api/job.ts';
import { makeZip, predictLength } from 'client-zip';
import type { OpenObject } from '../../storage/storage.ts';

/** Changes when equal files would give other bytes: part of the entity tag. */
const layout = 1;

/** What a bundle is made of. */
export interface BundleContents {
  /** Folder within the archive that everything lies in; plain ASCII. */
  folder: string;
  files: readonly Artifact[];
  modifiedAt: Date;
  /** Opens a file when its turn comes. */
  open(file: Artifact): Promise<OpenObject>;
}

export interface Bundle {
  /** Strong: the same contents give the same bytes. */
  tag: string;
  /** Bytes of the whole archive. */
  length: bigint;
  /** Reads the files one after the other, as fast as it is read; destroying it closes what is open. */
  stream(): Readable;
}

/** The files as one ZIP, stored and not compressed. Nothing is read before `stream`. */
export function bundleOf(contents: BundleContents): Bundle {
  const { folder, files } = contents;
  const lastModified = asLocal(contents.modifiedAt);
  const entries = files.map((file) => ({
    file,
    meta: { name: `${folder}/${file.name}`, size: file.file_size, lastModified },
  }));
  const identity = [layout, folder, lastModified.getTime(), files.map(({ name, sha256 }) => [name, sha256])];
  return {
    tag: `"${createHash('sha256').update(JSON.stringify(identity)).digest('base64url')}"`,
    length: predictLength(entries.map(({ meta }) => meta)),
    stream() {
      let current: { object: OpenObject; content: Readable } | null = null;
      const close = async () => {
        const last = current;
        current = null;
        last?.content.destroy();
        await last?.object[Symbol.asyncDispose]();
      };
      async function* opened() {
        for (const { file, meta } of entries) {
          const object = await contents.open(file);
          current = { object, content: object.read() };
          yield { ...meta, input: current.content };
          await close();
        }
      }
      return Readable.fromWeb(makeZip(opened()) as Parameters<typeof Readable.fromWeb>[0]).once(
        'close',
        () => void close(),
      );
    },
  };
}

/** ZIP knows no time zone, and the writer takes the clock of this machine: UTC, wherever we are. */
const asLocal = (moment: Date) => new Date(moment.getTime() + moment.getTimezoneOffset() * 60_000);
