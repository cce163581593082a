import { keyOf } from '../../../cache/key.ts';
import type { StageStore } from '../../../making/kept.ts';
import type { ModelAnswer } from '../../../models/port.ts';
import type { Question } from './ask.ts';

type Asked = Pick<Question<unknown>, 'stage' | 'model' | 'instructions' | 'data'>;

/** Answers that could be used, by what was asked, for later attempts of the job: a stage that broke off in the middle pays for no scene twice. */
export interface KeptAnswers {
  /** The answer that was used when the same was asked before; null when there is none. It has to be looked at as any other. */
  find(question: Asked): Promise<ModelAnswer | null>;
  keep(question: Asked, answer: ModelAnswer): Promise<void>;
}

export const keptAnswers = (stages: StageStore): KeptAnswers => ({
  async find(question) {
    const text = await stages.read(nameOf(question));
    return text === null ? null : { text, finish: 'stop', inputTokens: 0, outputTokens: 0 };
  },
  keep: (question, { text }) => stages.write(nameOf(question), text),
});

const nameOf = ({ stage, model, instructions, data }: Asked): string =>
  `answer-${keyOf({ stage, model, instructions, data })}.txt`;
