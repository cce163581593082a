import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'hand-over.mjs');

/** A process that hands over to our Node running this text. */
function handOverTo(text: string, settings = '{}') {
  const script = `import { handOver } from ${JSON.stringify(pathToFileURL(file).href)};
    handOver(process.execPath, ['-e', ${JSON.stringify(text)}], { bin: '/usr/bin', ...${settings} });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('handing over to our own Node', () => {
  test('keeps the exit code', async () => {
    const [code] = await once(handOverTo('process.exit(42)'), 'exit');
    expect(code).toBe(42);
  });

  test('forwards a signal and waits until the program has finished with it', async () => {
    const child = handOverTo(
      `process.on('SIGTERM', () => setTimeout(() => process.exit(7), 100)); console.log('up'); setInterval(() => {}, 1000)`,
    );
    await once(child.stdout!, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(7);
  });

  test('ends by the signal that ended the program', async () => {
    const [, signal] = await once(handOverTo(`process.kill(process.pid, 'SIGKILL')`), 'exit');
    expect(signal).toBe('SIGKILL');
  });

  test('a program that dies with us hears of our sudden death', async () => {
    const child = handOverTo(
      `process.on('disconnect', () => { console.log('alone'); process.exit(); }); console.log('up')`,
      '{ diesWithUs: true }',
    );
    await once(child.stdout!, 'data');
    child.kill('SIGKILL');
    const [answer] = await once(child.stdout!, 'data');
    expect(String(answer)).toBe('alone\n');
  });
});
