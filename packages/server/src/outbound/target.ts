import { isIP } from 'node:net';
import type { Networks } from './networks.ts';

/** An address that a user has given, taken apart. */
export interface Target {
  url: URL;
  /** Without the brackets of IPv6. */
  host: string;
  /** 4 or 6 when the host is an address, 0 when it is a name. */
  family: number;
}

/**
 * Reads an address that a user wants to be called at. Answers a sentence when it may not be: the WHATWG parser has
 * brought every spelling of a number (decimal, octal, hexadecimal, short, full-width) to its usual form by then. A name
 * is looked up only when it is called.
 */
export function readTarget(text: string, networks: Networks): Target | string {
  const url = URL.parse(text);
  if (!url || !/^https?:\/\//i.test(text)) return 'Must be an https address.';
  if (url.username || url.password) return 'Must not hold a user or a password.';
  if (url.hash || text.includes('#')) return 'Must not hold a fragment.';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  if (family > 0 && !networks.mayCall(host)) return 'Must not lead to a private or special address.';
  if (family === 0 && isLocalName(host) && !networks.anyOpened) return 'Must be a name of the Internet.';
  if (url.protocol === 'http:' && !networks.anyOpened) return 'Must start with https://.';
  if (!isPortAllowed(url)) return 'Must have port 443, or one from 1024 on.';
  return { url, host, family };
}

/** Names that never are in the public DNS (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`). */
const localNames = /(^|\.)(localhost|local|internal|home\.arpa|lan|corp|intranet|invalid|onion)$/;

function isLocalName(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || localNames.test(name);
}

/** Mail, shell and the like listen below 1024: a signed text must not be mistaken for their commands. */
function isPortAllowed({ protocol, port }: URL): boolean {
  if (port === '') return true;
  return Number(port) >= 1_024 || port === (protocol === 'https:' ? '443' : '80');
}
