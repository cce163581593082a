import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { type EmbeddingsConfig, embeddingsOf } from './embeddings.ts';
import { type ModelConfig, modelFaults, modelsOf } from './models.ts';
import { type PipelineConfig, pipelineFaults, pipelineOf } from './pipeline.ts';
import { ConfigError, readVariables } from './read-variables.ts';
import { Secret } from './secret.ts';
import type { Values } from './variables.ts';
import { type VoicesConfig, voiceFaults, voicesOf } from './voices.ts';

export type ServiceName = 'api' | 'worker';

/** A server that we start and supervise ourselves in the data folder, or one that somebody else runs. */
export type ServerConfig = { kind: 'supervised' } | { kind: 'external'; url: Secret };

interface AdministratorConfig {
  organisations: string[];
  roles: string[];
  permissions: string[];
}

export type IdentityConfig = {
  administrators: AdministratorConfig;
  /** Of Clerk's messages; null: none is taken. */
  webhookSecret: Secret | null;
} & (
  | { kind: 'development'; folder: string }
  | {
      kind: 'clerk';
      issuer: string;
      authorizedParties: string[];
      keys: { kind: 'pem'; pem: string } | { kind: 'jwks'; url: string };
      apiUrl: string;
      secretKey: Secret | null;
      machineSecretKey: Secret | null;
      machineId: string | null;
    }
);

export type StorageConfig =
  | { kind: 'folder'; folder: string }
  | {
      kind: 's3';
      bucket: string;
      /** Null: AWS. */
      endpoint: string | null;
      region: string;
      /** Null: the usual chain of AWS. */
      credentials: { accessKeyId: string; secretAccessKey: Secret } | null;
      pathStyle: boolean;
      /** Empty, or ending with a slash. */
      prefix: string;
      redirects: boolean;
    };

export interface AlertConfig {
  alertmanager: string | null;
  webhook: { url: string; secret: Secret } | null;
  hold_s: number;
  failurePercent: number;
  queueAge_s: number;
}

/** Everything that the environment decides, typed. Secrets are `Secret`, so that the whole may be logged. */
export interface Config {
  environment: 'development' | 'test' | 'production';
  services: ServiceName[];
  /** Absolute path. */
  dataFolder: string;
  /** Absolute path; null: the built-in themes alone. */
  themesFolder: string | null;
  http: {
    host: string;
    port: number;
    /** Without a slash at its end; null: links are relative. */
    publicUrl: string | null;
    allowedOrigins: string[];
    bodyLimitBytes: number;
    /** Of a batch. */
    largeBodyLimitBytes: number;
    socketLimit: number;
    /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
    trustedProxies: string[];
  };
  log: { level: string };
  database: ServerConfig;
  redis: ServerConfig;
  storage: StorageConfig;
  identity: IdentityConfig;
  /** Null: made in the data folder. */
  linkSecret: Secret | null;
  /** Days; 0: for ever. */
  retentionDays: number;
  /** Days for which a storyboard waits for its approval. */
  approvalDays: number;
  queue: { waitingLimit: number };
  worker: { concurrency: number };
  pipeline: PipelineConfig;
  voices: VoicesConfig;
  embeddings: EmbeddingsConfig;
  models: ModelConfig;
  /** Work that later jobs may use again. 0: nothing is kept. */
  cache: { limitBytes: number };
  limits: {
    rates: Record<'create' | 'read' | 'upload', { quota: number; window_ms: number }>;
    socketsPerUser: number;
    /** Unfinished jobs that a user may have. */
    jobsPerUser: number;
    /** Items of one batch. */
    batchSize: number;
    /** Jobs that a user may ask for on one day of UTC. */
    jobsPerDay: number;
  };
  /** Null: only programs on the same machine may read the metrics. */
  metricsToken: Secret | null;
  uploads: {
    limitBytes: number;
    perUser: number;
    bytesPerUser: number;
    concurrency: number;
    /** Null: the built-in checks alone. */
    clamdUrl: string | null;
  };
  /** Private networks that webhooks may be sent to, in CIDR form. */
  webhooks: { networks: string[] };
  alerts: AlertConfig;
  /** When this process takes no more: see pressure/. */
  pressure: { eventLoopDelay_ms: number; memory_bytes: number; diskReserve_bytes: number };
}

/**
 * Reads a whole environment, such as `process.env`, into a configuration.
 * @throws ConfigError that lists every fault at once.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const { values, faults } = readVariables(env);
  faults.push(...missing(values), ...pipelineFaults(values), ...voiceFaults(values), ...modelFaults(values));
  if (faults.length > 0) throw new ConfigError(faults);
  const dataFolder = resolve(values.LECTERN_DATA);
  return {
    environment: values.NODE_ENV,
    services: [...new Set(values.SERVICES)] as ServiceName[],
    dataFolder,
    themesFolder: values.LECTERN_THEMES === null ? null : resolve(values.LECTERN_THEMES),
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      allowedOrigins: values.ALLOWED_ORIGINS,
      bodyLimitBytes: values.BODY_LIMIT_BYTES,
      largeBodyLimitBytes: Math.max(values.BODY_LIMIT_BYTES, values.BATCH_BODY_LIMIT_BYTES),
      socketLimit: values.SOCKET_LIMIT,
      trustedProxies: values.TRUST_PROXY,
    },
    log: { level: values.LOG_LEVEL },
    database: server(values.DATABASE_URL),
    redis: server(values.REDIS_URL),
    storage: storage(values, dataFolder),
    identity: identity(values, dataFolder),
    linkSecret: values.LINK_SECRET === null ? null : new Secret(values.LINK_SECRET),
    retentionDays: values.RETENTION_DAYS,
    approvalDays: values.APPROVAL_DAYS,
    queue: { waitingLimit: values.QUEUE_LIMIT },
    worker: { concurrency: values.WORKER_CONCURRENCY },
    pipeline: pipelineOf(values, env),
    voices: voicesOf(values),
    embeddings: embeddingsOf(values),
    models: modelsOf(values),
    cache: { limitBytes: values.CACHE_LIMIT_BYTES },
    limits: {
      rates: rates(values),
      socketsPerUser: values.SOCKETS_PER_USER,
      jobsPerUser: values.JOBS_PER_USER,
      batchSize: values.BATCH_LIMIT,
      jobsPerDay: values.QUOTA_JOBS_PER_DAY,
    },
    metricsToken: values.METRICS_TOKEN === null ? null : new Secret(values.METRICS_TOKEN),
    uploads: {
      limitBytes: values.UPLOAD_LIMIT_BYTES,
      perUser: values.UPLOADS_PER_USER,
      bytesPerUser: values.UPLOAD_BYTES_PER_USER,
      concurrency: values.UPLOAD_CONCURRENCY,
      clamdUrl: values.CLAMD_URL,
    },
    webhooks: { networks: values.WEBHOOK_NETWORKS },
    alerts: alerts(values),
    pressure: {
      eventLoopDelay_ms: values.EVENT_LOOP_DELAY_LIMIT_MS,
      memory_bytes: values.MEMORY_LIMIT_BYTES ?? availableMemory(),
      diskReserve_bytes: values.DISK_RESERVE_BYTES,
    },
  };
}

function rates(values: Values): Config['limits']['rates'] {
  const window_ms = values.RATE_LIMIT_WINDOW_S * 1_000;
  return {
    create: { quota: values.RATE_LIMIT_CREATE, window_ms },
    read: { quota: values.RATE_LIMIT_READ, window_ms },
    upload: { quota: values.RATE_LIMIT_UPLOAD, window_ms },
  };
}

/** The container's limit in bytes if there is one, else the machine's memory. */
const availableMemory = () => Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem());

const server = (url: string | null): ServerConfig =>
  url === null ? { kind: 'supervised' } : { kind: 'external', url: new Secret(url) };

function storage(values: Values, dataFolder: string): StorageConfig {
  if (values.S3_BUCKET === null) {
    return { kind: 'folder', folder: resolve(values.STORAGE_FOLDER ?? `${dataFolder}/storage`) };
  }
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secret } = values;
  return {
    kind: 's3',
    bucket: values.S3_BUCKET,
    endpoint: values.S3_ENDPOINT,
    region: values.S3_REGION,
    credentials: accessKeyId && secret ? { accessKeyId, secretAccessKey: new Secret(secret) } : null,
    pathStyle: values.S3_PATH_STYLE,
    prefix: values.S3_PREFIX ?? '',
    redirects: values.S3_DOWNLOADS === 'redirect',
  };
}

const secret = (value: string | null) => (value === null ? null : new Secret(value));

function alerts(values: Values): AlertConfig {
  const { ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: secret } = values;
  return {
    alertmanager: values.ALERTMANAGER_URL,
    webhook: url !== null && secret !== null ? { url, secret: new Secret(secret) } : null,
    hold_s: values.ALERT_HOLD_S,
    failurePercent: values.ALERT_FAILURE_PERCENT,
    queueAge_s: values.ALERT_QUEUE_AGE_S,
  };
}

function identity(values: Values, dataFolder: string): IdentityConfig {
  const administrators = {
    organisations: values.ADMIN_ORGANISATIONS,
    roles: values.ADMIN_ROLES,
    permissions: values.ADMIN_PERMISSIONS,
  };
  const webhookSecret = secret(values.CLERK_WEBHOOK_SECRET);
  const common = { administrators, webhookSecret };
  if (values.CLERK_ISSUER === null) return { ...common, kind: 'development', folder: dataFolder };
  const issuer = values.CLERK_ISSUER.replace(/\/+$/, '');
  return {
    ...common,
    kind: 'clerk',
    issuer,
    authorizedParties: values.CLERK_AUTHORIZED_PARTIES,
    keys: values.CLERK_JWT_KEY
      ? { kind: 'pem', pem: values.CLERK_JWT_KEY }
      : { kind: 'jwks', url: values.CLERK_JWKS_URL ?? `${issuer}/.well-known/jwks.json` },
    apiUrl: values.CLERK_API_URL.replace(/\/+$/, ''),
    secretKey: secret(values.CLERK_SECRET_KEY),
    machineSecretKey: secret(values.CLERK_MACHINE_SECRET_KEY),
    machineId: values.CLERK_MACHINE_ID,
  };
}

const needIssuer = [
  'CLERK_JWT_KEY',
  'CLERK_JWKS_URL',
  'CLERK_SECRET_KEY',
  'CLERK_MACHINE_SECRET_KEY',
  'CLERK_MACHINE_ID',
] as const;

/** What is absent although something else asks for it. Variables that could not be read are not asked twice. */
function missing(values: Partial<Values>): string[] {
  const faults: string[] = [];
  if (values.NODE_ENV === 'production') {
    const runsApi = values.SERVICES?.includes('api') ?? true;
    // Workers know neither the database nor who anybody is.
    const needed = runsApi
      ? (['DATABASE_URL', 'REDIS_URL', 'CLERK_ISSUER', 'LINK_SECRET'] as const)
      : (['REDIS_URL'] as const);
    for (const name of needed) {
      if (values[name] === null) faults.push(`${name} must be set when NODE_ENV is production.`);
    }
    for (const name of ['CLERK_ISSUER', 'CLERK_JWKS_URL', 'CLERK_API_URL'] as const) {
      if (values[name]?.startsWith('http:'))
        faults.push(`${name} must start with https:// when NODE_ENV is production.`);
    }
  }
  if ((values.ALERT_WEBHOOK_URL === null) !== (values.ALERT_WEBHOOK_SECRET === null)) {
    faults.push('ALERT_WEBHOOK_URL and ALERT_WEBHOOK_SECRET must be set together.');
  }
  if (values.CLERK_ISSUER && values.CLERK_AUTHORIZED_PARTIES?.length === 0) {
    faults.push('CLERK_AUTHORIZED_PARTIES must name at least one origin when CLERK_ISSUER is set.');
  }
  for (const name of needIssuer) {
    if (values[name] && values.CLERK_ISSUER === null)
      faults.push(`CLERK_ISSUER must be set when ${name} is set.`);
  }
  if ((values.S3_ACCESS_KEY_ID === null) !== (values.S3_SECRET_ACCESS_KEY === null)) {
    faults.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together.');
  }
  if (values.S3_ENDPOINT && values.S3_BUCKET === null) {
    faults.push('S3_BUCKET must be set when S3_ENDPOINT is set.');
  }
  return faults;
}
