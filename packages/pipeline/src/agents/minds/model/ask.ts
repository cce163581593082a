import type { Stage } from '@lectern/contracts/stages.ts';
import type { z } from 'zod';
import { BudgetSpent } from '../../../models/budget.ts';
import { type Message, type ModelAnswer, ModelError } from '../../../models/port.ts';
import { foreignTexts } from './foreign-text.ts';
import { fenced, repairMessage } from './prompt.ts';
import { type Read, readJson } from './read-json.ts';
import type { ModelSession } from './session.ts';

/** Rounds in which a bad answer may be mended. */
const mostRepairs = 2;
/** Findings that are told at once, and characters of the bad answer that go back with them. */
const mostFindings = 12;
const mostEcho = 24_000;

export interface Question<Value> {
  stage: Stage;
  model: string;
  /** Prompts and schema; never a text of users. */
  instructions: string;
  /** What users brought, as data. */
  data: unknown;
  schema: z.ZodType<Value>;
  /** What is wrong with a value that the schema takes. */
  check(value: Value): string[];
  /** A last value that still has findings, without what they are about; null where nothing is left of it. */
  rescue?(value: Value): Value | null;
  maxOutputTokens: number;
}

/** No usable answer: in words for the warning that tells it. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks a model until its answer holds, at most twice more, each time with what was found on the last one.
 * @throws NoAnswer when it does not, when nobody answers or when the budget is spent; the reason of the job's signal when it is
 * aborted.
 */
export const ask = async <Value>(session: ModelSession, question: Question<Value>): Promise<Value> => {
  const { stage, model, schema } = question;
  const before = await usedBefore(session, question);
  if (before !== null) return before;
  const first: Message = { role: 'user', text: fenced(question.data) };
  let messages = [first];
  let read: Read<Value> = { findings: [] };
  let findings: string[] = [];
  for (let round = 0; round <= mostRepairs; round += 1) {
    if (round > 0) session.ledger.repaired(stage, model);
    const answer = await answerTo(session, question, messages, round);
    if (answer === null) {
      findings = [`${model} broke off in the middle of an answer`];
      continue;
    }
    read = readJson(answer, schema);
    findings = 'value' in read ? doubtsOf(read.value, question) : read.findings;
    await record(session, question, messages, round, answer, findings);
    if ('value' in read && findings.length === 0) {
      session.noteStep(model, 'usable');
      await session.kept?.keep(question, answer);
      return read.value;
    }
    const echo: Message[] = answer.text ? [{ role: 'assistant', text: answer.text.slice(0, mostEcho) }] : [];
    messages = [first, ...echo, { role: 'user', text: repairMessage(findings) }];
  }
  const rest = 'value' in read ? (question.rescue?.(read.value) ?? null) : null;
  const rescued = rest !== null && doubtsOf(rest, question).length === 0 ? rest : null;
  session.noteStep(model, rescued === null ? 'useless' : 'usable');
  if (rescued !== null) return rescued;
  throw new NoAnswer(`no answer of ${model} could be used: ${findings[0]}`);
};

/** What an earlier attempt of the job was answered, where that still holds. */
const usedBefore = async <Value>(session: ModelSession, question: Question<Value>): Promise<Value | null> => {
  const answer = await session.kept?.find(question);
  if (!answer) return null;
  const read = readJson(answer, question.schema);
  return 'value' in read && doubtsOf(read.value, question).length === 0 ? read.value : null;
};

const doubtsOf = <Value>(value: Value, { check }: Question<Value>): string[] =>
  [...foreignTexts(value), ...check(value)].slice(0, mostFindings);

/** One answer; null where it broke off on the way and may be asked for once more. */
const answerTo = async <Value>(
  session: ModelSession,
  question: Question<Value>,
  messages: readonly Message[],
  round: number,
): Promise<ModelAnswer | null> => {
  const { stage, model, instructions, maxOutputTokens } = question;
  try {
    return await session.call({ stage, model, instructions, messages, maxOutputTokens });
  } catch (error) {
    session.signal.throwIfAborted();
    if (!(error instanceof ModelError || error instanceof BudgetSpent)) throw error;
    await record(session, question, messages, round, null, [error.message]);
    if (error instanceof ModelError && error.reason === 'interrupted' && round < mostRepairs) return null;
    if (error instanceof ModelError) session.noteStep(model, error);
    throw new NoAnswer(error.message, { cause: error });
  }
};

const record = async <Value>(
  session: ModelSession,
  { stage, model, instructions, maxOutputTokens }: Question<Value>,
  messages: readonly Message[],
  round: number,
  answer: ModelAnswer | null,
  findings: readonly string[],
): Promise<void> => {
  const call = { model, instructions, messages, maxOutputTokens };
  await session.models.record?.({ stage, round, call, answer, findings });
};
