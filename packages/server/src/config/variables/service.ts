import { z } from 'zod';
import { address, list, port, proxies, services } from './readers.ts';
import { variable } from './variable.ts';

/** The process itself. */
export const serviceVariables = {
  NODE_ENV: variable(
    z.enum(['development', 'test', 'production'], 'must be development, test or production'),
    'development',
    'production refuses the development issuer and demands DATABASE_URL, REDIS_URL and CLERK_*.',
  ),
  SERVICES: variable(services, 'api,worker', 'What this process runs.'),
  HOST: variable(z.string(), '127.0.0.1', 'Address to listen on.'),
  PORT: variable(port, '8000', 'Port to listen on; 0 lets the system choose.'),
  PUBLIC_URL: variable(
    address('http:', 'https:'),
    null,
    'Address that clients use. Links in answers are relative when it is absent.',
  ),
  ALLOWED_ORIGINS: variable(
    list,
    '',
    'Web origins whose pages may call the API and open sockets, with commas between.',
  ),
  TRUST_PROXY: variable(
    proxies,
    '',
    'Proxies in front whose X-Forwarded-For tells the address of clients: addresses or networks with commas between.',
  ),
  LECTERN_DATA: variable(z.string(), './.lectern', 'Folder for everything that is kept on this machine.'),
  LECTERN_THEMES: variable(
    z.string(),
    null,
    'Folder of JSON files, a theme each, that requests may name beside dark and light: see docs/themes.md.',
  ),
  LOG_LEVEL: variable(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a level such as info'),
    'info',
    'fatal, error, warn, info, debug, trace or silent.',
  ),
} as const;
