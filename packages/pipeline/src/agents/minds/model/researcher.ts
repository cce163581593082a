import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Brief, Fact } from '../../brief.ts';
import { ask } from './ask.ts';
import { researcherInstructions } from './instructions.ts';
import { Reading } from './reading.ts';
import type { ModelSession } from './session.ts';
import { numbersIn, shareFrom } from './words.ts';

/** Least share of the words of a fact that its sentence has. */
const leastShare = 0.5;
const maxOutputTokens = 12_000;

const doubtsOf = (fact: Fact, sentences: Brief['sentences']): string[] => {
  const sentence = sentences[fact.sentence];
  if (!sentence) return [`${fact.id}: there is no sentence ${fact.sentence}.`];
  if (fact.source !== sentence.source)
    return [`${fact.id}: the source of sentence ${fact.sentence} is ${sentence.source}, not ${fact.source}.`];
  const strange = numbersIn(fact.text).filter((number) => !numbersIn(sentence.text).includes(number));
  return [
    ...strange.map((number) => `${fact.id}: ${number} does not stand in its sentence.`),
    ...(shareFrom(fact.text, sentence.text) < leastShare
      ? [`${fact.id}: the text says something other than its sentence.`]
      : []),
  ];
};

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Holds a reading to the sentences that it is of, and to the formulas that were found in them. */
const check = ({ facts, symbols }: Reading, { sentences, formulas }: Brief): string[] => {
  const names = new Set(symbols.map(({ name }) => name));
  const missing = new Set(formulas.flatMap((formula) => formula.symbols).filter((name) => !names.has(name)));
  return [
    ...repeated(facts.map(({ id }) => id)).map((id) => `The id ${id} is there twice.`),
    ...facts.flatMap((fact) => doubtsOf(fact, sentences)),
    ...[...missing].map((name) => `The symbol ${name} of a formula is missing.`),
  ];
};

/** The brief of the rule-based reader, with a model's understanding of the same sentences. @throws as `ask` does. */
export const researchByModel = async (
  session: ModelSession,
  model: string,
  brief: Brief,
  request: VideoRequest,
): Promise<Brief> => {
  const { topic, sentences, title, term, field, mismatch, facts, formulas, symbols } = brief;
  const reading = await ask(session, {
    stage: 'researching',
    model,
    instructions: researcherInstructions(),
    data: {
      topic,
      sentences: sentences.map((sentence, index) => ({ index, ...sentence })),
      draft: { title, term, field, mismatch, facts, formulas, symbols },
    },
    schema: Reading,
    check: (value) => check(value, brief),
    maxOutputTokens,
  });
  return { ...brief, ...reading, title: request.title === undefined ? reading.title : brief.title };
};
