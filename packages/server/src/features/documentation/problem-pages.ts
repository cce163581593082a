import { type ProblemCode, problems } from '@lectern/contracts/api/problem.ts';
import { problemExample } from '@lectern/contracts/api/problem-example.ts';
import { problemHelp } from '@lectern/contracts/api/problem-help.ts';
import { escapeHtml, renderPage } from './page.ts';

/** All problems in a table, by their status. */
export function renderProblems(): string {
  const rows = Object.entries(problems)
    .sort(([, a], [, b]) => a.status - b.status)
    .map(
      ([code, { status, title }]) =>
        `<tr><td>${status}</td><td><a href="/errors/${code}"><code>${code}</code></a></td><td>${escapeHtml(title)}</td></tr>`,
    );
  return renderPage(
    'Problems',
    `<h1>Problems</h1>
<p>Every error of the API has the same shape, <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>. Its <code>code</code> is
stable; its <code>type</code> leads to the page of the code; its <code>request_id</code> finds the request in our logs.</p>
<table>
<thead><tr><th>Status</th><th>Code</th><th>Meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`,
  );
}

/** The page of one problem; null when there is none of that name. */
export function renderProblem(name: string): string | null {
  if (!Object.hasOwn(problems, name)) return null;
  const code = name as ProblemCode;
  const { status, title, retryable } = problems[code];
  const { happened, remedy } = problemHelp[code];
  return renderPage(
    escapeHtml(title),
    `<h1>${escapeHtml(title)}</h1>
<ul class="facts"><li><code>${code}</code></li><li>status ${status}</li><li>${retryable ? 'trying again can help' : 'trying the same again will not help'}</li></ul>
<h2>What happened</h2>
<p>${escapeHtml(happened)}</p>
<h2>What to do</h2>
<p>${escapeHtml(remedy)}</p>
<h2>Example</h2>
<pre><code>${escapeHtml(JSON.stringify(problemExample(code), null, 2))}</code></pre>
<p><a href="/errors">All problems</a></p>`,
  );
}
