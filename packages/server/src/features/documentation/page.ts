import { createHash } from 'node:crypto';

const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #5c6673; --line: #d9dee5; --paper: #fff; --tint: #f4f6f9; --accent: #2f5fd0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --soft: #9aa5b3; --line: #313842; --paper: #14181d; --tint: #1c2128; --accent: #8fb0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header { border-bottom: 1px solid var(--line); padding: 14px 24px; }
header, main { max-width: 880px; margin: 0 auto; }
header nav { display: flex; gap: 20px; align-items: baseline; }
header strong { margin-right: auto; }
main { padding: 32px 24px 64px; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 12px; }
h2 { font-size: 18px; margin: 32px 0 6px; }
p { margin: 6px 0; max-width: 68ch; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre { font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: 8px; padding: 16px; overflow-x: auto; }
.facts { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 20px; padding: 0; list-style: none; }
.facts li { background: var(--tint); border: 1px solid var(--line); border-radius: 999px; padding: 2px 12px; font-size: 14px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-size: 14px; font-weight: 600; }
td:first-child { color: var(--soft); width: 4em; }
`;

const hash = createHash('sha256').update(style).digest('base64');

/** Nothing may load but the style that the page itself holds. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'public, max-age=300',
};

/** A page of the documentation. Both texts are HTML. */
export function renderPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Lectern</title><style>${style}</style></head>
<body>
<header><nav><strong>Lectern</strong><a href="/errors">Problems</a><a href="/docs">Try the API</a><a href="/redoc">Reference</a></nav></header>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Text as HTML. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
