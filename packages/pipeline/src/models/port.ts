/** US dollars for a million tokens. */
export interface Price {
  input: number;
  output: number;
}

/** A model as the configuration names it: `provider/model`. */
export interface ModelInfo {
  name: string;
  /** Null: not known. */
  price: Price | null;
}

export interface Message {
  role: 'user' | 'assistant';
  text: string;
}

export interface ModelCall {
  /** Name of a model of the list. */
  model: string;
  /** What the model is to do; never holds text of users. */
  instructions: string;
  messages: readonly Message[];
  maxOutputTokens: number;
  /** Aborting it ends the call at once; it then throws the signal's reason. */
  signal: AbortSignal;
}

/** What came back, however bad. Tokens are null where the provider does not count them. */
export interface ModelAnswer {
  text: string;
  /** length: cut off at `maxOutputTokens` or at the bound of what is read; refused: by a filter of the provider. */
  finish: 'stop' | 'length' | 'refused' | 'other';
  inputTokens: number | null;
  outputTokens: number | null;
}

/** Why there is no answer: in words for people, without anything that the provider said. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly reason: 'refused' | 'busy' | 'unreachable' | 'silent' | 'interrupted' | 'unauthorised' | 'broken';

  constructor(reason: ModelError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The agents that may have a model of their own. */
export const modelRoles = ['researcher', 'planner', 'writer'] as const;
export type ModelRole = (typeof modelRoles)[number];

/** What models may use up for one video, and how they are called. Every one is a hard stop. */
export interface ModelLimits {
  /** Tokens in and out together. */
  tokens: number;
  /** Seconds in which calls may be under way. */
  seconds: number;
  /** Scenes that are written side by side. */
  parallel: number;
}

/** What a pipeline needs of models: a list, prices, limits, and answers. No vendor is seen through it. */
export interface Models {
  readonly list: readonly ModelInfo[];
  /** Models of single agents where a request names none for them. */
  readonly roles: Readonly<Partial<Record<ModelRole, string>>>;
  readonly limits: ModelLimits;
  /** @throws ModelError when there is no answer, the signal's reason when it is aborted. */
  complete(call: ModelCall): Promise<ModelAnswer>;
  /** Writes the exchange down where transcripts are wished; never throws. */
  record?(exchange: Exchange): Promise<void>;
}

/** One call with what came of it. */
export interface Exchange {
  stage: string;
  /** 0 is the first try. */
  round: number;
  call: Omit<ModelCall, 'signal'>;
  answer: ModelAnswer | null;
  /** What is wrong with the answer, or why there is none. */
  findings: readonly string[];
}
