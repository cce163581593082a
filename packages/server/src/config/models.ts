import { resolve } from 'node:path';
import { Secret } from './secret.ts';
import type { Values } from './variables.ts';

export type ModelRole = 'researcher' | 'planner' | 'writer';

export interface OfferedModel {
  /** `provider/model`. */
  name: string;
  /** US dollars for a million tokens; null: not known. */
  price: { input: number; output: number } | null;
}

export interface ModelProvider {
  kind: 'openai' | 'anthropic' | 'google' | 'compatible';
  /** Null: the vendor's own. */
  url: string | null;
  key: Secret | null;
}

export interface ModelConfig {
  /** What requests may name besides `builtin`. */
  list: OfferedModel[];
  /** By the first part of the names. */
  providers: Record<string, ModelProvider>;
  roles: Partial<Record<ModelRole, string>>;
  limits: {
    tokens: number;
    seconds: number;
    parallel: number;
    call_s: number;
    silence_s: number;
    retries: number;
  };
  /** Absolute path; null: none are written. */
  transcripts: string | null;
}

const vendors = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  google: 'GOOGLE_GENERATIVE_AI_API_KEY',
} as const;
const isVendor = (name: string): name is keyof typeof vendors => Object.hasOwn(vendors, name);
const providerOf = (model: string) => model.slice(0, model.indexOf('/'));

export function modelsOf(values: Values): ModelConfig {
  const names = [...new Set(values.LECTERN_MODELS)];
  const prices = new Map(values.LECTERN_MODEL_PRICES);
  const urls = new Map(values.LECTERN_MODEL_URLS);
  const keys = new Map(values.LECTERN_MODEL_KEYS);
  const provider = (name: string): ModelProvider => {
    const key = keys.get(name) ?? (isVendor(name) ? values[vendors[name]] : null);
    return {
      kind: isVendor(name) ? name : 'compatible',
      url: urls.get(name)?.replace(/\/+$/, '') ?? null,
      key: key === null ? null : new Secret(key),
    };
  };
  const roles = {
    researcher: values.LECTERN_MODEL_RESEARCHER,
    planner: values.LECTERN_MODEL_PLANNER,
    writer: values.LECTERN_MODEL_WRITER,
  };
  return {
    list: names.map((name) => ({ name, price: readPrice(prices.get(name)) })),
    providers: Object.fromEntries([...new Set(names.map(providerOf))].map((name) => [name, provider(name)])),
    roles: Object.fromEntries(Object.entries(roles).filter(([, model]) => model !== null)),
    limits: {
      tokens: values.LECTERN_MODEL_TOKENS,
      seconds: values.LECTERN_MODEL_SECONDS,
      parallel: values.LECTERN_MODEL_CONCURRENCY,
      call_s: values.LECTERN_MODEL_CALL_SECONDS,
      silence_s: values.LECTERN_MODEL_SILENCE_SECONDS,
      retries: 2,
    },
    transcripts: values.LECTERN_MODEL_TRANSCRIPTS === null ? null : resolve(values.LECTERN_MODEL_TRANSCRIPTS),
  };
}

function readPrice(text: string | undefined): OfferedModel['price'] {
  if (text === undefined) return null;
  const [input, output] = text.split(':').map(Number) as [number, number];
  return { input, output };
}

/** What models need and is not said, and what is said of models that there are not. */
export function modelFaults(values: Partial<Values>): string[] {
  const names = values.LECTERN_MODELS ?? [];
  const providers = new Set(names.map(providerOf));
  const urls = new Map(values.LECTERN_MODEL_URLS);
  const keys = new Map(values.LECTERN_MODEL_KEYS);
  const faults: string[] = [];
  for (const provider of providers) {
    if (!isVendor(provider) && !urls.has(provider))
      faults.push(`LECTERN_MODEL_URLS must hold the address of ${provider}, which LECTERN_MODELS names.`);
    const working = values.SERVICES?.includes('worker') ?? false;
    if (working && isVendor(provider) && !keys.has(provider) && values[vendors[provider]] === null)
      faults.push(`${vendors[provider]} must be set when LECTERN_MODELS names models of ${provider}.`);
  }
  const roles = ['LECTERN_MODEL_RESEARCHER', 'LECTERN_MODEL_PLANNER', 'LECTERN_MODEL_WRITER'] as const;
  for (const role of roles) {
    const name = values[role];
    if (name && !names.includes(name)) faults.push(`${role} must name a model of LECTERN_MODELS.`);
  }
  for (const [name] of values.LECTERN_MODEL_PRICES ?? []) {
    if (!names.includes(name)) faults.push('LECTERN_MODEL_PRICES must name models of LECTERN_MODELS only.');
  }
  return [...new Set(faults)];
}
