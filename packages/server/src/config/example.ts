import type { Variable } from './variables/variable.ts';
import { variables } from './variables.ts';

/** The text of `.env.example`: every variable with its meaning and its default. A test holds the file to it. */
export function renderExample(): string {
  const entries = (Object.entries(variables) as [string, Variable][]).map(
    ([name, { about, fallback }]) =>
      `# ${about}\n${fallback === null ? '# ' : ''}${name}=${fallback ?? ''}\n`,
  );
  return `# Settings of the Lectern server. Every one may be absent: this file shows the defaults.\n\n${entries.join('\n')}`;
}
