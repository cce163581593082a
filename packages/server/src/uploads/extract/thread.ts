import { writeFile } from 'node:fs/promises';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';
import type { ReadingAnswer } from './extract-text.ts';
import { readMaterial } from './read-material.ts';

// Nothing that is read may fetch anything.
Reflect.deleteProperty(globalThis, 'fetch');
Reflect.deleteProperty(globalThis, 'WebSocket');

const [file = '', kind, answer = '', folder = ''] = process.argv.slice(2);
const read = async (): Promise<ReadingAnswer> => {
  try {
    const { result, pictures } = await readMaterial(file, kind as Kind, folder);
    return { text: result, pictures: [...pictures] };
  } catch (error) {
    return error instanceof ProblemError
      ? { code: error.code, detail: error.detail }
      : { code: 'upload_unreadable', detail: 'The file is damaged.' };
  }
};
await writeFile(answer, JSON.stringify(await read()), { flag: 'wx', mode: 0o600 });
process.exit();
