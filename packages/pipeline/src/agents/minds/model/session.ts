import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Stage } from '@lectern/contracts/stages.ts';
import { Budget, BudgetSpent } from '../../../models/budget.ts';
import { tokensOf } from '../../../models/cost.ts';
import { type ModelAnswer, type ModelCall, ModelError, type Models } from '../../../models/port.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { Ledger } from './ledger.ts';

/** Steps in a row without any answer, and without a usable one, after which a model is left alone for the rest of the job. */
const mostFailures = 2;
const mostUseless = 3;
/** A provider may have charged for a call that it did not finish. */
const perhapsCharged = new Set<ModelError['reason']>(['silent', 'interrupted']);

/** A model that is left alone for the rest of the job: it was not called. */
class LeftAlone extends ModelError {
  constructor(message: string) {
    super('unreachable', message);
  }
}

export type SessionCall = Omit<ModelCall, 'signal'> & { stage: Stage };

/** The calls of one job: within its budget, counted, and no more of them once nobody answers. */
export class ModelSession {
  readonly models: Models;
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
  readonly kept: KeptAnswers | null;
  readonly #budget: Budget;
  readonly #failures = new Map<string, number>();
  readonly #useless = new Map<string, number>();

  constructor(
    models: Models,
    request: Pick<VideoRequest, 'max_cost_usd'>,
    signal: AbortSignal,
    kept: KeptAnswers | null = null,
  ) {
    const { tokens, seconds } = models.limits;
    this.models = models;
    this.signal = signal;
    this.kept = kept;
    this.ledger = new Ledger(models.list);
    this.#budget = new Budget({ tokens, seconds, cost_usd: request.max_cost_usd });
  }

  /** @throws BudgetSpent, ModelError, or the reason of the job's signal when it is aborted. */
  async call({ stage, ...call }: SessionCall): Promise<ModelAnswer> {
    this.#refuseDead(call.model);
    const price = this.models.list.find(({ name }) => name === call.model)?.price ?? null;
    const inputTokens = tokensOf(call.instructions + call.messages.map(({ text }) => text).join(''));
    const grant = await this.#budget.grant({ price, inputTokens, outputTokens: call.maxOutputTokens });
    let used: [number, number] = [0, 0];
    try {
      this.#refuseDead(call.model);
      const answer = await this.#complete({ ...call, maxOutputTokens: grant.outputTokens });
      const outputTokens = Math.min(tokensOf(answer.text), grant.outputTokens);
      used = [answer.inputTokens ?? inputTokens, answer.outputTokens ?? outputTokens];
      this.ledger.count(stage, call.model, ...used);
      return answer;
    } catch (error) {
      if (error instanceof LeftAlone) throw error;
      if (!(error instanceof ModelError) || perhapsCharged.has(error.reason)) used = [inputTokens, 0];
      this.ledger.count(stage, call.model, ...used);
      throw error;
    } finally {
      grant.settle(...used);
    }
  }

  /** Notes what has come of a step of the model: something usable, nothing usable, or no answer at all. */
  noteStep(model: string, outcome: 'usable' | 'useless' | ModelError): void {
    const before = (counts: ReadonlyMap<string, number>) => counts.get(model) ?? 0;
    if (outcome instanceof LeftAlone) return;
    if (outcome instanceof ModelError) {
      const refused = outcome.reason === 'unauthorised';
      this.#failures.set(model, refused ? mostFailures : before(this.#failures) + 1);
      return;
    }
    this.#failures.delete(model);
    this.#useless.set(model, outcome === 'usable' ? 0 : before(this.#useless) + 1);
  }

  async #complete(call: Omit<ModelCall, 'signal'>): Promise<ModelAnswer> {
    this.signal.throwIfAborted();
    const end = AbortSignal.timeout(Math.max(1, Math.floor(this.#budget.secondsLeft() * 1000)));
    const signal = AbortSignal.any([this.signal, end]);
    try {
      return await this.models.complete({ ...call, signal });
    } catch (error) {
      this.signal.throwIfAborted();
      if (end.aborted) throw new BudgetSpent('seconds', 'the time for models is over');
      throw error;
    }
  }

  #refuseDead(model: string): void {
    if ((this.#failures.get(model) ?? 0) >= mostFailures)
      throw new LeftAlone(`${model} did not answer before`);
    if ((this.#useless.get(model) ?? 0) >= mostUseless)
      throw new LeftAlone(`${model} has given nothing of use before`);
  }
}
