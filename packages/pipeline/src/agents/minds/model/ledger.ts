import { type ModelUsage, type ModelUse, noModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { Stage } from '@lectern/contracts/stages.ts';
import { costOf } from '../../../models/cost.ts';
import type { ModelInfo } from '../../../models/port.ts';
import { promptHashes } from './prompt.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** To a ten-thousandth of a cent. */
const rounded = (usd: number | null) => (usd === null ? null : Math.round(usd * 1e6) / 1e6);

/** What each model has done for each stage. */
export class Ledger {
  readonly #uses = new Map<string, ModelUse>();
  readonly #list: readonly ModelInfo[];

  constructor(list: readonly ModelInfo[]) {
    this.#list = list;
  }

  /** Counts one call with the tokens that it used. */
  count(stage: Stage, model: string, inputTokens: number, outputTokens: number): void {
    const use = this.#of(stage, model);
    const price = this.#list.find(({ name }) => name === model)?.price ?? null;
    const cost = costOf(price, inputTokens, outputTokens);
    use.calls += 1;
    use.input_tokens += inputTokens;
    use.output_tokens += outputTokens;
    use.cost_usd = use.cost_usd === null || cost === null ? null : use.cost_usd + cost;
  }

  repaired(stage: Stage, model: string): void {
    this.#of(stage, model).repairs += 1;
  }

  fellBack(stage: Stage, model: string): void {
    this.#of(stage, model).fallbacks += 1;
  }

  /** All of it; `model` is what the request names. */
  total(model: string): ModelUsage {
    const stages = [...this.#uses.values()].map((use) => ({ ...use, cost_usd: rounded(use.cost_usd) }));
    const costs = stages.flatMap(({ cost_usd }) => cost_usd ?? []);
    return {
      ...noModelUsage(model),
      calls: sum(stages.map(({ calls }) => calls)),
      input_tokens: sum(stages.map(({ input_tokens }) => input_tokens)),
      output_tokens: sum(stages.map(({ output_tokens }) => output_tokens)),
      cost_usd: costs.length < stages.length ? null : rounded(sum(costs)),
      repairs: sum(stages.map(({ repairs }) => repairs)),
      fallbacks: sum(stages.map(({ fallbacks }) => fallbacks)),
      stages,
      prompts: promptHashes(),
    };
  }

  #of(stage: Stage, model: string): ModelUse {
    const key = `${stage} ${model}`;
    const known = this.#uses.get(key);
    if (known) return known;
    const { model: _, stages: __, prompts: ___, ...nothing } = noModelUsage(model);
    const use: ModelUse = { stage, model, ...nothing };
    this.#uses.set(key, use);
    return use;
  }
}
