// Run as a program of its own: speaks each text of an order with a model of sherpa-onnx, whose calls block and whose native
// code may fall. Prints one line for each text that is spoken; ends with 3 where the package is not installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wavOf } from '../../wav.ts';
import type { SherpaOrder } from './sherpa-order.ts';

interface SherpaOnnx {
  OfflineTts: new (
    config: unknown,
  ) => {
    generate(request: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): {
      samples: Float32Array;
      sampleRate: number;
    };
  };
}

const [file, folder] = process.argv.slice(2) as [string, string];
const { module, model, speaker, speed, threads, texts, run } = JSON.parse(
  readFileSync(file, 'utf8'),
) as SherpaOrder;

const load = (): SherpaOnnx => {
  try {
    return createRequire(import.meta.url)(module) as SherpaOnnx;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(3);
  }
};

const { OfflineTts } = load();
const voice = new OfflineTts({
  model: { ...model, numThreads: threads, debug: false, provider: 'cpu' },
  maxNumSentences: 1,
});
for (const [index, text] of texts.entries()) {
  const request = { text, sid: speaker, speed, enableExternalBuffer: false };
  const { samples, sampleRate } = voice.generate(request);
  writeFileSync(join(folder, `${run}-${index}.wav`), wavOf({ samples, rate: sampleRate }));
  console.log('spoken');
}
