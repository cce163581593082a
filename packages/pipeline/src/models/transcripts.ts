import { appendFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exchange } from './port.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Characters that are kept of one text. */
const mostText = 64 * 1024;
/** Bytes of one file, and files that are kept: the oldest go first. */
const mostBytes = 16 * 1024 * 1024;
const mostFiles = 20;

const cut = (text: string) =>
  text.length <= mostText ? text : `${text.slice(0, mostText)}… (${text.length} characters)`;

/**
 * Writes exchanges with models down, one JSON object a line, a file for each day and process. They hold what users have
 * written; keys are never part of an exchange, and where a text holds one all the same it is blotted out.
 */
export const openTranscripts = (folder: string, secrets: () => string[]) => {
  let queue = Promise.resolve();
  const write = async ({ call, answer, ...rest }: Exchange): Promise<void> => {
    const at = new Date().toISOString();
    const line = withoutSecrets(
      JSON.stringify({
        at,
        ...rest,
        model: call.model,
        max_output_tokens: call.maxOutputTokens,
        instructions: cut(call.instructions),
        messages: call.messages.map(({ role, text }) => ({ role, text: cut(text) })),
        answer: answer && { ...answer, text: cut(answer.text) },
      }),
      secrets(),
    );
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `models-${at.slice(0, 10)}-${process.pid}.jsonl`);
    const size = await stat(file).then(
      (found) => found.size,
      () => 0,
    );
    if (size + line.length > mostBytes) return;
    if (size === 0) await removeOldest(folder);
    await appendFile(file, `${line}\n`, { mode: 0o600 });
  };
  return (exchange: Exchange): Promise<void> => {
    // A disk that is full must not cost a video.
    queue = queue.then(() => write(exchange)).catch(() => {});
    return queue;
  };
};

const removeOldest = async (folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => /^models-[\d-]+\.jsonl$/.test(name)).sort();
  const old = files.slice(0, Math.max(0, files.length - mostFiles + 1));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
};
