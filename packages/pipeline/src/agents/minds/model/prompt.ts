import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const promptNames = ['house-rules', 'teaching', 'researcher', 'planner', 'writer', 'repair'] as const;
export type PromptName = (typeof promptNames)[number];

export interface Prompt {
  name: PromptName;
  text: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
}

const read = new Map<PromptName, Prompt>();

/** A file of `agents/prompts`, read once. */
export const promptOf = (name: PromptName): Prompt => {
  const known = read.get(name);
  if (known) return known;
  const bytes = readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const prompt = { name, text: bytes.toString('utf8').trim(), sha256 };
  read.set(name, prompt);
  return prompt;
};

/** The prompts by content, as the metadata of a job tells them. */
export const promptHashes = (): { name: string; sha256: string }[] =>
  promptNames.map((name) => ({ name, sha256: promptOf(name).sha256 }));

/**
 * Data as the message of a user. It is JSON, so that no text in it can end before its quote, and no `<` of a text is left
 * that could close the fence around it.
 */
export const fenced = (data: unknown): string =>
  `<data>\n${JSON.stringify(data).replaceAll('<', '\\u003c')}\n</data>`;

/** What a model is told about an answer that cannot be used. */
export const repairMessage = (findings: readonly string[]): string =>
  promptOf('repair').text.replace('{findings}', () => findings.map((finding) => `- ${finding}`).join('\n'));
