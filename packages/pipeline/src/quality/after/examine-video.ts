import { readFile } from 'node:fs/promises';
import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { checkCaptions } from './check-captions.ts';
import { checkPicture, checkSound, checkTarget, type SceneStart } from './check-programme.ts';
import { checkDecoding, checkFormat, checkLengths } from './check-streams.ts';
import { measure } from './measure.ts';
import { readMp4Layout } from './mp4-boxes.ts';

export interface ExamineRequest {
  file: string;
  /** Path of the WebVTT file; null when the video has no captions. */
  captions: string | null;
  /** Seconds of all scenes together. */
  expectedDuration_s: number;
  /** Seconds that were asked for, if any. */
  targetDuration_s: number | null;
  /** So that a check can name the scene that it fails in. */
  scenes?: readonly SceneStart[];
  signal: AbortSignal;
}

/**
 * Every check that is made from the finished file: the file is decoded once. A broken file gives failed checks; it throws
 * only the signal's reason, or when a file cannot be opened.
 */
export const examineVideo = async (request: ExamineRequest): Promise<QualityCheck[]> => {
  const { file, signal, expectedDuration_s: expected_s, scenes = [] } = request;
  const [layout, captions] = await Promise.all([
    readMp4Layout(file),
    request.captions === null ? null : readFile(request.captions, 'utf8'),
  ]);
  const measured = await measure(file, expected_s, signal);
  const checks = [checkDecoding(measured)];
  if (measured.frames > 0) {
    checks.push(...checkFormat(measured, layout), ...checkLengths(layout, expected_s));
    checks.push(...checkPicture(measured, scenes), ...checkSound(measured, scenes));
    if (request.targetDuration_s !== null) checks.push(checkTarget(expected_s, request.targetDuration_s));
  }
  if (captions !== null) checks.push(...checkCaptions(captions, expected_s));
  return checks;
};
