import { operations } from '@lectern/contracts/api/operations.ts';
import type { Upload } from '@lectern/contracts/api/upload.ts';
import type { UploadRow } from '../../db/schema/uploads.ts';

/** An upload as its user sees it. `base` is the public address, or empty for relative links. */
export function presentUpload(row: UploadRow, base: string): Upload {
  return {
    content_id: row.id,
    file_name: row.file_name,
    title: row.title,
    caption: row.caption,
    content_type: row.content_type,
    file_size: row.bytes,
    sha256: row.sha256,
    // What was stored before such things were counted has none.
    material: row.material && { ...{ sections: 0, tables: 0, pictures: 0 }, ...row.material },
    created_at: row.created_at.toISOString(),
    links: { self: `${base}${operations.uploadContent.path}/${row.id}` },
  };
}
