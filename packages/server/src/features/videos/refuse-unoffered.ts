import type { VideoOptions } from '@lectern/contracts/api/options.ts';
import type { FieldError } from '@lectern/contracts/api/problem.ts';
import type { SentRequest, VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Context } from '../../context.ts';
import { unknownTheme } from '../../themes/themes.ts';
import { refuseFields } from '../parse.ts';
import { unknownModels } from './model-offer.ts';
import { unknownVoice } from './voices.ts';

/** What this service offers of its own. */
export type Offer = Pick<Context, 'themes' | 'config'>;

/** Where an option was said: in the request itself, or in what lies beneath it. */
export type SaidAt = (field: string, said: (options: Partial<VideoOptions>) => unknown) => string;

/** An error for each option that names what this service does not have, at the place that named it. */
export const unoffered = (
  { themes, config }: Offer,
  options: Partial<Pick<VideoOptions, 'theme' | 'voice' | 'model' | 'models'>>,
  saidAt: SaidAt,
): FieldError[] => [
  ...unknownTheme(
    themes,
    options.theme,
    saidAt('theme', ({ theme }) => theme),
  ),
  ...unknownVoice(
    config.voices,
    options.voice?.name,
    saidAt('voice/name', ({ voice }) => voice?.name),
  ),
  ...unknownModels(config.models, options, saidAt),
];

/** @throws ProblemError `validation_failed` when the request names what there is not, at the field that named it. */
export function refuseUnoffered(offer: Offer, sent: SentRequest, request: VideoRequest): void {
  const errors = unoffered(offer, request, (field, said) =>
    said(sent) === undefined ? '/configuration_id' : `/${field}`,
  );
  if (errors.length > 0) throw refuseFields(errors);
}
