/** A part of the code, found by its path, and what it may import besides itself. */
export interface Layer {
  name: string;
  /** The first layer whose pattern fits a path has it. */
  path: RegExp;
  mayImport: string[];
}

const src = 'packages/server/src';
const server = (name: string, pattern: string, mayImport: string[]): Layer => ({
  name,
  path: new RegExp(`^${src}/${pattern}`),
  mayImport,
});

const worker =
  'jobs/(worker|run-job|run-folder|current-runs|reporter|read-material|made-before|kept-stages|read-continuation)\\.ts$';
const wire =
  'jobs/(queue|redis|describe-redis|registry|keys|log|duty|stop-flags|topic|events-stream|held-events|progress|problem|tickets|alert-notes)\\.ts$';

/** Who may import whom (ARCHITECTURE.md). A file that fits no layer is free: tests, benchmarks, scripts. */
export const layers: Layer[] = [
  { name: 'contracts', path: /^packages\/contracts\/src\//, mayImport: [] },
  {
    name: 'stand-in model',
    path: /^packages\/pipeline\/src\/models\/stand-in\//,
    mayImport: ['contracts', 'models', 'pipeline'],
  },
  { name: 'models', path: /^packages\/pipeline\/src\/models\//, mayImport: [] },
  { name: 'pipeline', path: /^packages\/pipeline\/src\//, mayImport: ['contracts', 'models'] },
  {
    name: 'command line',
    path: /^packages\/cli\/src\//,
    mayImport: [
      'contracts',
      'pipeline',
      'models',
      'stand-in model',
      'development issuer',
      'server program',
      'set-up',
    ],
  },
  { name: 'set-up', path: /^scripts\/setup\//, mayImport: [] },

  server('configuration', 'config/', []),
  server('observability', 'observability/', ['configuration', 'contracts']),
  server('problems', '(problem|outage)\\.ts$', ['contracts']),
  server('development issuer', 'identity/development', ['signing']),
  server('identity', 'identity/', [
    ...['configuration', 'problems', 'development issuer', 'wire', 'contracts'],
  ]),
  server('storage', 'storage/', ['configuration', 'contracts']),
  server('database', 'db/', ['contracts', 'problems']),
  server('wire', wire, ['contracts']),
  server('worker', worker, ['wire', 'storage', 'pipeline', 'contracts']),
  server('outbound', 'outbound/', []),
  server('webhooks', 'webhooks/', ['outbound', 'signing', 'wire', 'database', 'contracts']),
  server('jobs', 'jobs/', ['wire', 'database', 'storage', 'contracts', 'problems', 'webhooks']),
  server('alerts', 'alerts/', [
    'jobs',
    'wire',
    'database',
    'pressure',
    'outbound',
    'configuration',
    'contracts',
  ]),
  server('pressure', 'pressure/', ['wire']),
  server('signing', 'signing/', []),
  server('limits', 'limits/', ['wire', 'contracts']),
  server('uploads', 'uploads/', [
    ...['configuration', 'problems', 'contracts', 'pipeline', 'wire', 'database', 'storage'],
  ]),
  server('themes', 'themes/', ['contracts', 'pipeline']),
  server('features', 'features/', [
    ...[
      'jobs',
      'wire',
      'database',
      'storage',
      'identity',
      'problems',
      'configuration',
      'context',
      'contracts',
    ],
    ...['observability', 'pressure', 'signing', 'limits', 'uploads', 'outbound', 'webhooks', 'themes'],
  ]),
  server('documents', 'documents/', ['wire', 'contracts']),
  server('HTTP', 'http/', [
    ...['features', 'documents', 'context', 'identity', 'problems', 'configuration', 'observability'],
    ...['contracts', 'pressure', 'limits'],
  ]),
  server('context', 'context\\.ts$', [
    ...['configuration', 'observability', 'identity', 'storage', 'database', 'jobs', 'wire'],
    ...['pressure', 'signing', 'limits', 'outbound', 'webhooks', 'alerts', 'uploads', 'themes'],
  ]),
  server('local services', 'local/', []),
  server('processes', 'process/', [
    ...[
      'local services',
      'contracts',
      'configuration',
      'observability',
      'context',
      'HTTP',
      'worker',
      'storage',
      'pipeline',
      'models',
    ],
    'server program',
  ]),
  server('server program', 'main\\.ts$', ['processes', 'configuration', 'observability']),
];

/** Packages that only some layers may see; everywhere else they would leak a transport or a vendor. */
export const guarded: { package: string; layers: string[] }[] = [
  { package: 'fastify', layers: ['HTTP', 'features'] },
  { package: 'bullmq', layers: ['wire', 'worker'] },
  { package: 'prom-client', layers: ['observability'] },
  { package: 'ioredis', layers: ['wire'] },
  { package: 'pg', layers: ['database'] },
  { package: 'drizzle-orm', layers: ['database', 'jobs', 'webhooks', 'alerts', 'features', 'uploads'] },
  { package: '@clerk/backend', layers: ['identity'] },
  { package: 'yauzl', layers: ['uploads'] },
  { package: 'client-zip', layers: ['features'] },
  { package: '@fastify/busboy', layers: ['uploads'] },
  { package: 'commander', layers: ['command line'] },
  ...['ai', '@ai-sdk/openai', '@ai-sdk/anthropic', '@ai-sdk/google', '@ai-sdk/openai-compatible'].map(
    (name) => ({ package: name, layers: ['models'] }),
  ),
];
