// node render.mjs PROPS.json OUT.mp4 CHROMIUM CONCURRENCY : renders the scene; prints a line of JSON with the seconds of each step.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '@remotion/bundler';
import { renderMedia, selectComposition } from '@remotion/renderer';

const [propsFile, outputLocation, browserExecutable, concurrency] = process.argv.slice(2);
const inputProps = JSON.parse(readFileSync(propsFile, 'utf8'));
const since = (start) => (performance.now() - start) / 1000;

const bundling = performance.now();
const serveUrl = await bundle({ entryPoint: fileURLToPath(new URL('./scene.jsx', import.meta.url)) });
const bundled_s = since(bundling);

const rendering = performance.now();
const browser = {
  serveUrl,
  inputProps,
  browserExecutable,
  chromeMode: 'chrome-for-testing',
  logLevel: 'error',
};
const composition = await selectComposition({ ...browser, id: 'scene' });
await renderMedia({
  ...browser,
  composition,
  codec: 'h264',
  x264Preset: 'veryfast',
  muted: true,
  outputLocation,
  concurrency: Number(concurrency),
});
console.log(JSON.stringify({ bundled_s, rendered_s: since(rendering) }));
process.exit(0);
