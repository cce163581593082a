import { APICallError, RetryError } from 'ai';
import { ModelError } from './port.ts';

const reasonOf = (status: number | undefined): ModelError['reason'] => {
  if (status === undefined) return 'unreachable';
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 429) return 'busy';
  return status >= 500 ? 'broken' : 'refused';
};

const words: Record<ModelError['reason'], string> = {
  refused: 'refused the request',
  busy: 'is busy',
  unreachable: 'cannot be reached',
  silent: 'did not answer in time',
  interrupted: 'broke off in the middle of an answer',
  unauthorised: 'does not take the key',
  broken: 'answered with an error',
};

const apiErrorIn = (error: unknown): APICallError | null => {
  const last = RetryError.isInstance(error) ? error.lastError : error;
  return APICallError.isInstance(last) ? last : null;
};

/** True where a provider does not understand that JSON is asked for: some servers do not know the field. */
export const disliked = (error: unknown): boolean => {
  const status = apiErrorIn(error)?.statusCode;
  return status === 400 || status === 422;
};

/** The failure of a call in our own words. What the provider said may hold a key or a prompt: it is left out. */
export const modelFailure = (model: string, error: unknown): ModelError => {
  if (error instanceof ModelError) return error;
  const late = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  const api = apiErrorIn(error);
  const reason = late ? 'silent' : api ? reasonOf(api.statusCode) : 'interrupted';
  const status = api?.statusCode ? ` (${api.statusCode})` : '';
  return new ModelError(reason, `${model} ${words[reason]}${status}`);
};
