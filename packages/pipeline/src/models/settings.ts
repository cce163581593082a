import type { ModelInfo, ModelLimits, ModelRole } from './port.ts';

/** Whose way of talking a provider has. Any server that talks like OpenAI's chat completions is `compatible`. */
export type ProviderKind = 'openai' | 'anthropic' | 'google' | 'compatible';

/** Providers with a way of their own; every other name is `compatible` and needs an address. */
export const providerKinds = ['openai', 'anthropic', 'google'] as const;

export interface ProviderSettings {
  kind: ProviderKind;
  /** Address of the API; null: the vendor's own. */
  url: string | null;
  /** Gives the key at the moment of a call; null: none is sent. */
  key: (() => string) | null;
}

/** All that is configured of models. `list` is what requests may name. */
export interface ModelSettings {
  list: readonly ModelInfo[];
  providers: Readonly<Record<string, ProviderSettings>>;
  roles: Readonly<Partial<Record<ModelRole, string>>>;
  limits: ModelLimits & CallLimits;
  /** Folder for transcripts; null: none are written. */
  transcripts: string | null;
}

/** How long one call may take. */
export interface CallLimits {
  /** Seconds of a whole call, its tries included. */
  call_s: number;
  /** Seconds without a piece of the answer after which a call is given up. */
  silence_s: number;
  /** More tries where a provider is busy or away for a moment. */
  retries: number;
}

/** `provider` and `model` of `provider/model`; the model may hold slashes of its own. */
export const partsOfName = (name: string): { provider: string; model: string } => {
  const slash = name.indexOf('/');
  return { provider: name.slice(0, slash), model: name.slice(slash + 1) };
};
