import type { Configuration } from '@lectern/contracts/api/configuration.ts';
import type { ConfigurationRow } from '../../db/schema/configurations.ts';

export function presentConfiguration(row: ConfigurationRow): Configuration {
  return {
    configuration_id: row.id,
    name: row.name,
    options: row.options,
    version: row.version,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
