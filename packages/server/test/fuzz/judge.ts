import { Problem } from '@lectern/contracts/api/problem.ts';
import type { Contract } from '../fixtures/contract.ts';
import type { FuzzRequest } from './requests.ts';
import type { FuzzAnswer } from './send.ts';

/** What HTTP itself can refuse before it is known what is asked for. */
const ofTheWire = [400, 408, 431];

/** What is wrong with an answer; null when nothing is. */
export function faultOf(
  contract: Contract,
  request: FuzzRequest,
  answer: FuzzAnswer | null,
  isCutOff: boolean,
): string | null {
  // A server that does not read a body of GET resets the connection after its answer, which can lose the end of it.
  const isWhole = !isCutOff && !(request.method === 'GET' && request.body !== null);
  if (answer === null) return isWhole ? 'the connection was closed without an answer' : null;
  const { method, path } = request;
  const { status, headers, body } = answer;
  if (status >= 500) return `status ${status}: ${body.slice(0, 300)}`;
  try {
    const isBare = ofTheWire.includes(status) && !headers.has('x-frame-options');
    if (isBare) Problem.parse(JSON.parse(body));
    else
      contract.check({
        method,
        path,
        status,
        headers,
        body: isJson(headers) && isWhole ? body : null,
      });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const isJson = (headers: Headers) =>
  /^application\/(problem\+)?json/.test(headers.get('content-type') ?? '') && !headers.has('accept-ranges');
