import { expect, test } from 'vitest';
import type { Condition } from '../../src/alerts/condition.ts';
import { createLedger, memoryNotes } from '../../src/alerts/ledger.ts';
import { openAlerts } from '../../src/alerts/open-alerts.ts';
import { silent } from '../../src/jobs/log.ts';

test('an Alertmanager that takes nothing keeps nothing from the webhook', async () => {
  let wrong: string | null = 'wrong';
  const condition: Condition = {
    name: 'NoWorker',
    severity: 'critical',
    summary: 'Nobody works.',
    ledger: 'redis',
    look: async () => wrong,
  };
  const refuse = async () => {
    throw new Error('refused');
  };
  const told: string[] = [];
  const ids = new Set<string>();
  const ledger = createLedger(memoryNotes(), 'a');
  const alerts = openAlerts({
    conditions: [condition],
    ledgers: { redis: ledger, database: ledger },
    hold_ms: 0,
    every_ms: 5,
    alertmanager: { fire: refuse, resolve: refuse },
    webhook: async (id, { type, data }) => {
      told.push(`${type} ${data.detail}`);
      ids.add(id);
    },
    log: silent,
  });
  await expect.poll(() => told).toEqual(['alert.firing wrong']);
  wrong = null;
  await expect.poll(() => told).toEqual(['alert.firing wrong', 'alert.resolved null']);
  expect(ids.size).toBe(2);
  await alerts.close();
});
