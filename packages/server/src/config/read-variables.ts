import type { Variable } from './variables/variable.ts';
import { type Values, variables } from './variables.ts';

/** Every fault of a configuration at once, one plain sentence each. No value is repeated: it may be a secret. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n- ${faults.join('\n- ')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Reads each variable by its own rule. An empty variable counts as an absent one. */
export function readVariables(env: Record<string, string | undefined>): { values: Values; faults: string[] } {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(variables) as [string, Variable][]) {
    const text = env[name] || variable.fallback;
    if (text === null) {
      values[name] = null;
      continue;
    }
    const parsed = variable.schema.safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else faults.push(`${name} ${parsed.error.issues[0]?.message}.`);
  }
  return { values: values as Values, faults };
}
