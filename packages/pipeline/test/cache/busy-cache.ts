// A program: puts and gets entries of a shared cache at random, and prints what it has read.
import { FolderCache } from '../../src/cache/folder-cache.ts';
import { keyOf } from '../../src/cache/key.ts';

const [folder, limit, seed] = process.argv.slice(2) as [string, string, string];
const troubles: string[] = [];
const cache = new FolderCache({
  folder,
  limit_bytes: Number(limit),
  onTrouble: (error) => troubles.push(String(error)),
});
let state = Number(seed) + 1;
const random = (below: number) => {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
};

let hits = 0;
let wrong = 0;
for (let round = 0; round < 300; round++) {
  const number = random(80);
  const content = Buffer.alloc(1_000, String(number));
  const read = await cache.get('clips', keyOf(number));
  if (read) hits += 1;
  if (read && !read.equals(content)) wrong += 1;
  if (!read) await cache.put('clips', keyOf(number), content);
}
process.stdout.write(JSON.stringify({ hits, wrong, troubles }));
