import type { LanguageModel } from 'ai';
import { boundedFetch } from './bounded-fetch.ts';
import type { ProviderSettings } from './settings.ts';

/** Loads the vendor's client on its first use, and gives its models by id. */
export const openProvider = async (
  name: string,
  { kind, url, key }: ProviderSettings,
): Promise<(model: string) => LanguageModel> => {
  // An empty key, so that no client looks for one in the environment.
  const settings = { apiKey: key?.() ?? '', fetch: boundedFetch, ...(url ? { baseURL: url } : {}) };
  switch (kind) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai');
      return createOpenAI(settings);
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      return createAnthropic(settings);
    }
    case 'google': {
      const { createGoogle } = await import('@ai-sdk/google');
      return createGoogle(settings);
    }
    case 'compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      if (!url) throw new Error(`The provider ${name} has no address.`);
      return createOpenAICompatible({
        name,
        baseURL: url,
        fetch: boundedFetch,
        includeUsage: true,
        ...(key ? { apiKey: key() } : {}),
      });
    }
  }
};
