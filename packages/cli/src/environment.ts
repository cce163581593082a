import { resolve } from 'node:path';

/** What the command line takes from the environment, read here and nowhere else in this package. */
export interface Environment {
  /** Absolute path of the folder whose development key signs tokens. */
  dataFolder: string;
  /** Where the API answers, without a slash at its end. */
  serverUrl: string;
  /** A session token for that server; null: a development token is minted. */
  token: string | null;
  isProduction: boolean;
  /** Folder of themes beside the built-in ones; null: there is none. */
  themesFolder: string | null;
  /** What a server of our own may know of the environment: where programs and temporary files are, nothing secret. */
  forServer: Record<string, string>;
}

const handedOn = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TZ',
  'LD_LIBRARY_PATH',
  'NODE_COMPILE_CACHE',
  'LECTERN_THEMES',
];

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  return {
    dataFolder: resolve(env.LECTERN_DATA || './.lectern'),
    serverUrl: (env.LECTERN_URL || `http://127.0.0.1:${env.PORT || 8000}`).replace(/\/+$/, ''),
    token: env.LECTERN_TOKEN || null,
    themesFolder: env.LECTERN_THEMES ? resolve(env.LECTERN_THEMES) : null,
    isProduction: env.NODE_ENV === 'production',
    forServer: Object.fromEntries(handedOn.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
  };
}
