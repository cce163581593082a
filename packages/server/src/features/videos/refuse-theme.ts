import type { SentRequest, VideoRequest } from '@lectern/contracts/api/request.ts';
import { type Themes, themePointer, unknownTheme } from '../../themes/themes.ts';
import { refuseFields } from '../parse.ts';

/** @throws ProblemError `validation_failed` when there is no such theme, at the field that named it. */
export function refuseUnknownTheme(themes: Themes, sent: SentRequest, request: VideoRequest): void {
  const errors = unknownTheme(themes, request.theme, themePointer(sent));
  if (errors.length > 0) throw refuseFields(errors);
}
