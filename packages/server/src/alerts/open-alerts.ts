import type { AlertEvent } from '@lectern/contracts/alert-events.ts';
import { type Duty, startDuty } from '../jobs/duty.ts';
import type { Log } from '../jobs/log.ts';
import type { SendAlert } from './alert-webhook.ts';
import type { Alertmanager } from './alertmanager.ts';
import { chooseLedger } from './choose-ledger.ts';
import type { Condition } from './condition.ts';
import { createHysteresis, type Standing } from './hysteresis.ts';
import { createLedger, type Ledger, memoryNotes } from './ledger.ts';
import type { Told } from './note.ts';

export interface AlertsOptions {
  conditions: Condition[];
  ledgers: Record<Condition['ledger'], Ledger>;
  /** How long a condition must hold before it counts, and be away before it is over. */
  hold_ms: number;
  every_ms: number;
  alertmanager: Alertmanager | null;
  webhook: SendAlert | null;
  log: Log;
}

/** Watches the conditions on one replica; any number of replicas may. */
export interface Alerts {
  close(): Promise<void>;
}

/** Alertmanager is told again so often while a condition lasts. */
const repeat_ms = 30_000;
const patience_ms = 4_000;
const notTaken = 'Alertmanager does not take an alert';

/**
 * Looks at each condition in turn, apart from the others, and tells of those that begin and end: the webhook once each
 * over all replicas, Alertmanager again and again while they last.
 */
export function openAlerts(options: AlertsOptions): Alerts {
  const { conditions, ledgers, hold_ms, every_ms, log } = options;
  const speak = chooseLedger(ledgers, createLedger(memoryNotes(), 'this process'));
  const duties = conditions.map((condition): Duty => {
    const stands = createHysteresis(hold_ms);
    let posted = 0;
    const round = async () => {
      const standing = stands(await lookAt(condition));
      const posting = postAgain(standing);
      const { tell, ledger } = await speak(condition, standing !== null);
      if (tell) {
        await deliver(condition, standing, tell, options);
        await ledger.settle(condition.name, tell);
      }
      await posting;
    };
    const postAgain = async (standing: Standing | null) => {
      if (!standing) posted = 0;
      else if (options.alertmanager && Date.now() - posted >= repeat_ms) {
        await options.alertmanager.fire(condition, standing).then(
          () => {
            posted = Date.now();
          },
          (err) => log.warn({ err, alert: condition.name }, notTaken),
        );
      }
    };
    return startDuty(`alert ${condition.name}`, every_ms, round, log);
  });
  return {
    async close() {
      await Promise.all(duties.map((duty) => duty.close()));
    },
  };
}

/** Undefined when it cannot be known now. */
async function lookAt(condition: Condition): Promise<string | null | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), patience_ms);
  try {
    return await Promise.race([condition.look(), promise]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function deliver(
  condition: Condition,
  standing: Standing | null,
  { id, phase, since: told }: Told,
  { alertmanager, webhook, log }: AlertsOptions,
): Promise<void> {
  const { name, severity, summary } = condition;
  const since = standing?.since ?? new Date(told);
  const detail = standing?.detail ?? null;
  log.warn({ alert: name, detail }, phase === 'firing' ? 'alert' : 'alert is over');
  const event: AlertEvent = {
    type: `alert.${phase}`,
    timestamp: new Date().toISOString(),
    data: { alert: name, severity, summary, detail, since: since.toISOString() },
  };
  // Alertmanager lets an alert lapse that nobody posts any more: it need not keep the webhook waiting.
  const resolved = phase === 'resolved' && alertmanager?.resolve(condition, since);
  if (resolved) await resolved.catch((err) => log.warn({ err, alert: name }, notTaken));
  await webhook?.(`alert_${id}_${phase}`, event);
}
