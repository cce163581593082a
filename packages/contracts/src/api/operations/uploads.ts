import { IdempotencyKey, IfNoneMatch } from '../headers.ts';
import type { Operation } from '../operation.ts';
import { PageQuery } from '../page.ts';
import { idempotencyProblems } from '../problem-groups.ts';
import { exampleUpload as example, Upload, UploadForm, UploadPage } from '../upload.ts';

const all = '/api/v1/uploads/content';
const one = `${all}/{content_id}`;

export const uploadOperations = {
  uploadContent: {
    id: 'uploadContent',
    method: 'POST',
    path: all,
    tag: 'uploads',
    summary: 'Bring material for lessons',
    description:
      'One file: PDF, DOCX, PPTX, Markdown, TXT, HTML, CSV, PNG, JPEG, WebP, SVG, MP3 or WAV, told apart by content. It is examined before it is kept, and its text can be used by requests that name it in `content_ids`.',
    access: 'user',
    content: 'stream',
    limit: 'upload',
    headers: IdempotencyKey,
    form: UploadForm,
    answers: {
      201: {
        description: 'It was examined and is kept.',
        schema: Upload,
        headers: ['Location', 'Idempotency-Replayed'],
        example,
      },
    },
    problems: [
      ...idempotencyProblems,
      'validation_failed',
      'too_many_uploads',
      'upload_too_large',
      'unsupported_media_type',
      'unsupported_upload',
      'malware_found',
      'active_content',
      'upload_bomb',
      'upload_encrypted',
      'upload_unreadable',
      'upload_empty',
      'scanner_unavailable',
    ],
  },
  listUploads: {
    id: 'listUploads',
    method: 'GET',
    path: all,
    tag: 'uploads',
    summary: 'Your uploads, the newest first',
    access: 'user',
    query: PageQuery,
    answers: {
      200: {
        description: 'A page of them.',
        schema: UploadPage,
        headers: ['Link'],
        example: { items: [example], next_cursor: null },
      },
    },
    problems: [],
  },
  getUpload: {
    id: 'getUpload',
    method: 'GET',
    path: one,
    tag: 'uploads',
    summary: 'What is known of an upload',
    access: 'user',
    headers: IfNoneMatch,
    answers: {
      200: { description: 'The upload.', schema: Upload, headers: ['ETag'], example },
      304: { description: 'Nothing has changed.', headers: ['ETag'] },
    },
    problems: [],
  },
  deleteUpload: {
    id: 'deleteUpload',
    method: 'DELETE',
    path: one,
    tag: 'uploads',
    summary: 'Remove an upload',
    description:
      'The file and its text are removed. A job that has not read it yet goes on without it and says so in its warnings.',
    access: 'user',
    answers: { 204: { description: 'It is gone.' } },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
