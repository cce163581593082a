import { type ChildProcess, fork } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dyingWithUs } from '../compose/dying-with-us.ts';
import { programFolders } from '../compose/find-program.ts';
import { signalGroup } from '../compose/signal-group.ts';
import { workerNode } from '../worker-node.ts';
import type { SceneAnswer, SceneOrder } from './scene-order.ts';

const program = fileURLToPath(new URL('./scene-process.ts', import.meta.url));
/** Compiled code from one start to the next, which halves the work of starting. Nobody else may write there. */
const compiled = fileURLToPath(new URL('../../../../node_modules/.cache/lectern', import.meta.url));
/**
 * All that a render process sees of the environment. The allocator keeps its memory, as frames are large: otherwise
 * each of them costs thousands of page faults.
 */
const environment = {
  PATH: programFolders.join(delimiter),
  NODE_COMPILE_CACHE: compiled,
  MALLOC_TRIM_THRESHOLD_: '1000000000',
  MALLOC_MMAP_THRESHOLD_: '1000000000',
  MALLOC_TOP_PAD_: '67108864',
};
const keptErrorText = 2_000;

export interface RenderedClip {
  frames: number;
  /** Frames that went through the encoder; the others repeat the one before. */
  encoded: number;
}

/** A process that renders one scene after another. It leads a process group, which holds its encoders too. */
export class SceneWorker {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  #error = '';

  constructor() {
    const node = [process.execPath, '--disable-warning=ExperimentalWarning', ...workerNode.flags];
    const [execPath, ...execArgv] = [...dyingWithUs(), ...node];
    this.#child = fork(program, {
      env: environment,
      execPath,
      execArgv,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#error = (this.#error + text).slice(-keptErrorText);
    });
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.once('error', () => resolve());
    });
  }

  /** Renders one scene. Rejects when it failed, when the process ended, or after `patience_ms` without progress. */
  render(order: SceneOrder, patience_ms: number, onFrames: (done: number) => void): Promise<RenderedClip> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      let silence: NodeJS.Timeout;
      const end = () => {
        clearTimeout(silence);
        child.off('message', hear).off('exit', gone).off('error', gone);
      };
      const fail = (detail: string) => {
        end();
        reject(new Error(detail));
      };
      const listen = () => {
        clearTimeout(silence);
        silence = setTimeout(fail, patience_ms, `no frame for ${patience_ms / 1000} s`);
      };
      const gone = () => fail(`the process ended: ${this.#error.trim() || 'no message'}`);
      const hear = (answer: SceneAnswer) => {
        listen();
        if (answer.type === 'frames') onFrames(answer.done);
        else if (answer.type === 'failed') fail(answer.detail);
        else {
          end();
          resolve({ frames: answer.frames, encoded: answer.encoded });
        }
      };
      child.on('message', hear).once('exit', gone).once('error', gone);
      listen();
      child.send(order, (error) => {
        if (error) fail(error.message);
      });
    });
  }

  /** Kills the process and its encoders; resolves when it is gone. */
  async stop(): Promise<void> {
    signalGroup(this.#child.pid, 'SIGKILL');
    await this.#exited;
  }
}
