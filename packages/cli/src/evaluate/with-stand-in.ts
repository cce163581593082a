import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Models } from '@lectern/pipeline/models/port.ts';
import type { Behaviour } from '@lectern/pipeline/models/stand-in/behaviours.ts';

export const authors = ['builtin', 'stand-in', 'faulty-stand-in'] as const;
/** Who writes: the rule-based authors, or a model server on loopback that answers well, or that answers badly half of the time. */
export type Author = (typeof authors)[number];

const faults: Behaviour[] = [
  ...(['invalid-json', 'not-the-schema', 'empty', 'truncated', 'injected', 'tool-call', 'uncited'] as const),
  ...(['wrong-type', 'busy', 'failing', 'reset-midway'] as const),
];

/** Every other answer is good; the others go through the faults, one after another. */
const faulty = (): (() => Behaviour) => {
  let count = 0;
  return () => {
    count += 1;
    return count % 2 === 0 ? 'good' : faults[((count - 1) / 2) % faults.length]!;
  };
};

export interface OpenedAuthor extends AsyncDisposable {
  /** What requests say. */
  model: string;
  modelsFor(request: VideoRequest): Models | undefined;
}

/** Starts what the author needs. */
export const openAuthor = async (author: Author): Promise<OpenedAuthor> => {
  if (author === 'builtin')
    return { model: 'builtin', modelsFor: () => undefined, async [Symbol.asyncDispose]() {} };
  const [{ startStandIn }, { standInModels, standInName }] = await Promise.all([
    import('@lectern/pipeline/models/stand-in/start-stand-in.ts'),
    import('@lectern/pipeline/models/stand-in/stand-in-models.ts'),
  ]);
  const standIn = await startStandIn(author === 'stand-in' ? undefined : faulty());
  const models = standInModels(standIn);
  return {
    model: standInName,
    modelsFor: (request) => {
      standIn.learn(request);
      return models;
    },
    [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose](),
  };
};
