import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLimits } from '@lectern/contracts/command-protocol.ts';
import { describe, expect, test } from 'vitest';
import { openCommandPipeline } from '../../src/command/command-pipeline.ts';
import { ownerMark, runMark } from '../../src/command/left-behind.ts';
import { ownFolder } from '../narration/scenes.ts';
import { listProcesses } from '../render/process-list.ts';
import { runCommand, say, shell } from './programs.ts';

const log = (detail: string) => JSON.stringify({ type: 'log', detail });
const completed = JSON.stringify({ type: 'completed' });

describe('a program that', { timeout: 60_000 }, () => {
  test.each([
    ['is not there', ['/nowhere/at-all'], /ended with 1(?:27)?\.|could not be started/],
    ['says nothing', shell('true'), /ended without a word/],
    ['ends with a failure', shell('exit 3'), /ended with 3/],
    ['kills itself', shell('kill -SEGV $$'), /ended with SIGSEGV/],
    [
      'speaks garbage',
      shell('head -c 3000 /dev/urandom | base64'),
      /line 1 of its standard output is not JSON/,
    ],
    ['speaks JSON of another kind', shell(`echo '{"type":"done"}'`), /line 1 is no event of the protocol/],
    ['adds keys of its own', shell(`echo '{"type":"completed","url":"x"}'`), /no event of the protocol/],
    [
      'names a file with a path for a name',
      shell(say({ type: 'artifact', name: '../x.mp4', path: 'x' })),
      /no event/,
    ],
    ['says that it is done and fails', shell(`echo '${completed}'; exit 4`), /ended with 4/],
    [
      'floods its standard output without a line break',
      shell('yes x | tr -d "\\n"'),
      /longer than 65536 bytes/,
    ],
    ['floods its standard output with logs', shell(`yes '${log('x')}'`), /more than 100000 lines/],
    ['floods its standard output with empty lines', shell('yes ""'), /more than 100000 lines/],
  ])('%s fails with a reason', async (_name, command, reason) => {
    await using folder = await ownFolder();
    expect((await runCommand(command, folder.path)).failure).toMatch(reason);
  });

  test('speaks a line as long as is allowed is heard, one byte more is not', async () => {
    await using folder = await ownFolder();
    const fill = commandLimits.line - log('x').length;
    const line = `printf '%s%${fill}s\\n' '${log('x')}' ''`;
    const { events } = await runCommand(shell(line), folder.path);
    expect(events).toContainEqual({ type: 'log', detail: 'x' });
    await using other = await ownFolder();
    const { failure } = await runCommand(shell(line.replace(`%${fill}s`, `%${fill + 1}s`)), other.path);
    expect(failure).toMatch(/longer than/);
  });

  test('names as many files as are allowed is heard, one more is not', async () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        type: 'artifact',
        name: `f${index}.txt`,
        path: 'none',
      }));
    await using folder = await ownFolder();
    const allowed = shell(say(...names(commandLimits.artifacts), { type: 'completed' }));
    expect((await runCommand(allowed, folder.path)).failure).toMatch(/which is not there/);
    await using other = await ownFolder();
    const tooMany = shell(say(...names(commandLimits.artifacts + 1)));
    expect((await runCommand(tooMany, other.path)).failure).toMatch(/more than 64 files/);
  });

  test('talks much has its first messages told, and then a note', async () => {
    await using folder = await ownFolder();
    const { events } = await runCommand(
      shell(`yes '${log('x')}' | head -n ${commandLimits.told + 5}`),
      folder.path,
    );
    const details = events.flatMap((event) => (event.type === 'log' ? [event.detail] : []));
    expect(details).toHaveLength(commandLimits.told + 1);
    expect(details.at(-1)).toBe('Later messages are left out.');
  });

  test('writes a file without end is stopped by the size that a file may have', async () => {
    await using folder = await ownFolder();
    // A file with a hole costs no disk: the last byte would be one past the bound.
    const script = `dd if=/dev/zero of=big bs=1 count=1 seek=${commandLimits.file} 2>/dev/null || exit 9`;
    expect((await runCommand(shell(script), folder.path)).failure).toMatch(/ended with/);
  });
});

describe.skipIf(process.platform !== 'linux')(
  'nothing is left of a program that',
  { timeout: 60_000 },
  () => {
    const living = async (file: string) => {
      const pids = (await readFile(file, 'utf8')).trim().split(/\s+/).map(Number);
      return (await listProcesses()).filter(({ pid }) => pids.includes(pid));
    };

    test('refuses SIGTERM, forks, and hides from its process group, once the job is cancelled', async () => {
      await using folder = await ownFolder();
      const controller = new AbortController();
      const daemon = `setsid sh -c 'trap "" TERM HUP; echo $$ >> pids; while :; do sleep 60; done' &`;
      const script = `trap '' TERM; echo $$ > pids; ${daemon} sh -c 'trap "" TERM; echo $$ >> pids; sleep 60; sleep 60' &
      while [ "$(wc -l < pids)" -lt 3 ]; do sleep 0.05; done; ${say({ type: 'log', detail: 'ready' })}; wait; sleep 60; sleep 60`;
      const running = runCommand(shell(script), folder.path, {
        signal: controller.signal,
        emit: (event) => {
          if (event.type === 'log') controller.abort(new Error('cancelled'));
        },
      });
      await expect(running).rejects.toThrow('cancelled');
      expect(await living(join(folder.path, 'output/pids'))).toEqual([]);
    });

    test('ends well but leaves others behind, which hold its output open', async () => {
      await using folder = await ownFolder();
      const script = `setsid sh -c 'echo $$ > pids; sleep 60; sleep 60' & while [ ! -s pids ]; do sleep 0.05; done; echo '${completed}'`;
      const { failure } = await runCommand(shell(script), folder.path);
      expect(failure).toMatch(/left no video/);
      expect(await living(join(folder.path, 'output/pids'))).toEqual([]);
    });

    test('was run by a worker that is dead, once the next worker of its data folder opens', async () => {
      await using folder = await ownFolder();
      const owner = ownerMark(folder.path);
      // A process that is no more has the mark's number; its own number is not given again so soon.
      const script = `sh -c 'echo $$ > gone'; ${runMark}="${owner}.$(cat gone).x" setsid sh -c 'echo $$ > pids; sleep 60; sleep 60' &
      while [ ! -s pids ]; do sleep 0.05; done`;
      await runCommand(shell(script), folder.path);
      const pids = join(folder.path, 'output/pids');
      await using other = await ownFolder();
      await openCommandPipeline({ command: ['true'], dataFolder: other.path });
      expect(await living(pids)).toHaveLength(1);
      await openCommandPipeline({ command: ['true'], dataFolder: folder.path });
      expect(await living(pids)).toEqual([]);
    });
  },
);
