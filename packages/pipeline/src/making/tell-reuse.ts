import type { Work } from './work.ts';

/** Says in the log what was there from before, when something was. */
export const tellReuse = ({ reuse, emit }: Pick<Work, 'reuse' | 'emit'>): void => {
  const { stages, scenes, sentences } = reuse;
  const told = [
    ...(stages.length > 0 ? [`the work of ${stages.join(', ')}`] : []),
    ...(scenes.reused > 0 ? [`${scenes.reused} of ${scenes.total} scenes`] : []),
    ...(sentences.reused > 0 ? [`${sentences.reused} of ${sentences.total} spoken sentences`] : []),
  ];
  if (told.length > 0) emit({ type: 'log', detail: `Used again: ${told.join('; ')}.` });
};
