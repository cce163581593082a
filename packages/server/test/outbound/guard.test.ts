import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createNetworks } from '../../src/outbound/networks.ts';
import { postGuarded } from '../../src/outbound/post.ts';
import { readTarget } from '../../src/outbound/target.ts';

const closed = createNetworks([]);
const loopback = createNetworks(['127.0.0.0/8']);

/** Where each connection to the loopback interface was made to, over both families. */
const called: string[] = [];
const listener = createServer((socket) => {
  called.push(socket.localAddress?.replace('::ffff:', '') ?? '');
  socket.destroy();
});
let port = 0;
beforeAll(async () => {
  listener.listen({ port: 0, host: '::', ipv6Only: false });
  await once(listener, 'listening');
  port = (listener.address() as { port: number }).port;
});
afterAll(() => void listener.close());
beforeEach(() => {
  called.length = 0;
});

/** Names as a hostile DNS would answer them: each time the next of these addresses. */
const zone: Record<string, string[][]> = {
  'loop.example': [['127.0.0.1']],
  'loop6.example': [['::1']],
  'mapped.example': [['::ffff:127.0.0.1']],
  'compatible.example': [['::127.0.0.1']],
  'nat64.example': [['64:ff9b::7f00:1']],
  '6to4.example': [['2002:7f00:1::']],
  'any.example': [['0.0.0.0']],
  'any6.example': [['::']],
  'private.example': [['10.0.0.1']],
  'metadata.example': [['169.254.169.254']],
  'mixed.example': [['93.184.216.34', '127.0.0.1']],
  'odd.example': [['0x7f.1']],
  'none.example': [[]],
};
const resolve = async (name: string): Promise<LookupAddress[]> => {
  const answers = zone[name.replace(/\.$/, '')] ?? [[]];
  const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};
const post = (address: string, networks = closed, patience_ms = 2_000) =>
  postGuarded(address, {}, '{}', { networks, resolve, signal: AbortSignal.timeout(patience_ms) });

/** Spellings of what must not be reached; PORT is where the listener is. */
const spellings = [
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '017700000001', '0177.0.0.1'],
  ...[
    '0x7f.0.0.1',
    '0x7f000001',
    '0x7f.1',
    '0X7F.0.0.1',
    '127.0.0.1.',
    '①②⑦.⓪.⓪.①',
    '１２７.0.0.1',
    '127。0。0。1',
  ],
  ...['0', '0.0.0.0', '0x0', '00', '%31%32%37.0.0.1', '127.0.0.0x1', '0177.0x0.0.1'],
  ...[
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::0001]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
  ],
  ...[
    '[0:0:0:0:0:ffff:7f00:0001]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
  ],
  ...[
    '[fe80::1]',
    '[fc00::1]',
    '[fd12::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[100::1]',
    '[2001:db8::1]',
    '[5f00::1]',
  ],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
  ],
  ...['100.64.0.1', '100.127.255.255', '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
  ...[
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'x.localhost',
    'ⓛocalhost',
  ],
  ...[
    'metadata.google.internal',
    'printer.local',
    'router.lan',
    'intranet',
    'user@127.0.0.1',
    '93.184.216.34@127.0.0.1',
  ],
  ...['127.0.0.1#@93.184.216.34', '127.0.0.1\\@93.184.216.34', 'a:b@localhost', '127.0.0.1%00.example'],
];

describe('an address', () => {
  test(`is refused in each of ${spellings.length} spellings of what is not public, and nothing is ever called`, async () => {
    expect(spellings.length).toBeGreaterThanOrEqual(60);
    for (const spelling of spellings) {
      for (const scheme of ['https', 'http']) {
        const address = `${scheme}://${spelling}:${port}/hook`;
        expect(readTarget(address, closed), address).toBeTypeOf('string');
        expect(await post(address), address).toEqual({ kind: 'failure', failure: 'address' });
      }
    }
    expect(called).toEqual([]);
  });

  test.each([
    'ftp://example.com',
    'file:///etc/passwd',
    'gopher://example.com',
    '//example.com',
    'https:example.com',
    'https://',
    'javascript:alert(1)',
    'https://example.com:25/',
    'https://example.com:22/',
    'http://example.com/',
    'https://example.com/#x',
    '  https://example.com',
  ])('such as %s is refused', (address) => expect(readTarget(address, closed)).toBeTypeOf('string'));

  test.each([
    'https://example.com/',
    'https://example.com:8443/x?y=z',
    'https://93.184.216.34/',
    'https://[2606:2800:220:1::1]/',
    'https://bücher.example/',
  ])('such as %s is taken', (address) =>
    expect(readTarget(address, closed)).toMatchObject({ url: expect.any(URL) }),
  );
});

describe('a name', () => {
  test('that leads anywhere but to the public Internet is not called, nor one of which a single address does', async () => {
    const names = Object.keys(zone).filter((name) => name !== 'none.example');
    for (const name of names) {
      expect(await post(`https://${name}:${port}/`), name).toEqual({ kind: 'failure', failure: 'address' });
    }
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(await post('https://none.example/')).toEqual({ kind: 'failure', failure: 'name' });
    expect(called).toEqual([]);
  });

  test('that changes its mind between the check and the call is called where it was checked', async () => {
    const second = createNetworks(['127.0.0.2/32']);
    zone['rebind.example'] = [['127.0.0.2'], ['127.0.0.1'], ['127.0.0.1']];
    await post(`http://rebind.example:${port}/`, second);
    expect(called).toEqual(['127.0.0.2']);
    expect(await post(`http://rebind.example:${port}/`, second)).toMatchObject({ failure: 'address' });
    expect(called).toEqual(['127.0.0.2']);
  });

  test('is looked up once for each call', async () => {
    let asked = 0;
    const counting = async () => {
      asked += 1;
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const signal = AbortSignal.timeout(2_000);
    await postGuarded(`http://hook.example:${port}/`, {}, '', {
      networks: loopback,
      resolve: counting,
      signal,
    });
    expect([asked, called.length]).toEqual([1, 1]);
  });

  test('that nobody answers for ends with the time that the call has', async () => {
    const silent = () => new Promise<never>(() => undefined);
    const signal = AbortSignal.timeout(50);
    const outcome = await postGuarded('https://example.com/', {}, '', {
      networks: closed,
      resolve: silent,
      signal,
    });
    expect(outcome).toEqual({ kind: 'failure', failure: 'timeout' });
  });
});

describe('an opened network', () => {
  test('may be called, over plain http too, and nothing else may', async () => {
    await post(`http://127.0.0.1:${port}/`, loopback);
    await post(`http://loop.example:${port}/`, loopback);
    expect(called).toHaveLength(2);
    for (const address of ['10.0.0.1', '[::1]', '169.254.169.254', '[::ffff:10.0.0.1]', '93.184.216.34'])
      expect(await post(`http://${address}:${port}/`, loopback), address).toMatchObject({
        failure: 'address',
      });
    expect(called).toHaveLength(2);
  });
});
