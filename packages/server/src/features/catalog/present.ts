import { batchLimits } from '@lectern/contracts/api/batch.ts';
import type { Catalog } from '@lectern/contracts/api/catalog.ts';
import { configurationLimits } from '@lectern/contracts/api/configuration.ts';
import { optionFields as fields, Quality, requestLimits } from '@lectern/contracts/api/options.ts';
import { pageLimits } from '@lectern/contracts/api/page.ts';
import { describeQuality } from '@lectern/contracts/api/picture-size.ts';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { uploadLimits, uploadTypes } from '@lectern/contracts/api/upload.ts';
import { lessonSize } from '@lectern/contracts/lesson-size.ts';
import type { Config } from '../../config/config.ts';
import type { Themes } from '../../themes/themes.ts';
import { costFor } from '../videos/model-offer.ts';
import { offeredVoices } from '../videos/voices.ts';

/** What a service of this configuration offers, from the same constants as the schemas that check requests. */
export function presentCatalog(
  {
    http,
    limits,
    models,
    uploads,
    voices,
  }: Pick<Config, 'http' | 'limits' | 'models' | 'uploads' | 'voices'>,
  themes: Themes,
): Catalog {
  const usual = VideoRequest.parse({ topic: '.', context: '.' });
  const { topic: _topic, context: _context, ...defaults } = usual;
  return {
    models: ['builtin', ...models.list.map(({ name }) => name)].map((id) => ({
      id,
      cost: costFor(models, { model: id }, lessonSize(usual)),
    })),
    voices: offeredVoices(voices),
    qualities: Quality.options.map(describeQuality),
    aspects: fields.aspect.options,
    themes: [...themes.keys()],
    languages: fields.language.options,
    captions: fields.captions.options,
    citations: fields.citations.options,
    output_formats: fields.output_format.options,
    priorities: fields.priority.options,
    approvals: fields.approval.options,
    defaults,
    uploads: {
      media_types: [...uploadTypes],
      file_bytes: uploads.limitBytes,
      files: uploads.perUser,
      bytes: uploads.bytesPerUser,
      title: { max: uploadLimits.title },
      caption: { max: uploadLimits.caption },
    },
    limits: {
      request: requestLimits,
      configurations: configurationLimits,
      batch: {
        ...batchLimits,
        items: { min: 1, max: limits.batchSize },
        body_bytes: http.largeBodyLimitBytes,
      },
      page: pageLimits,
      body_bytes: http.bodyLimitBytes,
      jobs: { unfinished: limits.jobsPerUser, per_day: limits.jobsPerDay },
      rates: {
        create: presentRate(limits.rates.create),
        read: presentRate(limits.rates.read),
        upload: presentRate(limits.rates.upload),
      },
    },
  };
}

const presentRate = ({ quota, window_ms }: { quota: number; window_ms: number }) => ({
  quota,
  window_s: window_ms / 1_000,
});
