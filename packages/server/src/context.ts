import { startAlerts } from './alerts/start-alerts.ts';
import type { Config, ServerConfig } from './config/config.ts';
import { type Database, openDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import type { Clerk } from './identity/clerk.ts';
import { createIdentity } from './identity/create-identity.ts';
import type { Identity } from './identity/identity.ts';
import { openClerk } from './identity/open-clerk.ts';
import { openProfiles, type Profiles } from './identity/profiles.ts';
import { type JobService, openJobService } from './jobs/job-service.ts';
import type { Change } from './jobs/record.ts';
import { openRateLimits, type RateLimits } from './limits/rate-limits.ts';
import { createSocketLimit, type SocketLimit } from './limits/socket-limit.ts';
import { createLog, type Log } from './observability/log.ts';
import { countJobEvent } from './observability/metrics/count-job-events.ts';
import { createMeters, type Meters } from './observability/metrics/meters.ts';
import { ownVersion } from './observability/own-version.ts';
import { createNetworks } from './outbound/networks.ts';
import type { Resolve } from './outbound/post.ts';
import { openPressure } from './pressure/open-pressure.ts';
import type { Pressure } from './pressure/pressure.ts';
import { openLinkSecret } from './signing/link-secret.ts';
import { createSeal } from './signing/seal.ts';
import { createSigner, type Signer } from './signing/signer.ts';
import { createStorage } from './storage/create-storage.ts';
import type { Storage } from './storage/storage.ts';
import { carriedTheme, openThemes, type Themes } from './themes/themes.ts';
import { openUploads, type Uploads } from './uploads/open-uploads.ts';
import { openWebhooks, type Webhooks } from './webhooks/open-webhooks.ts';

/** Every resource of one API process. Disposing of it closes them in the reverse order of their making. */
export interface Context extends AsyncDisposable {
  readonly config: Config;
  readonly log: Log;
  readonly storage: Storage;
  readonly identity: Identity;
  /** Null where no secret key opens Clerk's Backend API. */
  readonly clerk: Clerk | null;
  readonly profiles: Profiles;
  readonly database: Database;
  readonly jobs: JobService;
  /** Signs links and cursors, alike on every replica. */
  readonly signer: Signer;
  /** How many requests each caller may make. */
  readonly rates: RateLimits;
  readonly sockets: SocketLimit;
  /** What this process is running short of. */
  readonly pressure: Pressure;
  /** What requests may name. */
  readonly themes: Themes;
  readonly uploads: Uploads;
  readonly webhooks: Webhooks;
  /** What this process has done, in numbers. */
  readonly meters: Meters;
}

/** What a test may put in the place of a resource; whoever made it disposes of it. */
export type Overrides = Partial<Pick<Context, 'log' | 'storage' | 'identity' | 'clerk' | 'pressure'>> & {
  /** How names that users have given are looked up. */
  resolve?: Resolve;
};

/**
 * Builds the context of an API process, brings the database up to date, and sets the background duties to work. Both
 * servers must have an address by now: `supervised` ones are started before, see local/.
 * @throws Error when an address is missing, a theme cannot be used, the database does not answer, or the development issuer may not exist.
 */
export async function createContext(config: Config, overrides: Overrides = {}): Promise<Context> {
  await using made = new AsyncDisposableStack();
  const log = overrides.log ?? createLog(config.log.level);
  const databaseUrl = addressOf('database', config.database);
  const redisUrl = addressOf('redis', config.redis);
  const storage = overrides.storage ?? made.use(createStorage(config));
  const clerk = overrides.clerk ?? made.use(openClerk(config)).clerk;
  const identity = overrides.identity ?? (await createIdentity(config, clerk));
  const secret = config.linkSecret?.reveal() ?? (await openLinkSecret(config.dataFolder));
  const signer = createSigner(secret);
  const complain = (err: Error) => log.debug({ err }, 'profiles are not kept');
  const profiles = made.adopt(openProfiles(clerk, redisUrl, complain), (opened) => opened.close());
  const themes = await openThemes(config);
  await migrate(databaseUrl);
  const onError = (error: Error) => log.warn({ err: error }, 'database connection lost');
  const database = made.adopt(openDatabase(databaseUrl, { onError, vigil: true }), (opened) =>
    opened.close(),
  );
  const meters = made.adopt(createMeters(ownVersion), (opened) => opened.close());
  const onRecorded = ({ event, job }: Change) => countJobEvent(meters, event, job);
  const { retentionDays, approvalDays } = config;
  const jobs = made.adopt(
    openJobService({
      ...{ database, databaseUrl, redisUrl, storage, retentionDays, approvalDays, log, onRecorded },
      themeOf: (name) => carriedTheme(themes, name),
    }),
    (opened) => opened.close(),
  );
  const { rates: policies } = config.limits;
  const rates = made.adopt(await openRateLimits(policies, redisUrl, log), (opened) => opened.close());
  const pressure =
    overrides.pressure ??
    made.adopt(await openPressure(config.pressure, writtenFolders(config), log), (opened) => opened.close());
  const uploads = made.adopt(openUploads({ config, db: database.db, storage, log }), (opened) =>
    opened.close(),
  );
  const webhooks = made.adopt(
    openWebhooks({
      db: database.db,
      log,
      seal: createSeal(secret, 'webhooks'),
      networks: createNetworks(config.webhooks.networks),
      ...(overrides.resolve ? { resolve: overrides.resolve } : {}),
      base: config.http.publicUrl ?? '',
    }),
    (opened) => opened.close(),
  );
  made.adopt(startAlerts(config, { database, jobs, pressure, log }), (opened) => opened.close());
  const resources = made.move();
  return {
    config,
    log,
    storage,
    identity,
    clerk,
    profiles,
    database,
    jobs,
    signer,
    rates,
    sockets: createSocketLimit(config.limits.socketsPerUser),
    pressure,
    themes,
    uploads,
    webhooks,
    meters,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** The folders that this process fills. */
function writtenFolders({ dataFolder, storage }: Config): string[] {
  return [dataFolder, ...(storage.kind === 'folder' ? [storage.folder] : [])];
}

function addressOf(name: string, server: ServerConfig): string {
  if (server.kind === 'supervised')
    throw new Error(`The ${name} has no address yet: start the local services first.`);
  return server.url.reveal();
}
