import type { LanguageModel } from 'ai';
import { openProvider } from './open-provider.ts';
import type { ModelAnswer, ModelCall, Models } from './port.ts';
import { type ModelSettings, partsOfName } from './settings.ts';
import { openTranscripts } from './transcripts.ts';

/**
 * The models of a configuration, called through the AI SDK. Neither the SDK nor a vendor's client is loaded before the first
 * call; without models in the list nothing is.
 */
export const openModels = (settings: ModelSettings): Models => {
  const { list, roles, limits, providers, transcripts } = settings;
  const opened = new Map<string, Promise<(model: string) => LanguageModel>>();
  /** Models whose servers do not know that JSON can be asked for. */
  const plain = new Set<string>();

  const modelOf = async (name: string): Promise<LanguageModel> => {
    const { provider, model } = partsOfName(name);
    const known = list.some((one) => one.name === name) ? providers[provider] : undefined;
    if (!known) throw new Error(`${name} is not in the list of models.`);
    const client = opened.get(provider) ?? openProvider(provider, known);
    opened.set(provider, client);
    return (await client)(model);
  };

  const complete = async (call: ModelCall): Promise<ModelAnswer> => {
    call.signal.throwIfAborted();
    const [{ askOnce }, { disliked, modelFailure }, model] = await Promise.all([
      import('./ask-once.ts'),
      import('./model-failure.ts'),
      modelOf(call.model),
    ]);
    const ask = (json: boolean) => askOnce({ call, model, limits, json });
    try {
      if (plain.has(call.model)) return await ask(false);
      return await ask(true).catch((error) => {
        if (!disliked(error)) throw error;
        return ask(false).then((answer) => {
          plain.add(call.model);
          return answer;
        });
      });
    } catch (error) {
      call.signal.throwIfAborted();
      throw modelFailure(call.model, error);
    }
  };

  const secrets = () => Object.values(providers).flatMap(({ key }) => key?.() ?? []);
  const record = transcripts === null ? undefined : openTranscripts(transcripts, secrets);
  return { list, roles, limits, complete, ...(record ? { record } : {}) };
};
