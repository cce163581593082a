import { parseArgs } from 'node:util';
import setUp from '../fixtures/global-setup.ts';
import { fuzz } from './run.ts';

// npm run fuzz -- --count N --seed S
const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error('--count and --seed are whole numbers');

const tearDown = await setUp();
try {
  const begin = performance.now();
  const { counts, failures, fingerprint, slowest_ms } = await fuzz({ count, seed });
  console.table(counts);
  const seconds = ((performance.now() - begin) / 1_000).toFixed(0);
  console.log(
    `${count} requests of seed ${seed} (${fingerprint}) in ${seconds} s, the slowest ${slowest_ms.toFixed(0)} ms`,
  );
  for (const { fault, curl } of failures) console.log(`\nFAULT ${fault}\n${curl.slice(0, 4_000)}`);
  console.log(failures.length === 0 ? 'no fault' : `${failures.length} faults`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await tearDown();
}
