import type { SourceFile } from './files.ts';

/** What ties a file to one person's machine or gives a secret away. */
const traces: { what: string; pattern: RegExp }[] = [
  { what: 'a home folder', pattern: /(?<![\w.$}])\/(?:home|Users)\/(?!linuxbrew)\w+/ },
  { what: 'a folder below /root', pattern: /(?<![\w.$}])\/root\/\w/ },
  { what: 'a package registry', pattern: /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.\w+/ },
  { what: 'a resolved registry address', pattern: /"resolved": "https?:/ },
  { what: 'a registry token', pattern: /_authToken\s*=/ },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*\n[A-Za-z0-9+/=]{40}/ },
];

/** Lines that name such a thing, one sentence each. */
export function checkPortability(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    traces.flatMap(({ what, pattern }) => {
      const match = pattern.exec(file.text);
      if (!match) return [];
      const line = file.text.slice(0, match.index).split('\n').length;
      return [`${file.path}:${line} names ${what}.`];
    }),
  );
}
