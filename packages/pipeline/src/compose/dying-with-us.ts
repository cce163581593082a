import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

let words: string[] | undefined;

/**
 * The words before a command that make Linux kill it when the process that started it dies, however it dies; none where
 * `setpriv` (util-linux) is not there. They cost one more exec, no process.
 */
export const dyingWithUs = (): readonly string[] => {
  if (words === undefined) {
    const setpriv = process.platform === 'linux' ? findProgram('setpriv') : null;
    const wanted = setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--'];
    const [program, ...args] = wanted;
    const works = program !== undefined && spawnSync(program, [...args, '/bin/true']).status === 0;
    words = works ? wanted : [];
  }
  return words;
};
