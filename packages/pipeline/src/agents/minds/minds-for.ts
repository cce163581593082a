import type { Work } from '../../making/work.ts';
import { castOf } from './cast.ts';
import { builtinMinds, type Minds } from './minds.ts';

/** The authors that the request asks for. Code for models is loaded only where one is asked for. */
export const mindsFor = async (work: Work): Promise<Minds> => {
  const { models } = work;
  const { cast, warnings } = castOf(work.request, models);
  work.warn(warnings);
  if (!models || Object.values(cast).every((model) => model === null)) return builtinMinds;
  const { modelMinds } = await import('./model/model-minds.ts');
  return modelMinds(work, models, cast);
};
