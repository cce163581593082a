import { ConfigurationInput } from '@lectern/contracts/api/configuration.ts';
import { type Themes, unknownTheme } from '../../themes/themes.ts';
import { parseBody, refuseFields } from '../parse.ts';

/** @throws ProblemError `validation_failed` for a body that is no configuration, or that names a theme that there is not. */
export function readConfiguration(body: unknown, themes: Themes): ConfigurationInput {
  const input = parseBody(ConfigurationInput, body);
  const errors = unknownTheme(themes, input.options.theme, '/options/theme');
  if (errors.length > 0) throw refuseFields(errors);
  return input;
}
