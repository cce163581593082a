import { type ProblemCode, problems } from '@lectern/contracts/api/problem.ts';

const page = (title: string, body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title} · Lectern</title></head><body>\n${body}\n</body></html>\n`;

/** All problems in a table. */
export function renderProblems(): string {
  const rows = Object.entries(problems).map(
    ([code, { status, title }]) =>
      `<tr><td>${status}</td><td><a href="/errors/${code}">${code}</a></td><td>${title}</td></tr>`,
  );
  return page('Problems', `<h1>Problems</h1>\n<table>\n${rows.join('\n')}\n</table>`);
}

/** The page of one problem; null when there is none of that name. */
export function renderProblem(code: string): string | null {
  if (!Object.hasOwn(problems, code)) return null;
  const { status, title, retryable } = problems[code as ProblemCode];
  const advice = retryable
    ? 'Trying again later can help; when the answer has a Retry-After header, wait that many seconds.'
    : 'Trying the same again will not help: change the request first.';
  return page(
    title,
    `<h1>${title}</h1>\n<p><code>${code}</code>, status ${status}.</p>\n<p>${advice}</p>\n<p><a href="/errors">All problems</a></p>`,
  );
}
