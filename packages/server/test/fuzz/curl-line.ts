import type { FuzzRequest } from './requests.ts';

/** The request as a command for a shell; `$TOKEN` stands for the caller's. */
export function curlLine(url: string, { method, path, as, headers, body, lie }: FuzzRequest): string {
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const all = { ...(as ? { authorization: 'Bearer $TOKEN' } : {}), ...headers };
  const given = Object.entries(all).map(
    ([name, value]) => `-H ${quote(`${name}: ${value}`).replace('$TOKEN', '\'"$TOKEN"\'')}`,
  );
  const length = lie === 0 || body === null ? [] : [`-H 'content-length: ${Math.max(0, body.length + lie)}'`];
  const parts = ['curl --path-as-is -i', `-X ${method}`, ...given, ...length];
  const target = quote(url + path);
  if (body === null) return [...parts, target].join(' ');
  return `echo ${body.toString('base64')} | base64 -d | ${[...parts, '--data-binary @-', target].join(' ')}`;
}
