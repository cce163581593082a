import type { Upload } from '@lectern/contracts/api/upload.ts';

/** What a file is, by its content. */
export type Kind =
  | 'pdf'
  | 'docx'
  | 'pptx'
  | 'markdown'
  | 'text'
  | 'html'
  | 'csv'
  | 'png'
  | 'jpeg'
  | 'webp'
  | 'svg'
  | 'mp3'
  | 'wav';

const office = 'application/vnd.openxmlformats-officedocument';
export const contentTypes: Record<Kind, Upload['content_type']> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  markdown: 'text/markdown',
  text: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
};

export const isArchive = (kind: Kind) => kind === 'docx' || kind === 'pptx';
export const isRaster = (kind: Kind): kind is 'png' | 'jpeg' | 'webp' =>
  kind === 'png' || kind === 'jpeg' || kind === 'webp';
export const isAudio = (kind: Kind) => kind === 'mp3' || kind === 'wav';
