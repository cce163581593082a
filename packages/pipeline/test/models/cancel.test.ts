import { expect, test } from 'vitest';
import { standInModels } from '../../src/models/stand-in/stand-in-models.ts';
import { startStandIn } from '../../src/models/stand-in/start-stand-in.ts';
import { draftOf, requestOf, shortLimits } from './make-draft.ts';

test.each(['hanging', 'hanging-midway', 'failing'] as const)(
  'a job that is cancelled while a model is %s stops its calls within two seconds',
  async (behaviour) => {
    const cancel = new AbortController();
    const reason = new Error('No longer wanted.');
    const asked = Promise.withResolvers<void>();
    await using standIn = await startStandIn(() => {
      asked.resolve();
      return behaviour;
    });
    const request = requestOf();
    standIn.learn(request);
    const models = standInModels(standIn, { limits: { ...shortLimits, retries: 5 } });
    const run = draftOf(request, models, cancel.signal);
    const ended = run.catch((error) => error);
    await asked.promise;
    const cancelledAt = performance.now();
    cancel.abort(reason);
    expect(await ended).toBe(reason);
    expect(performance.now() - cancelledAt).toBeLessThan(2_000);
    expect(standIn.heard.length).toBeLessThan(4);
    await standIn.idle();
  },
);
