import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { Database } from '../db/database.ts';
import type { JobService } from '../jobs/job-service.ts';
import type { Log } from '../jobs/log.ts';
import type { Pressure } from '../pressure/pressure.ts';
import { createAlertWebhook } from './alert-webhook.ts';
import { createAlertmanager } from './alertmanager.ts';
import { createConditions } from './conditions.ts';
import { databaseNotes } from './database-notes.ts';
import { createLedger } from './ledger.ts';
import { type Alerts, openAlerts } from './open-alerts.ts';

interface Resources {
  database: Database;
  jobs: JobService;
  pressure: Pressure;
  log: Log;
}

/** Watches what the configuration wants to be told of; nothing when there is nobody to tell. */
export function startAlerts({ alerts, pressure }: Config, resources: Resources): Alerts {
  const { database, jobs, log } = resources;
  const { alertmanager, webhook, failurePercent: failureRate, queueAge_s } = alerts;
  if (!alertmanager && !webhook) return { close: async () => undefined };
  const replica = randomUUID();
  const hold_ms = alerts.hold_s * 1_000;
  return openAlerts({
    conditions: createConditions(resources, {
      failureRate,
      queueAge_s,
      diskReserve_bytes: pressure.diskReserve_bytes,
    }),
    ledgers: {
      redis: createLedger(jobs.alertNotes, replica),
      database: createLedger(databaseNotes(database.db), replica),
    },
    hold_ms,
    every_ms: Math.min(5_000, Math.max(500, hold_ms / 4)),
    alertmanager: alertmanager === null ? null : createAlertmanager(alertmanager),
    webhook: webhook && createAlertWebhook(webhook.url, webhook.secret.reveal()),
    log,
  });
}
