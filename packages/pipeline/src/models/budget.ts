import { costOf } from './cost.ts';
import type { Price } from './port.ts';

/** What a job may still use up is not enough for the next call. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent';
  readonly what: 'tokens' | 'money' | 'seconds';

  constructor(what: BudgetSpent['what'], message: string) {
    super(message);
    this.what = what;
  }
}

export interface BudgetLimits {
  tokens: number;
  /** US dollars; undefined: no limit of the request. */
  cost_usd: number | undefined;
  seconds: number;
}

interface Need {
  price: Price | null;
  inputTokens: number;
  /** What is wished for the answer; what is granted may be less. */
  outputTokens: number;
}

/** A share of the budget that is set aside for one call. */
export interface Grant {
  outputTokens: number;
  /** Replaces what was set aside by what was used. */
  settle(inputTokens: number, outputTokens: number): void;
}

/** An answer shorter than this is not worth asking for. */
const leastOutputTokens = 600;

/**
 * Tokens, dollars and seconds of one job. What a call may need at most is set aside before it begins, so that calls side by
 * side cannot exceed together what each of them alone may: nothing is ever spent beyond the limits, as long as the
 * provider keeps to `max_tokens`.
 */
export class Budget {
  readonly #limits: BudgetLimits;
  #tokens = 0;
  #cost = 0;
  #open = 0;
  #settled = Promise.withResolvers<void>();
  #startedAt: number | null = null;

  constructor(limits: BudgetLimits) {
    this.#limits = limits;
  }

  /** Seconds that are left for calls; they begin to count with the first one. */
  secondsLeft(): number {
    this.#startedAt ??= performance.now();
    return this.#limits.seconds - (performance.now() - this.#startedAt) / 1000;
  }

  /**
   * Sets aside what a call needs, waiting for calls under way to give back what they did not use.
   * @throws BudgetSpent when it cannot be had.
   */
  async grant(need: Need): Promise<Grant> {
    for (;;) {
      if (this.secondsLeft() <= 0)
        throw new BudgetSpent('seconds', `the ${this.#limits.seconds} s for models are over`);
      const spent = this.#shortOf(need);
      if (!spent) return this.#set(need);
      if (this.#open === 0) throw spent;
      await this.#settled.promise;
    }
  }

  #outputFor({ price, inputTokens, outputTokens }: Need): number {
    const byTokens = this.#limits.tokens - this.#tokens - inputTokens;
    const { cost_usd } = this.#limits;
    if (cost_usd === undefined || price === null || price.output === 0)
      return Math.floor(Math.min(outputTokens, byTokens));
    const money = cost_usd - this.#cost - costOf(price, inputTokens, 0)!;
    return Math.floor(Math.min(outputTokens, byTokens, (money * 1_000_000) / price.output));
  }

  #shortOf(need: Need): BudgetSpent | null {
    const { tokens, cost_usd } = this.#limits;
    if (cost_usd !== undefined && need.price === null)
      return new BudgetSpent('money', 'its price is not known, so max_cost_usd cannot be kept');
    if (cost_usd !== undefined && costOf(need.price, need.inputTokens, 0)! > cost_usd - this.#cost)
      return new BudgetSpent(
        'money',
        `the next call may cost more than is left of max_cost_usd (${cost_usd})`,
      );
    if (this.#outputFor(need) >= Math.min(leastOutputTokens, need.outputTokens)) return null;
    const byTokens = tokens - this.#tokens - need.inputTokens < leastOutputTokens;
    return byTokens
      ? new BudgetSpent('tokens', `the next call may need more than is left of ${tokens} tokens`)
      : new BudgetSpent('money', `the next call may cost more than is left of max_cost_usd (${cost_usd})`);
  }

  #set(need: Need): Grant {
    const outputTokens = this.#outputFor(need);
    const tokens = need.inputTokens + outputTokens;
    const cost = costOf(need.price, need.inputTokens, outputTokens) ?? 0;
    this.#tokens += tokens;
    this.#cost += cost;
    this.#open += 1;
    return {
      outputTokens,
      settle: (usedInput, usedOutput) => {
        this.#tokens += usedInput + usedOutput - tokens;
        this.#cost += (costOf(need.price, usedInput, usedOutput) ?? 0) - cost;
        this.#open -= 1;
        const { resolve } = this.#settled;
        this.#settled = Promise.withResolvers();
        resolve();
      },
    };
  }
}
