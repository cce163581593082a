import type { Warning } from '@lectern/contracts/api/job.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import { type ModelRole, type Models, modelRoles } from '../../models/port.ts';

/** Which model, if any, each agent has. */
export type Cast = Readonly<Record<ModelRole, string | null>>;

/**
 * Who plays each agent: what the request names for it, else what is configured for it where the request names a model, else
 * that model. One that this worker does not have is replaced by the rule-based author, with a warning.
 */
export const castOf = (
  { model, models: wished = {} }: Pick<VideoRequest, 'model' | 'models'>,
  models: Models | undefined,
): { cast: Cast; warnings: Warning[] } => {
  const known = new Set(models?.list.map(({ name }) => name));
  const missing = new Set<string>();
  const choose = (role: ModelRole): string | null => {
    const name = wished[role] ?? (model === 'builtin' ? model : (models?.roles[role] ?? model));
    if (name === 'builtin') return null;
    if (known.has(name)) return name;
    missing.add(name);
    return null;
  };
  const [researcher, planner, writer] = modelRoles.map(choose) as [
    string | null,
    string | null,
    string | null,
  ];
  const warnings = [...missing].map(
    (name): Warning => ({
      code: 'model_unavailable',
      detail: `The worker does not have ${name}; the rule-based authors do its part.`,
    }),
  );
  return { cast: { researcher, planner, writer }, warnings };
};
