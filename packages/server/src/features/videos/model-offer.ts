import type { CostRange } from '@lectern/contracts/api/estimate.ts';
import type { VideoOptions } from '@lectern/contracts/api/options.ts';
import type { FieldError } from '@lectern/contracts/api/problem.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { LessonSize } from '@lectern/contracts/lesson-size.ts';
import { modelCost, type PriceOf } from '@lectern/contracts/model-cost.ts';
import type { ModelConfig, ModelRole } from '../../config/models.ts';
import type { SaidAt } from './refuse-unoffered.ts';

/** The part of the configuration that requests can meet with. */
export type ModelOffer = Pick<ModelConfig, 'list' | 'roles'>;

type Named = Pick<VideoOptions, 'model' | 'models'>;

const roles: readonly ModelRole[] = ['researcher', 'planner', 'writer'];

/** The fields that may name a model. */
const fields: { field: string; of: (options: Named) => string | undefined }[] = [
  { field: 'model', of: ({ model }) => model },
  ...roles.map((role) => ({ field: `models/${role}`, of: ({ models }: Named) => models?.[role] })),
];

/** An error for each model that is not offered, at the place that named it. */
export function unknownModels(offer: ModelOffer, options: Named, saidAt: SaidAt): FieldError[] {
  const known = new Set(['builtin', ...offer.list.map(({ name }) => name)]);
  const detail = `There is no such model. There are: ${[...known].join(', ')}.`.slice(0, 300);
  return fields
    .map(({ field, of }) => ({ field, of, name: of(options) }))
    .filter(({ name }) => name !== undefined && !known.has(name))
    .map(({ field, of }) => ({ pointer: saidAt(field, of), code: 'unknown_model', detail }));
}

/** What models cost for the request; null where the price of one is not known. */
export function costFor(
  { list, roles: configured }: ModelOffer,
  { model, models }: Pick<VideoRequest, 'model' | 'models'>,
  size: Pick<LessonSize, 'scenes'>,
): CostRange | null {
  const priceOf = (role: ModelRole): PriceOf[ModelRole] => {
    const name = models?.[role] ?? (model === 'builtin' ? model : (configured[role] ?? model));
    if (name === 'builtin') return null;
    return list.find((one) => one.name === name)?.price ?? 'unknown';
  };
  return modelCost(
    { researcher: priceOf('researcher'), planner: priceOf('planner'), writer: priceOf('writer') },
    size,
  );
}
