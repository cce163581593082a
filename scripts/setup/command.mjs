import { spawn } from 'node:child_process';

const keptOutput = 200_000;

/**
 * Runs a program to its end and keeps the last part of what it wrote. Rejects with an error that carries the
 * first and last lines when the exit code is not 0. `ask` lets the program read from the terminal (a password, say).
 */
export function run(command, args, { cwd, env, ask = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [ask ? 'inherit' : 'ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-keptOutput);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (cause) => reject(new Error(`${command} could not be started`, { cause })));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const words = [command, ...args].join(' ');
      reject(new Error(`${words} ended with ${signal ?? `exit code ${code}`}\n${excerpt(output)}`));
    });
  });
}

function excerpt(output) {
  const lines = output.trim().split('\n');
  return (lines.length <= 30 ? lines : [...lines.slice(0, 15), '…', ...lines.slice(-15)]).join('\n');
}
