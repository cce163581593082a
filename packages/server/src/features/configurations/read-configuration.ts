import { ConfigurationInput } from '@lectern/contracts/api/configuration.ts';
import { parseBody, refuseFields } from '../parse.ts';
import { type Offer, unoffered } from '../videos/refuse-unoffered.ts';

/** @throws ProblemError `validation_failed` for a body that is no configuration, or that names what there is not. */
export function readConfiguration(body: unknown, offer: Offer): ConfigurationInput {
  const input = parseBody(ConfigurationInput, body);
  const errors = unoffered(offer, input.options, (field) => `/options/${field}`);
  if (errors.length > 0) throw refuseFields(errors);
  return input;
}
