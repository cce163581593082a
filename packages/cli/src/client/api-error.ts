import { Problem } from '@lectern/contracts/api/problem.ts';
import { Failure } from '../failure.ts';

/** What the API refused, in its own words. */
export class ApiError extends Failure {
  readonly problem: Problem | null;

  constructor(message: string, problem: Problem | null) {
    super(message);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** Reads a refusal; an answer that is no problem document is reported by its status. */
export async function refusal(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = Problem.safeParse(body);
  if (!parsed.success) return new ApiError(`The server answered ${response.status}.`, null);
  const problem = parsed.data;
  const fields = (problem.errors ?? []).map((error) => `\n  ${error.pointer || '/'}: ${error.detail}`);
  return new ApiError(`${problem.title}: ${problem.detail}${fields.join('')}`, problem);
}
