/** The last in each line, by what the lines are for. */
const lines = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Runs `work` once all that was begun before it in this process under the same `owner` and `name` is over, however that
 * ended: so that many who want the same wait here, and not on a database connection each. Null when the turn has not come
 * within `patienceMs`; `work` has then not run.
 */
export async function inTurn<Answer>(
  owner: object,
  name: string,
  patienceMs: number,
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  const line = lines.get(owner) ?? new Map<string, Promise<unknown>>();
  lines.set(owner, line);
  const before = line.get(name);
  const own = (async () => ((await isOver(before, patienceMs)) ? work() : null))();
  line.set(name, own);
  try {
    return await own;
  } finally {
    if (line.get(name) === own) line.delete(name);
  }
}

async function isOver(before: Promise<unknown> | undefined, patienceMs: number): Promise<boolean> {
  if (!before) return true;
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), patienceMs);
  const over = before.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([over, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
